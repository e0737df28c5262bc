package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;

/** Reads verbs whose subject leans on another: «تتبع X لـ Y», «X التي تتبع لـ Y», «وبايع Y». */
final class Leaning {
  /** The verb whose subject goes on to lean stands at most so many words before. */
  private static final int RESUMED = 18;

  private final Words words;
  private final Bodies bodies;
  private final Antecedents antecedents;
  private final Doers doers;
  private final Patrons patrons;
  private final People people;
  private final Unnamed unnamed;
  private final Aliases aliases;
  private final Told told;

  Leaning(
      Words words,
      Bodies bodies,
      Antecedents antecedents,
      Doers doers,
      Patrons patrons,
      People people,
      Unnamed unnamed,
      Told told) {
    this.aliases = new Aliases(words, bodies, patrons);
    this.words = words;
    this.bodies = bodies;
    this.antecedents = antecedents;
    this.doers = doers;
    this.patrons = patrons;
    this.people = people;
    this.unnamed = unnamed;
    this.told = told;
  }

  /** تتبع X لـ Y; X التي تتبع لـ Y. */
  int read(int at, TieWords.Match match) {
    int next = at + match.length();
    if (!match.pronoun().isEmpty()) { // بايعته, not دخلته
      return match.word().prepositions().contains("-") ? turned(at, match, next) : at;
    }
    if (patrons.isPronoun(next, match.word())) {
      if (words.is(at - 1, WordClass.RELATIVE) && patrons.first(next + 1).isPresent()) {
        return turned(at, match, next + 1); // X الذي تدين له Y بالولاء
      }
      return unnamed.pronoun(at, match, next);
    }
    List<Party> affiliates = antecedents.before(at);
    if (affiliates.isEmpty() && match.word().construction() == TieWord.Construction.LEANS) {
      affiliates = antecedents.owned(at); // X إن قواته تقاتل إلى جانب Y
    }
    if (!affiliates.isEmpty()) {
      List<Party> others = patrons.any(next, match.word());
      told.add(affiliates, match.word().type(), others, at, next);
      return antecedents.told(at, affiliates, others);
    }
    if (!words.opensClause(at)) {
      return at;
    }
    if (match.word().type().equals("LoyalTo") && led(at, match, next)) {
      return at;
    }
    List<Party> announced = unnamed.announced(next);
    if (!announced.isEmpty()) { // انضمت فصائل، بينها X، إلى Y
      int end = announced.get(announced.size() - 1).to();
      end += words.isComma(end) ? 1 : 0;
      told.add(announced, match.word().type(), patrons.any(end, match.word()), at, next);
      return at;
    }
    List<Party> subjects = patrons.from(next); // تقاتل X وY إلى جانب Z
    boolean governs = match.length() > 1 && match.word().type().equals("AlliedWith");
    if (subjects.isEmpty() || governs) {
      return fronted(at, match, next);
    }
    List<Party> others = patrons.any(behind(subjects), match.word());
    if (others.isEmpty()) {
      subjects = subjects.subList(0, 1);
      int behind = behind(subjects);
      int inserted = words.behindInsertion(behind); // بايعت X، المنشقة عن Z، Y
      others = patrons.any(behind, match.word());
      others = others.isEmpty() && inserted > behind ? patrons.any(inserted, match.word()) : others;
    }
    if (others.isEmpty()) {
      return resumed(at, match, next);
    }
    told.add(subjects, match.word().type(), others, at, next);
    int end = others.get(others.size() - 1).to();
    antecedents.tie(subjects.get(subjects.size() - 1).to(), end);
    if (match.word().construction() == TieWord.Construction.LEAVES) {
      antecedents.left(end);
    }
    return at;
  }

  private int behind(List<Party> subjects) {
    return aliases.past(words.afterPlace(subjects.get(subjects.size() - 1).to()));
  }

  /** بايع فلان، زعيم X، تنظيم Y: a leader swears for his own. */
  private boolean led(int at, TieWords.Match match, int next) {
    Optional<People.Named> person = people.from(next);
    int title = person.map(People.Named::to).orElse(next);
    title += title < words.size() && words.isComma(title) ? 1 : 0;
    Optional<TieWords.Match> leader =
        person.isPresent() && title < words.size()
            ? bodies.match(title, TieWord.Construction.LEADER)
            : Optional.empty();
    if (leader.isEmpty()) {
      return false;
    }
    List<Party> own = patrons.led(title + leader.get().length());
    int end = own.isEmpty() ? title : own.get(own.size() - 1).to();
    end += end < words.size() && words.isComma(end) ? 1 : 0;
    told.add(own, match.word().type(), patrons.any(end, match.word()), at, next);
    return !own.isEmpty();
  }

  /** كان X يتبع Y قبل أن يبايع Z: the subject is that of the verb before. */
  private int resumed(int at, TieWords.Match match, int next) {
    List<Party> others = patrons.any(next, match.word());
    if (others.isEmpty()) {
      return at;
    }
    for (int i = at - 1; i >= 0 && at - i <= RESUMED && !words.isBreak(i); i--) {
      if (words.opens(i) && words.unit(i).verb().isPresent()) {
        boolean leans = bodies.is(i, TieWord.Construction.LEANS);
        List<Party> first = leans ? antecedents.before(i) : List.of();
        List<Party> subject = first.isEmpty() ? doers.subject(at) : first;
        told.add(subject, match.word().type(), others, at, next);
        return antecedents.told(at, subject, others);
      }
    }
    return at;
  }

  /** وتقاتل إلى جانب Y في هذا القطاع قوات من X: the subject stands last. */
  private int fronted(int at, TieWords.Match match, int next) {
    List<Party> others = patrons.after(next, match.word());
    if (others.size() == 1) {
      told.add(patrons.behind(others.get(0).to()), match.word().type(), others, at, next);
    }
    return at;
  }

  private static Party party(People.Named person) {
    return new Party(person.from(), person.to(), Optional.of(person.entity()));
  }

  /** X الذي بايعته Y: Y leans; الجيش والميليشيات التي تواليه: the second leans on the first. */
  private int turned(int at, TieWords.Match match, int next) {
    List<Party> other = antecedents.before(at);
    if (other.isEmpty() && words.is(at - 1, WordClass.RELATIVE)) {
      other = people.before(at - 1).map(Leaning::party).map(List::of).orElse(other);
    }
    Optional<Party> subject = patrons.first(next);
    if (subject.isPresent()) {
      told.add(List.of(subject.get()), match.word().type(), other, at, next);
    } else {
      unnamed.further(at, match, next);
    }
    return at;
  }
}
