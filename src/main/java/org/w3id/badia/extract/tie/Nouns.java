package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Nationality;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Slug;

/** Tells whom nouns mean that are no names: الحركة recalls a group, مسلحون means nobody. */
final class Nouns {
  private static final List<WordClass> NAMELESS =
      List.of(
          WordClass.FORCE,
          WordClass.PEOPLE,
          WordClass.FACILITY,
          WordClass.VEHICLE,
          WordClass.AIRCRAFT,
          WordClass.CIVILIAN,
          WordClass.PLACE_HEAD,
          WordClass.CASUALTY);

  private static final Pattern ARTICLE = Pattern.compile("^[وفبك]?(لل|ال)");
  private static final Pattern BASE = Pattern.compile("[وبل]?(ال|لل)قاعده");

  private final Words words;
  private final Bodies bodies;
  private final Lexicon lexicon;
  private final Recall recall;

  Nouns(Words words, Bodies bodies, Lexicon lexicon, Recall recall) {
    this.words = words;
    this.bodies = bodies;
    this.lexicon = lexicon;
    this.recall = recall;
  }

  /** الحركة alone recalls a group; مسلحون means nobody by name. */
  Party at(int at) {
    boolean generic = bodies.is(at, TieWord.Construction.GENERIC);
    boolean definite = words.unit(at).reading().definite();
    if (!words.opens(at) || !generic && !isNoun(at)) {
      return definite || words.folded(at).startsWith("ال") ? body(at) : null;
    }
    boolean told = isTold(end(at));
    Optional<Entity> recalled = Optional.empty();
    boolean these = at > 0 && words.is(at - 1, WordClass.DEMONSTRATIVE);
    boolean one =
        words
            .unit(at)
            .word(WordClass.FORCE)
            .filter(w -> isOne(w.sense(), told) || told && isMany(w.sense()) && isInserted(at))
            .isPresent();
    if (!generic && (one || these) && definite && bodies.head(at).isPresent()) {
      String called = ARTICLE.matcher(words.folded(at)).replaceFirst("");
      recalled = recall.called(called, words.span(at, at + 1).start());
    }
    Optional<Entity> army = definite ? army(at) : Optional.empty();
    if (army.isPresent()) {
      return new Party(at, words.after(at) + 1, army);
    }
    if (isGovernment(at)) {
      recalled = recalled.filter(Nouns::isGovernment);
    }
    return new Party(at, end(at), recalled.or(() -> base(at)).or(() -> group(at)));
  }

  /** هذه القوات الموالية: a word of tie ends the noun, though a table has both as one. */
  private int end(int at) {
    int end = at + 1;
    while (end < words.after(at) && !bodies.is(end, TieWord.Construction.SAID)) {
      end++;
    }
    return end;
  }

  private boolean isGovernment(int at) {
    return words.folded(at).endsWith("لحكومه");
  }

  /** الحكومة is one called so by its own name or a state, not حكومة X by another name. */
  private static boolean isGovernment(Entity entity) {
    return entity.kind() == EntityKind.STATE || Folding.fold(entity.name()).contains("حكومه");
  }

  private boolean isNoun(int at) {
    for (WordClass nameless : NAMELESS) {
      if (words.is(at, nameless)) {
        return true;
      }
    }
    return isGovernment(at);
  }

  /** المجلس، المدعوم من: a body that no table has, named before, of which more is told. */
  private Party body(int at) {
    boolean alone =
        words.opens(at)
            && isTold(end(at))
            && bodies.head(at).filter(h -> h.length() == 1).isPresent();
    return alone
        ? recall
            .called(ARTICLE.matcher(words.folded(at)).replaceFirst(""), words.start(at))
            .filter(e -> e.kind() == EntityKind.GROUP)
            .map(e -> new Party(at, words.after(at), Optional.of(e)))
            .orElse(null)
        : null;
  }

  /** المجموعة التي: the armed group that was named last, where a clause tells more of it. */
  private Optional<Entity> group(int at) {
    boolean told = isTold(end(at)) || at > 0 && words.is(at - 1, WordClass.DEMONSTRATIVE);
    boolean group = isThe(at, TellingRole.GROUP);
    return told && group ? recall.organisation(words.start(at)) : Optional.empty();
  }

  /** القوة، التي; المجلس، المدعوم: more is told of it right behind. */
  private boolean isTold(int next) {
    boolean comma = next + 1 < words.size() && words.isComma(next);
    int more = comma ? next + 1 : next;
    return more < words.size()
        && (words.is(more, WordClass.RELATIVE) || bodies.is(more, TieWord.Construction.SAID));
  }

  /** التنظيم is one named before; القوة too where more is told of it. */
  private static boolean isOne(Word word, boolean told) {
    return word.number() == GrammaticalNumber.SINGULAR
        && (told || !word.value().equals("force"))
        && !word.value().equals("service");
  }

  private static boolean isMany(Word word) {
    return word.number() == GrammaticalNumber.PLURAL;
  }

  /** القوات، التي: more is told between commas of those named before. */
  private boolean isInserted(int at) {
    return words.isComma(end(at));
  }

  /** القوات الأوغندية: the forces of a state. */
  private Optional<Entity> army(int at) {
    int next = words.after(at);
    if (next < words.size() && isThe(at, TellingRole.RULERS)) {
      return words
          .unit(next)
          .word(WordClass.NATIONALITY)
          .flatMap(w -> lexicon.entity(w.sense().value()))
          .map(KnownEntity::entity);
    }
    boolean force = next < words.size() && isThe(at, TellingRole.FORCES);
    return force
        ? words
            .unit(next)
            .word(WordClass.NATIONALITY)
            .flatMap(w -> lexicon.nationality(w.sense().value()))
            .map(Nationality::armedForces)
            .flatMap(lexicon::entity)
            .map(KnownEntity::entity)
            .or(() -> nation(at, next))
        : Optional.empty();
  }

  /** Whether a word with its article has a role: للقوات. */
  private boolean isThe(int at, TellingRole role) {
    String word = words.folded(at);
    int from = !word.isEmpty() && "وفبك".indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    boolean definite = word.startsWith("ال", from) || word.startsWith("لل", from);
    return definite && lexicon.telling().is(role, word.substring(from + 2));
  }

  private Optional<Entity> nation(int at, int next) {
    boolean unknown =
        words.unit(next).kind() == UnitKind.UNKNOWN || words.is(next, WordClass.NATIONALITY);
    boolean nisba = unknown && words.folded(next).matches("ال.{3,}(يه|ي)");
    boolean tie = bodies.is(next, TieWord.Construction.SAID); // القوات الموالية لـ
    return nisba && !tie ? Optional.of(candidate(at, next + 1)) : Optional.empty();
  }

  /** القاعدة alone, in a tie, is the organisation and no base. */
  private Optional<Entity> base(int at) {
    String word = words.folded(at);
    boolean alone = word.endsWith("قاعده") && BASE.matcher(word).matches();
    int next = words.after(at);
    boolean told =
        next < words.size()
            && words.folded(next).startsWith("ال")
            && !words.is(next, WordClass.RELATIVE);
    return alone && !told
        ? lexicon.named("تنظيم القاعدة").map(KnownEntity::entity)
        : Optional.empty();
  }

  private Entity candidate(int from, int to) {
    String name = bodies.name(from, to);
    return Entity.candidate(EntityKind.GROUP, Slug.of(name), name, "ArmedGroup");
  }
}
