package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Relation;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;

/**
 * Reads the words by which a noun belongs to another: تابعة لـ, الموالية لـ, المدعومة من, التي
 * تدعمها, يعتقد أنهم تابعين لـ.
 */
final class Ties {
  private final List<Unit> units;
  private final NounParser nouns;
  private boolean believed;

  Ties(List<Unit> units, NounParser nouns) {
    this.units = units;
    this.nouns = nouns;
  }

  /** Reads one tie at the end of a phrase so far. */
  boolean read(Phrase phrase) {
    return read(phrase, phrase.to);
  }

  /**
   * «مسلحون، يُعتقد أنهم من X، هاجموا»: between commas it is said what they are believed to be, or
   * «X، الرديفة للجيش، هاجمت» whose friends they are.
   */
  void inserted(Phrase phrase) {
    int at = phrase.to;
    boolean body = isBody(phrase) && at + 2 < units.size() && isComma(at);
    if (body && (befriends(at + 1) || isHelped(at + 1))) {
      boolean recalled = phrase.phraseClass == PhraseClass.FORCE && isHelped(at + 1);
      String surface = recalled ? Surface.of(units, phrase.from, at) : phrase.surface;
      boolean told = read(phrase, at + 1);
      phrase.to += told && isComma(phrase.to) ? 1 : 0;
      if (told && recalled) {
        phrase.surface = surface; // القوة، التي يقودها X: the one named before, whoever leads it
        phrase.ties.clear();
      }
      return;
    }
    if (Aiding.stands(units, phrase, at)) {
      boolean told = verbClause(phrase, at + 1, at + 1);
      phrase.to += told && isComma(phrase.to) ? 1 : 0;
      return;
    }
    boolean inserted =
        phrase.phraseClass.canAct()
            && at + 3 < units.size()
            && isComma(at)
            && isHedgeVerb(units.get(at + 1))
            && units.get(at + 1).reading().conjunction().isEmpty()
            && units.get(at + 2).is(WordClass.THAT)
            && units.get(at + 3).verb().isEmpty();
    if (inserted && read(phrase, at + 1) && isComma(phrase.to)) {
      phrase.to++;
    }
  }

  /** A body that is named: of men the words behind the comma may tell anything. */
  private static boolean isBody(Phrase phrase) {
    return phrase.phraseClass == PhraseClass.ACTOR
        || phrase.phraseClass == PhraseClass.FORCE && phrase.definite;
  }

  /** الرديفة, المدعومة, حليفة: a word of friendship that goes on with the noun before the comma. */
  private boolean befriends(int at) {
    return relation(at)
        .filter(r -> !r.sense().type().equals("MEMBER") && r.reading().definite())
        .isPresent();
  }

  /** X، التي تدعمها Y، هاجمت; X، الذي يقوده Y: the clause between tells who stands behind X. */
  private boolean isHelped(int at) {
    return units.get(at).is(WordClass.RELATIVE)
        && units.get(at).reading().conjunction().isEmpty()
        && units
            .get(at + 1)
            .verb()
            .filter(v -> v.sense().verb().verbClass() == VerbClass.RELATION)
            .filter(v -> !v.reading().pronoun().isEmpty())
            .isPresent();
  }

  private boolean isComma(int at) {
    return at < units.size() && units.get(at).kind() == UnitKind.COMMA;
  }

  private boolean read(Phrase phrase, int at) {
    int i = at;
    boolean hedged = false;
    while (i < units.size() && i < at + 5 && isBridge(units.get(i))) {
      hedged |= units.get(i).is(WordClass.HEDGE) || isHedgeVerb(units.get(i));
      i++;
    }
    believed = hedged;
    if (i >= units.size() || units.get(i).isMark()) {
      return false;
    }
    if (relation(i).isPresent()) {
      return viaWord(phrase, i, hedged);
    }
    if (hedged && NounParser.isOf(units.get(i))) {
      return member(phrase, i + 1, i, true);
    }
    if (hedged && nationality(phrase, i)) {
      return true;
    }
    return verbClause(phrase, at, i);
  }

  /** طائرات يرجح أنها روسية, غارة يعتقد أنها تركية: whose they are believed to be. */
  private boolean nationality(Phrase phrase, int i) {
    Optional<Unit.Read<Word>> nationality = units.get(i).word(WordClass.NATIONALITY);
    boolean done = phrase.phraseClass.canAct() || phrase.phraseClass == PhraseClass.EVENT;
    if (nationality.isEmpty() || !done) {
      return false;
    }
    phrase.nationalities.add(nationality.get().sense().value());
    phrase.unknown = false;
    phrase.hedged = true;
    phrase.to = i + 1;
    return true;
  }

