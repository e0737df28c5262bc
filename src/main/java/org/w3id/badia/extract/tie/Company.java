package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;

/** Reads who acts together with whom: «X بالاشتراك مع Y», «X بدعم من Y», «X، ومعها Y». */
final class Company {
  private static final Set<String> BANDS =
      Set.of("Militia", "ArmedGroup", "InsurgentGroup", "PrivateMilitaryCompany");

  /** Who stands by another is named at most so many words before. */
  private static final int NEAR = 12;

  /** A relative clause tells of help at most so many words behind its opening. */
  private static final int RELATIVE = 4;

  private final Words words;
  private final Antecedents antecedents;
  private final Doers doers;
  private final Patrons patrons;
  private final Lexicon lexicon;
  private final Told told;

  Company(
      Words words,
      Antecedents antecedents,
      Doers doers,
      Patrons patrons,
      Lexicon lexicon,
      Told told) {
    this.doers = doers;
    this.words = words;
    this.antecedents = antecedents;
    this.patrons = patrons;
    this.lexicon = lexicon;
    this.told = told;
  }

  /** X ... بالاشتراك مع Y. */
  int beside(int at, TieWords.Match match) {
    int next = at + match.length();
    if (match.word().type().equals("BackedBy") && aids(at, match) > at) {
      return next;
    }
    if (match.word().type().equals("AlliedWith") && doers.isBlamed(at)) {
      return blamed(at, match, next); // يتهم X الأهالي بالتعاون مع Y
    }
    List<Party> others = patrons.after(next, match.word());
    List<Party> acting;
    if (match.word().type().equals("AlliedWith")) {
      boolean army = Seek.any(others, this::isArmy);
      acting =
          Seek.those(
              antecedents.near(at, NEAR),
              d ->
                  isArmy(d)
                      || isLeague(d)
                      || army && isBand(d) && d.entity().filter(Entity::known).isPresent());
      acting = acting.isEmpty() ? Seek.those(doers.subject(at), this::isLeague) : acting;
    } else {
      List<Party> before = antecedents.before(at);
      acting = before.isEmpty() ? relative(at) : before;
      boolean sponsored = match.word().construction() == TieWord.Construction.SPONSORED;
      acting = acting.isEmpty() && !sponsored ? doers.subject(at) : acting;
      acting = Seek.those(acting, p -> p.isGroup() && !(sponsored && isParty(p)));
    }
    if (match.word().type().equals("AlliedWith") && Seek.all(others, this::isBand)) {
      told.predicate(others, match.word().type(), acting, at, next);
    } else {
      told.predicate(acting, match.word().type(), others, at, next);
    }
    return antecedents.told(at, acting, others);
  }

  /** اتفاق مع X برعاية Y, اتفاق بين X وZ برعاية Y: one side of a treaty. */
  private boolean isParty(Party party) {
    int before = party.from() - 1;
    return words.folded(party.from()).startsWith("و")
        || before >= 0 && (words.isAnd(before) || words.folded(before).equals("مع"));
  }

  /** اتهم Z Y بالتعاون مع X: those who are blamed by name for it. */
  private int blamed(int at, TieWords.Match match, int next) {
    doers
        .blamed(at, Optional.empty())
        .ifPresent(
            b ->
                told.add(
                    List.of(b), match.word().type(), patrons.after(next, match.word()), at, next));
    return at;
  }

  /** X، التي تقاتل بإسناد من: whom the relative means whose verb stands before a word. */
  private List<Party> relative(int cue) {
    for (int i = cue - 1; i > 0 && cue - i <= RELATIVE && !words.isMark(i); i--) {
      if (words.is(i - 1, WordClass.RELATIVE) && words.unit(i).verb().isPresent()) {
        return antecedents.before(i);
      }
    }
    return List.of();
  }

  /** تتهم Z Y بدعم X: X is backed by whom somebody blames for it. */
  int aids(int at, TieWords.Match match) {
    Optional<Party> blamed = doers.blamed(at, patrons.rulers(at));
    int next = at + match.length();
    boolean of = next < words.size() && words.folded(next).equals("من");
    if (blamed.isEmpty() || of) {
      return at;
    }
    List<Party> aided =
        match.pronoun().isEmpty()
            ? patrons.from(next)
            : antecedents.before(doers.verb(at)); // X التي تتهم Z Y بتمويلها
    told.add(aided, match.word().type(), List.of(blamed.get()), at, next);
    return next;
  }

  /** X، ومعها Y; صدّ X الهجوم ومعهم Y: the pronoun means the group before, or who acts. */
  int with(int at, TieWords.Match match) {
    boolean joined = at > 1 && words.folded(at).startsWith("و");
    boolean inserted = joined && words.isComma(at - 1);
    List<Party> acting = inserted ? antecedents.before(at) : List.of();
    acting = inserted && acting.isEmpty() ? antecedents.owned(at) : acting;
    acting = joined && acting.isEmpty() ? doers.subject(at) : acting;
    int next = at + match.length();
    List<Party> others = acting.isEmpty() ? List.of() : patrons.at(next);
    told.add(acting, match.word().type(), others, at, next);
    return antecedents.told(at, acting, others);
  }

  /** Of groups that act together once no more is told than that. */
  boolean isArmy(Party party) {
    return kind(party).equals("StateForce");
  }

  /** التحالف الدولي: armies that act as one. */
  private boolean isLeague(Party party) {
    return isArmy(party) || kind(party).equals("Coalition");
  }

  /** تساند الجيش ميليشيا: those who help an army do not keep it, they are its allies. */
  boolean isBand(Party party) {
    return BANDS.contains(kind(party));
  }

  /** Bands that help by fighting; a company for hire is a means of those who pay. */
  boolean isFighting(Party party) {
    return isBand(party) && !kind(party).equals("PrivateMilitaryCompany");
  }

  private String kind(Party party) {
    return party
        .entity()
        .map(e -> lexicon.entity(e.slug()).map(KnownEntity::subkind).orElse(e.subkind()))
        .orElse("");
  }
}
