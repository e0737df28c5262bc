package org.w3id.badia.extract.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Slug;

/**
 * Finds who says what a sentence tells: the subject of a verb of report, or بحسب X. «المصدر ذاته»
 * and «الوكالة» are whoever was named last; «مصادر» and «حصيلة جديدة» name nobody.
 */
final class SourceReader {
  private static final String ARTICLE = "ال";

  private final ActorResolver actors;
  private final TellingWords words;
  private final NavigableMap<Integer, Entity> named = new TreeMap<>();
  private int sentence;

  /** Whose account a sentence gave last; the next one goes on with it. */
  private Entity account;

  private int accountAt = Integer.MIN_VALUE;

  SourceReader(ActorResolver actors, TellingWords words) {
    this.actors = actors;
    this.words = words;
  }

  Optional<Entity> source(List<Clause> clauses) {
    for (Clause clause : clauses) {
      Optional<Entity> source = ownsUp(clause) ? Optional.empty() : in(clause);
      if (source.isPresent()) {
        return source;
      }
    }
    return Optional.empty();
  }

  /** Goes on to another sentence. */
  void begin(int next) {
    sentence = next;
  }

  /** Who says what a clause tells: whoever spoke last before it, else who is named after it. */
  Optional<Entity> near(List<Clause> clauses, Clause told) {
    int at = clauses.indexOf(told);
    for (int i = at; i >= 0; i--) {
      Optional<Entity> source = in(clauses.get(i));
      if (source.isPresent()) {
        return source;
      }
    }
    return source(clauses.subList(Math.max(at, 0), clauses.size()))
        .or(() -> Optional.ofNullable(sentence == accountAt + 1 ? account : null));
  }

  /** وأعلنت الجماعة مسؤوليتها عنه: who owns up to what was told before has not told it. */
  private boolean ownsUp(Clause clause) {
    return Seek.any(clause.items, i -> words.isStem(TellingRole.OWNS_UP, i.unit().form()));
  }

  private Optional<Entity> in(Clause clause) {
    for (int i = 0; i < clause.items.size(); i++) {
      Item item = clause.items.get(i);
      Phrase speaker = null;
      boolean gives = false;
      if (item.isVerb() && isReport(item)) {
        speaker = speaker(Arguments.of(clause, i));
      } else if (item.isVerb() && isMourning(item)) {
        speaker = Arguments.of(clause, i).subject;
      } else if (item.is(WordClass.ACCORDING) && !isAlso(clause, i)) {
        speaker = next(clause, i);
      } else if (isAccount(clause, i)) {
        speaker = item.phrase().holder();
        gives = true;
      }
      Optional<Entity> source = speaker == null ? Optional.empty() : entity(speaker);
      if (source.isPresent()) {
        account = gives ? source.get() : account;
        accountAt = gives ? sentence : accountAt;
        return source;
      }
    }
    return Optional.empty();
  }

  /** أحصى المرصد ثمانية قتلى: who reports stands beside what is reported. */
  private static Phrase speaker(Arguments arguments) {
    return Seek.first(arguments.bareAfter, p -> p.phraseClass() == PhraseClass.SOURCE)
        .orElse(arguments.subject);
  }

  /**
   * «قال مصدر في مستشفى X إن القتلى ستة»: whether a clause only says who counts those of whom
   * another tells, so that its places are his.
   */
  static boolean speaks(Clause clause, Mention teller) {
    Clause said = clause.after;
    return said == teller.clause
        && said.opener == Clause.Opener.THAT
        && Seek.any(clause.items, i -> i.isVerb(VerbClass.REPORT));
  }

  /** Whether a date tells when someone spoke: «قال المرصد الخميس إن», «وفق ما أعلنه الأربعاء». */
  static boolean isSaid(Clause clause, Item date) {
    Item said = null;
    for (Item item : clause.items) {
      if (item == date) {
        return said != null;
      }
      boolean speaks = item.isVerb() && !item.verb().isMasdar() && isReport(item);
      boolean does = item.isVerb() && !Clauses.isAuxiliary(item) && !speaks;
      said = speaks ? item : does || item.isPhrase(PhraseClass.EVENT) ? null : said;
    }
    return false;
  }

  private static boolean isReport(Item item) {
    VerbClass verbClass = item.verb().verb().verbClass();
    return verbClass == VerbClass.REPORT || verbClass == VerbClass.CLAIM;
  }