  private static boolean isBridge(Unit unit) {
    if (!unit.reading().conjunction().isEmpty() && !unit.is(WordClass.RELATIVE)) {
      return false;
    }
    return unit.is(WordClass.RELATIVE)
        || unit.is(WordClass.HEDGE)
        || unit.is(WordClass.THAT)
        || isHedgeVerb(unit);
  }

  private static boolean isHedgeVerb(Unit unit) {
    return unit.verb().filter(v -> v.sense().verb().verbClass() == VerbClass.HEDGE).isPresent();
  }

  private Optional<Unit.Read<Relation>> relation(int i) {
    Unit unit = units.get(i);
    boolean bare = unit.reading().conjunction().isEmpty();
    return bare ? unit.relation() : Optional.empty();
  }

  private boolean viaWord(Phrase phrase, int at, boolean hedged) {
    for (var reading : units.get(at).readings()) {
      for (var sense : reading.senses()) {
        if (!(sense instanceof Relation relation)) {
          continue;
        }
        boolean joint = isJoint(units.get(at), relation);
        if (viaRelation(phrase, at, relation, reading.pronoun(), hedged, joint)) {
          return true;
        }
      }
    }
    return false;
  }

  /** بالاشتراك مع, مدعوماً بـ: who helps in what is told, not who stands behind him always. */
  private static boolean isJoint(Unit unit, Relation relation) {
    boolean helped = relation.type().equals("BackedBy") && relation.preposition().equals("ب");
    boolean beside =
        unit.word(WordClass.PREPOSITION)
            .filter(w -> w.sense().value().equals(Chunker.BESIDE))
            .isPresent();
    return beside || helped;
  }

  private boolean viaRelation(
      Phrase phrase, int at, Relation relation, String pronoun, boolean hedged, boolean joint) {
    int i = at + 1;
    if (!pronoun.isEmpty()) {
      tie(phrase, relation.type(), pronounPhrase(at, pronoun), at, i, joint);
      return true;
    }
    while (i < units.size() && units.get(i).is(WordClass.FILLER)) {
      i++;
    }
    int start = complement(i, relation.preposition());
    if (start < 0) {
      return adverb(phrase, at, i, relation, joint);
    }
    String own = pronounAt(start, relation.preposition());
    if (!own.isEmpty()) {
      tie(phrase, relation.type(), pronounPhrase(start, own), at, start + 1, joint);
      return true;
    }
    if (relation.type().equals("MEMBER")) {
      return member(phrase, start, at, hedged);
    }
    Phrase patron = nouns.parse(start, true);
    if (patron == null || !isOwner(patron) && patron.nationalities.isEmpty()) {
      return false;
    }
    tie(phrase, relation.type(), patron, at, patron.to, joint);
    return true;
  }

  /** تابعة لوزارة الدفاع: a ministry has forces of its own. */
  private static boolean isOwner(Phrase patron) {
    return patron.phraseClass.canAct() || patron.phraseClass == PhraseClass.SOURCE;
  }

  /** المدعومة أميركياً: the backer is told by an adverb. */
  private boolean adverb(Phrase phrase, int at, int i, Relation relation, boolean joint) {
    boolean backed = relation.type().equals("BackedBy") && i < units.size();
    Optional<Unit.Read<Word>> nationality =
        backed ? units.get(i).word(WordClass.NATIONALITY) : Optional.empty();
    if (nationality.isEmpty() || !units.get(i).folded().endsWith("يا")) {
      return false;
    }
    Phrase patron = pronounPhrase(i, "");
    patron.phraseClass = PhraseClass.FORCE;
    patron.nationalities.add(nationality.get().sense().value());
    patron.adverb = true;
    tie(phrase, relation.type(), patron, at, i + 1, joint);
    return true;
  }

  private boolean member(Phrase phrase, int start, int at, boolean hedged) {
    Phrase whole = start < units.size() ? nouns.parse(start, true) : null;
    if (whole == null || !isOwner(whole)) {
      return false;
    }
    boolean named =
        phrase.phraseClass == PhraseClass.ACTOR
            || phrase.phraseClass == PhraseClass.FORCE && phrase.holder != null;
    if (named || phrase.holder != null) {
      tie(phrase, "MEMBER", whole, at, whole.to, false);
      phrase.hedged |= hedged && Surface.areMen(phrase);
      return true;
    }
    phrase.holder = whole;
    phrase.link = Phrase.Link.MEMBER;
    phrase.hedged |= hedged || whole.hedged;
    phrase.to = whole.to;
    return true;
  }

