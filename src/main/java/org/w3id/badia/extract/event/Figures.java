package org.w3id.badia.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** What figures, weapons and superlatives say of a mention's telling of a draft. */
final class Figures {
  private static final String MOST = "(اكثر|اعنف|اشد|اكبر|اسوا|اوسع|اضخم|اخطر|اقسي)";
  private static final Pattern MOST_OF_ALL = Pattern.compile("[وفب]?(ال)?" + MOST);
  private static final Pattern MOST_BEFORE = Pattern.compile("[وفب]?" + MOST);
  private static final Pattern MOST_BEHIND = Pattern.compile("ال" + MOST);
  private static final Pattern MOST_WITHIN = Pattern.compile("(?U).*\\bال" + MOST + "\\b.*");
  private static final Pattern ANY = Pattern.compile("[وبلف]?ا[يى]");

  /** So many die in more events than one of a report. */
  private static final int FEW = 10;

  private Figures() {}

  /** «وثّق المرصد 98 عملية أسفرت عن مقتل 60»: so many deeds that somebody counts are a total. */
  static boolean isTally(Mention mention, TellingWords words) {
    return mention.noun != null
        && (mention.kind == EventKind.ATTACK || !Likeness.FIRE.contains(mention.kind))
        && mention.count.filter(c -> c.minimum().orElse(0) >= FEW).isPresent()
        && Seek.any(
            mention.clause.items,
            i -> i.isVerb() && words.isStem(TellingRole.DOCUMENTS, i.unit().form()));
  }

  /** Adds what is seen. */
  static void see(Draft draft, Mention mention, List<String> seen) {
    boolean other = tolls(draft, mention, seen);
    weapons(draft, mention, seen);
    manner(draft, mention, other, seen);
  }

  /** Whether it gives another figure of the same harm, and none that was given. */
  private static boolean tolls(Draft draft, Mention mention, List<String> seen) {
    boolean same = false;
    boolean other = false;
    boolean large = false;
    for (Toll here : mention.tolls) {
      for (Mention teller : draft.mentions) {
        for (Toll there : teller.tolls) {
          boolean both = here.harm() == there.harm() && isCounted(here) && isCounted(there);
          boolean equal = here.count().equals(there.count());
          same |= both && equal;
          large |= both && equal && here.count().minimum().orElse(0) > FEW;
          other |= both && !equal;
        }
      }
    }
    boolean rival = other && !same && mention.recounts;
    boolean telling = large || mention.harmOnly || mention.definite;
    Salience.add(seen, telling ? "figure=same" : "figure=alike", same);
    Salience.add(seen, "figure=rival", rival);
    Salience.add(seen, "figure=other", other && !same && !rival);
    return other && !same;
  }

  /** «هاجم … حاجزاً. والحصيلة قتيلان»: the attack just told, of whose dead nothing is told yet. */
  static boolean isDue(Draft draft, Mention mention, List<Draft> told) {
    int sentence = draft.last().sentence;
    return mention.harmOnly
        && !mention.revises
        && mention.agents.isEmpty()
        && mention.places.isEmpty()
        && mention.sentence == sentence + 1
        && draft.first().sentence == sentence
        && told.get(told.size() - 1) == draft
        && !Salience.PEACEFUL.contains(draft.first().kind)
        && Seek.all(mention.tolls, t -> t.included() || t.victims().isEmpty())
        && Seek.all(draft.mentions, m -> m.tolls.isEmpty())
        && Seek.none(told, d -> d != draft && d.last().sentence == sentence);
  }

  private static boolean isCounted(Toll toll) {
    return !toll.included() && toll.count().minimum().orElse(0) > 1;
  }

  private static void weapons(Draft draft, Mention mention, List<String> seen) {
    Set<String> here = concepts(mention);
    if (!here.isEmpty() && Seek.any(draft.mentions, m -> !m.weapons.isEmpty())) {
      boolean same = Seek.any(draft.mentions, m -> Seek.any(concepts(m), here::contains));
      seen.add(same ? "weapon=same" : "weapon=other");
    }
  }