  /** نعت صفحات موالية ثلاثة جنود: who mourns the dead counts them. */
  private static boolean isMourning(Item item) {
    Verb verb = item.verb().verb();
    return verb.verbClass() == VerbClass.HARM && verb.subject() == Slot.PATIENT;
  }

  /** «أما رواية الجيش فجاءت مختلفة»: whose account a clause opens with. */
  private boolean isAccount(Clause clause, int i) {
    Phrase told = clause.items.get(i).phrase();
    boolean held = told != null && told.holder() != null && told.holder().phraseClass().canAct();
    return held
        && words.isStem(TellingRole.ACCOUNT, Anaphora.head(told))
        && Seek.all(clause.items.subList(0, i), x -> x.type() == Item.Type.PARTICLE);
  }

  /** «كما أصيب مدنيان»: before a verb of harm or of a deed it joins what else came to pass. */
  private static boolean isAlso(Clause clause, int i) {
    Item next = i + 1 < clause.items.size() ? clause.items.get(i + 1) : null;
    return next != null
        && next.isVerb()
        && switch (next.verb().verb().verbClass()) {
          case HARM, ACT, LIGHT -> !next.verb().isMasdar();
          default -> false;
        };
  }

  private static Phrase next(Clause clause, int i) {
    for (int j = i + 1; j < clause.items.size() && j <= i + 2; j++) {
      if (clause.items.get(j).isPhrase()) {
        return clause.items.get(j).phrase();
      }
    }
    return null;
  }

  private Optional<Entity> entity(Phrase phrase) {
    int at = phrase.span().start();
    if (phrase.sense() instanceof Name name) {
      return remembered(at, Optional.of(name.entity().entity()));
    }
    if (phrase.phraseClass() == PhraseClass.SOURCE) {
      return remembered(at, isUnnamed(phrase.surface()) ? unnamed(phrase) : named(phrase));
    }
    if (phrase.phraseClass().canAct()) {
      return remembered(at, actors.resolve(phrase).stream().map(ActorRef::entity).findFirst());
    }
    return Optional.empty();
  }

  private Optional<Entity> remembered(int at, Optional<Entity> source) {
    source.ifPresent(s -> named.put(at, s));
    return source;
  }

  private static Optional<Entity> named(Phrase phrase) {
    String surface = phrase.surface();
    return Optional.of(Entity.candidate(EntityKind.SOURCE, Slug.of(surface), surface, ""));
  }

  /** بيان الجيش is the army's; المصدر نفسه is the one named last; مصادر names nobody. */
  private Optional<Entity> unnamed(Phrase phrase) {
    if (phrase.holder() != null && phrase.holder().phraseClass().canAct()) {
      return actors.resolve(phrase.holder()).stream().map(ActorRef::entity).findFirst();
    }
    if (phrase.holder() != null && phrase.holder().phraseClass() == PhraseClass.SOURCE) {
      return entity(phrase.holder());
    }
    String folded = Folding.fold(phrase.surface());
    boolean same =
        folded.startsWith(ARTICLE)
            || Arrays.stream(folded.split(" ")).anyMatch(w -> words.is(TellingRole.SAME, w));
    return Optional.ofNullable(same ? named.lowerEntry(phrase.span().start()) : null)
        .map(Map.Entry::getValue);
  }

  /**
   * Whether the words say only that it is a source: whatever describes مصادر, nothing else of
   * وكالة.
   */
  private boolean isUnnamed(String surface) {
    String[] all = Folding.fold(surface).split(" ");
    String head = bare(all[0]);
    if (words.is(TellingRole.ANY_SOURCE, head)) {
      return true;
    }
    return words.is(TellingRole.SOURCE_ALONE, head)
        && Arrays.stream(all).skip(1).allMatch(w -> words.is(TellingRole.SAME, w));
  }

  /** The noun without its article and, as in إعلامها, its pronoun. */
  private static String bare(String word) {
    boolean definite = word.startsWith(ARTICLE) && word.length() > ARTICLE.length() + 2;
    String noun = definite ? word.substring(ARTICLE.length()) : word;
    boolean his = noun.length() > 4 && (noun.endsWith("ها") || noun.endsWith("هم"));
    return his ? noun.substring(0, noun.length() - 2) : noun;
  }
}