  /** Where the other actor begins: behind its preposition, written apart or onto it. */
  private int complement(int i, String preposition) {
    if (i >= units.size() || units.get(i).isMark()) {
      return -1;
    }
    Unit unit = units.get(i);
    if (preposition.isEmpty()) {
      return unit.reading().conjunction().isEmpty() ? i : -1;
    }
    boolean apart =
        unit.word(WordClass.PREPOSITION)
            .filter(w -> w.reading().pronoun().isEmpty())
            .filter(w -> w.sense().value().equals(preposition) || unit.folded().equals(preposition))
            .isPresent();
    if (apart && i + 1 < units.size()) {
      return i + 1;
    }
    boolean joined = Seek.any(unit.readings(), r -> r.preposition().equals(preposition));
    boolean pronoun = !pronounAt(i, preposition).isEmpty();
    return joined || pronoun ? i : -1;
  }

  private String pronounAt(int i, String preposition) {
    if (i >= units.size()) {
      return "";
    }
    return units
        .get(i)
        .word(WordClass.PRONOUN)
        .filter(w -> !w.sense().value().isEmpty() && w.sense().value().equals(preposition))
        .map(w -> w.sense().form().substring(1))
        .orElse("");
  }

  private Phrase pronounPhrase(int at, String pronoun) {
    Phrase phrase = new Phrase();
    phrase.from = at;
    phrase.to = at + 1;
    phrase.span = units.get(at).span();
    phrase.headSpan = phrase.span;
    phrase.pronoun = pronoun;
    return phrase;
  }

  /** الميليشيات التي تدعمها إيران; مليشيات تساند النظام. */
  private boolean verbClause(Phrase phrase, int at, int i) {
    Optional<Unit.Read<VerbForm>> verb = units.get(i).verb();
    if (verb.isEmpty() || verb.get().sense().verb().verbClass() != VerbClass.RELATION) {
      return false;
    }
    boolean relative = i > at && units.get(i - 1).is(WordClass.RELATIVE);
    boolean inserted = at > 0 && isComma(at - 1) && Aiding.is(verb.get());
    boolean named = phrase.definite && !inserted;
    if (!relative && (named || i > at) || !verb.get().reading().conjunction().isEmpty()) {
      return false;
    }
    boolean column = phrase.phraseClass == PhraseClass.VEHICLE && Aiding.is(verb.get());
    if (!phrase.phraseClass.canAct() && !column) {
      return false;
    }
    String type = verb.get().sense().verb().value();
    String pronoun = verb.get().reading().pronoun();
    int start = complement(i + 1, "ل");
    start = start < 0 ? i + 1 : start;
    Phrase other = nouns.parse(start, true);
    other = type.equals("LedBy") ? Ranks.bearer(other, units, nouns) : other;
    boolean backed = type.equals("BackedBy") && pronoun.isEmpty();
    if (type.equals("LoyalTo")
        && !pronoun.isEmpty()
        && (other == null || !other.phraseClass.canAct())) {
      tie(phrase, type, pronounPhrase(i, pronoun), at, i + 1, false);
      return true;
    }
    if (other == null || !other.phraseClass.canAct()) {
      return false;
    }
    boolean helped = type.equals("BackedBy") && !pronoun.isEmpty() && !relative;
    tie(phrase, backed ? "AlliedWith" : type, other, at, other.to, helped && !isState(other));
    return true;
  }

  /** مسلحون تدعمهم أنقرة: a state stands behind them always, where طائرات help in what is told. */
  private static boolean isState(Phrase patron) {
    return patron.sense instanceof Name name && name.entity().kind() == EntityKind.STATE;
  }

  private void tie(Phrase phrase, String type, Phrase patron, int from, int to, boolean joint) {
    phrase.ties.add(new Phrase.Tie(type, patron, spanOf(from, to), believed, joint));
    phrase.hedged |= believed && phrase.phraseClass == PhraseClass.PEOPLE;
    phrase.to = to;
  }

  private Span spanOf(int from, int to) {
    return units.get(from).span().cover(units.get(to - 1).span());
  }
}