  /** «ألقت مروحيات براميل … وطال القصف المدفعي حي X»: fire that is named by arms of its own. */
  static boolean isByOtherArms(Draft draft, Mention mention) {
    boolean named =
        mention.kind == EventKind.SHELLING
            && mention.noun != null
            && mention.noun.surface().indexOf(' ') > 0
            && !mention.weapons.isEmpty();
    if (!named || !draft.isOf(EventKind.AIRSTRIKE)) {
      return false;
    }
    Set<String> here = concepts(mention);
    return Seek.none(draft.mentions, m -> Seek.any(concepts(m), here::contains));
  }

  /** الهجوم, عملية الإنزال: of which it is taken for known that it happened. */
  static boolean isKnown(Phrase noun) {
    return noun.definite() || Folding.fold(noun.surface()).contains(" ال");
  }

  private static Set<String> concepts(Mention mention) {
    return mention.weapons.isEmpty()
        ? Set.of()
        : new HashSet<>(Seek.each(mention.weapons, x -> x.weapon().concept()));
  }

  private static void manner(Draft draft, Mention mention, boolean other, List<String> seen) {
    Salience.add(seen, "superlative", mention.superlative);
    boolean again = mention.definite || mention.harmOnly;
    boolean later = mention.sentence > draft.last().sentence;
    Salience.add(seen, "revises", mention.revises && again && later);
    List<String> told =
        mention.places.isEmpty() ? List.of() : Seek.each(draft.places(), Draft::key);
    boolean there = Seek.any(mention.places, p -> told.contains(Draft.key(p)));
    boolean ground =
        mention.kind == EventKind.TERRITORIAL_CHANGE && draft.isOf(EventKind.TERRITORIAL_CHANGE);
    Salience.add(seen, "ground=same", ground && there);
    boolean lead = draft.first().sentence <= 1;
    boolean apart = !mention.places.isEmpty() && !there;
    Salience.add(seen, "figure=elsewhere", lead && apart && other);
    boolean means =
        !mention.plural
            && !mention.harmOnly
            && !draft.first().plural
            && draft.isOf(mention.kind)
            && mention.kind != EventKind.ATTACK
            && mention.kind != EventKind.ARMED_ASSAULT;
    Salience.add(seen, "means=same", means);
  }

  /** الأعنف, أكبر. */
  static boolean isMost(String folded) {
    return MOST_OF_ALL.matcher(folded).matches();
  }

  /** ضربة مضادة, الهجوم المعاكس. */
  static boolean isCounter(Phrase phrase, TellingWords words) {
    return phrase.surface().indexOf(' ') >= 0
        && Stream.of(Folding.fold(phrase.surface()).split(" "))
            .skip(1)
            .anyMatch(w -> words.isStem(TellingRole.COUNTER, w));
  }

  /** الهجوم الأكثر دموية, أعنف الغارات: one of many. */
  static boolean isSuperlative(Phrase noun, Clause clause, int at) {
    String before = at > 0 ? clause.items.get(at - 1).unit().first().folded() : "";
    String after =
        at + 1 < clause.items.size() ? clause.items.get(at + 1).unit().first().folded() : "";
    return MOST_BEFORE.matcher(before).matches()
        || MOST_BEHIND.matcher(after).matches()
        || saysMost(noun);
  }

  /** الهجوم الأعنف: no noun alone is a superlative. */
  static boolean saysMost(Phrase noun) {
    return noun.surface().indexOf(' ') >= 0
        && MOST_WITHIN.matcher(Folding.fold(noun.surface())).matches();
  }

  /** أي هجوم, من دون قتال: none in particular, or none at all. */
  static boolean isNone(Clause clause, int at) {
    boolean without =
        at > 0
            && clause.items.get(at - 1).is(WordClass.NEGATION)
            && !clause.items.get(at).phrase().definite();
    return without || isAny(clause, at);
  }

  private static boolean isAny(Clause clause, int at) {
    return at > 0 && ANY.matcher(clause.items.get(at - 1).unit().first().folded()).matches();
  }

  /** كانت في طريقها لتوقيف مطلوبين: what is still to be done. */
  static boolean isAhead(Clause clause, int at, Phrase deed, TellingWords words) {
    return at > 0
        && deed.preposition().equals("ل")
        && clause.items.get(at - 1).isPhrase()
        && words.is(TellingRole.ON_WAY, Folding.fold(clause.items.get(at - 1).phrase().surface()));
  }
}
