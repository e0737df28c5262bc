package org.w3id.badia.extract.tie;

import java.util.List;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.KnownEntity;

/** Reads who acts together with whom: «X بالاشتراك مع Y», «X بدعم من Y», «X، ومعها Y». */
final class Company {
  /** Who acts together with others is named at most so many words before. */
  private static final int TOGETHER = 12;

  private final Words words;
  private final Antecedents antecedents;
  private final Patrons patrons;
  private final Lexicon lexicon;
  private final Told told;

  Company(Words words, Antecedents antecedents, Patrons patrons, Lexicon lexicon, Told told) {
    this.words = words;
    this.antecedents = antecedents;
    this.patrons = patrons;
    this.lexicon = lexicon;
    this.told = told;
  }

  /** X ... بالاشتراك مع Y. */
  int beside(int at, TieWords.Match match) {
    int next = at + match.length();
    List<Party> others = patrons.after(next, match.word());
    List<Party> doers;
    if (match.word().type().equals("AlliedWith")) {
      doers = antecedents.near(at, TOGETHER).stream().filter(this::isArmy).toList();
    } else {
      List<Party> before = antecedents.before(at);
      doers = before.isEmpty() ? antecedents.subject(at, TOGETHER) : before;
    }
    if (match.word().type().equals("AlliedWith") && others.stream().allMatch(this::isBand)) {
      told.predicate(others, match.word().type(), doers, at, next);
    } else {
      told.predicate(doers, match.word().type(), others, at, next);
    }
    return antecedents.told(at, doers, others);
  }

  /** X، ومعها Y: the pronoun means the group before the comma. */
  int with(int at, TieWords.Match match) {
    boolean inserted = at > 1 && words.isComma(at - 1) && words.folded(at).startsWith("و");
    List<Party> doers = inserted ? antecedents.before(at) : List.of();
    int next = at + match.length();
    List<Party> others = doers.isEmpty() ? List.of() : patrons.at(next);
    told.add(doers, match.word().type(), others, at, next);
    return antecedents.told(at, doers, others);
  }

  /** Of groups that act together once no more is told than that. */
  boolean isArmy(Party party) {
    return kind(party).equals("StateForce");
  }

  /** تساند الجيش ميليشيا: those who help an army do not keep it, they are its allies. */
  boolean isBand(Party party) {
    return kind(party).equals("Militia") || kind(party).equals("ArmedGroup");
  }

  private String kind(Party party) {
    return party
        .entity()
        .map(e -> lexicon.entity(e.slug()).map(KnownEntity::subkind).orElse(e.subkind()))
        .orElse("");
  }
}
