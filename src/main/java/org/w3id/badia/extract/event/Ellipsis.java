package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;

/**
 * Reads further events of a kind just told whose verb is not said again: «قُتل رجل في حي كذا، وآخر
 * بقذيفة في حي كذا», «قصفوا القرية، ومثلها الثكنة», «ومثلهم في الضاحية أول أمس», «غارة على معسكر،
 * وأخرى استهدفت آليات».
 */
final class Ellipsis {
  /** No clause of prose has more words before a gap. */
  private static final int LONGEST = 200;

  private static final Set<EventKind> KINDS =
      EnumSet.complementOf(
          EnumSet.of(
              EventKind.DEPLOYMENT,
              EventKind.PLEDGE,
              EventKind.THREAT,
              EventKind.TERRITORIAL_CHANGE));

  /** What any blow may be told as beside its own kind. */
  private static final Set<EventKind> STRIKES = EnumSet.of(EventKind.ATTACK, EventKind.SHELLING);

  /** «إحداها أخطأت هدفها: فقد أصابت»: so many clauses on what one of them did is told. */
  private static final int CLAUSES = 2;

  /** Beside بعدها بأسبوع and commas so many items stand between who and where. */
  private static final int REACH = 6;

  private static final Set<String> WHERE = Set.of("في", "ب", "قرب", "علي", "عند");

  private final Slots slots;
  private final TellingWords words;
  private final int sentence;

  Ellipsis(ActorResolver actors, TellingWords words, int sentence) {
    this.slots = new Slots(actors);
    this.words = words;
    this.sentence = sentence;
  }

  /**
   * Adds the events that a sentence tells by such words to those that it tells by its own.
   *
   * @param before the event told last before the sentence, null where none
   */
  void read(List<Clause> clauses, List<Mention> mentions, Mention before) {
    for (Clause clause : clauses) {
      for (int i = 0; i < clause.items.size(); i++) {
        Mention model = model(clause.items.get(i).span(), mentions, before);
        if (model == null || clause.unreal || clause.negated) {
          continue;
        }
        if (model.plural && isOneOf(clause, i)) {
          oneOf(clause, i, model, mentions);
        }
        if (isOther(clause, i) && continued(clause, i, model, mentions)) {
          return;
        }
        Item site = site(clause, i);
        if (isGap(clause, i) && site != null && isElsewhere(site, clauses, model)) {
          Mention mention = again(model, clause, i);
          tolls(mention, model, clause, i, mentions);
          mentions.add(mention);
          mentions.sort((a, b) -> a.trigger.compareTo(b.trigger));
        }
      }
    }
  }

  private static Mention model(Span span, List<Mention> mentions, Mention before) {
    Mention model = null;
    for (Mention mention : mentions) {
      if (mention.trigger.start() < span.start() && !mention.unreal) {
        model = mention;
      }
    }
    Mention told = model == null ? before : model;
    boolean fits = told != null && KINDS.contains(told.kind) && !Twins.isTwo(told);
    return fits ? told : null;
  }

  private boolean isGap(Clause clause, int at) {
    return isLike(clause.items.get(at)) || isOther(clause, at) || isCounted(clause, at);
  }

  /** إحداها, واحدة منها: one of the strikes told, not one of the men. */
  private static boolean isOneOf(Clause clause, int at) {
    Item item = clause.items.get(at);
    boolean one =
        item.unit().word(WordClass.AMONG).filter(w -> w.sense().value().equals("one")).isPresent();
    boolean of =
        at > 0
            && Parts.isOf(item)
            && clause.items.get(at - 1).isPhrase()
            && clause.items.get(at - 1).phrase().sense() == null
            && clause.items.get(at - 1).phrase().count().equals(Optional.of(Count.exactly(1)));
    return (one || of) && item.unit().folded().matches(".*(ها|هما)");
  }

  /** شن غارات، لكن إحداها أصابت منزلاً: what is told of it next is a strike of its own. */
  private static void oneOf(Clause clause, int at, Mention model, List<Mention> mentions) {
    int start = clause.items.get(at).span().start();
    Mention next =
        Seek.first(
                mentions,
                m -> (m.trigger.start() > start || m.clause == clause && m != model) && !m.unreal)
            .orElse(null);
    if (next == null || !isNext(next, clause) || !next.agents.isEmpty()) {
      return;
    }
    next.other = true;
    next.kind = STRIKES.contains(next.kind) || next.harmOnly ? model.kind : next.kind;
    next.harmOnly = false;
    next.agents.addAll(model.agents);
    if (next.weapons.isEmpty()) {
      next.weapons.addAll(model.weapons);
    }
  }

  private static boolean isNext(Mention mention, Clause clause) {
    Clause at = clause;
    for (int step = 0; at != null && step <= CLAUSES; step++) {
      if (mention.clause == at) {
        return true;
      }
      at = at.after;
    }
    return false;
  }

  /** ومثلها, ومثلهم. */
  private boolean isLike(Item item) {
    return !item.isPhrase() && words.isJoined(TellingRole.LIKEWISE, item.unit().folded());
  }

  /** وآخر, والثانية, وأخرى, with nothing before it but a comma or a conjunction. */
  private boolean isOther(Clause clause, int at) {
    Item item = clause.items.get(at);
    if (item.isPhrase() || item.isVerb()) {
      return false;
    }
    boolean comma = at > 0 && clause.items.get(at - 1).type() == Item.Type.MARK;
    String word = item.unit().folded();
    return comma && words.isJoined(TellingRole.ANOTHER, word)
        || word.startsWith("و") && words.is(TellingRole.ANOTHER, word.substring(1));
  }

  /** «وخمسة في كذا» behind the dead of another place, «وخمسة آخرون في كذا». */
  private boolean isCounted(Clause clause, int at) {
    Item item = clause.items.get(at);
    boolean people =
        item.isPhrase()
            && item.phrase().preposition().isEmpty()
            && item.phrase().count().isPresent()
            && item.phrase().phraseClass().canAct();
    boolean comma = at > 0 && clause.items.get(at - 1).type() == Item.Type.MARK;
    if (!people || !comma && item.conjunction().isEmpty()) {
      return false;
    }
    if (at == 0) {
      return item.phrase().surface().contains("آخر");
    }
    List<Item> before = clause.items.subList(Math.max(0, at - LONGEST), at);
    boolean verbs = Seek.any(before, i -> i.isVerb() && !isHarm(i));
    return !verbs && at > 1 && Seek.any(before, Ellipsis::isSite);
  }

  private static boolean isHarm(Item item) {
    return item.verb().verb().verbClass() == VerbClass.HARM;
  }

  /** Where it happened: before the next verb or the next of those told so. */
  private Item site(Clause clause, int at) {
    boolean like = isLike(clause.items.get(at));
    int last = Math.min(clause.items.size() - 1, at + REACH);
    for (int i = at + 1; i <= last; i++) {
      Item item = clause.items.get(i);
      if (item.isVerb() || isLike(item) || isOther(clause, i) || item.isPhrase(PhraseClass.EVENT)) {
        return null;
      }
      if (isSite(item) || like && i == at + 1 && item.isPhrase() && isHit(item.phrase())) {
        return item;
      }
    }
    return null;
  }

  private static boolean isHit(Phrase phrase) {
    return phrase.phraseClass().canBeHit() || phrase.phraseClass() == PhraseClass.PLACE;
  }

  private static boolean isSite(Item item) {
    return item.isPhrase()
        && WHERE.contains(item.phrase().preposition())
        && (!item.phrase().places().isEmpty() || item.isPhrase(PhraseClass.FACILITY));
  }

  /** Whether the event told before lies at another place, or hits something else. */
  private static boolean isElsewhere(Item site, List<Clause> clauses, Mention model) {
    Set<String> told = model.places.stream().map(Draft::key).collect(Collectors.toSet());
    boolean placed = !told.isEmpty() || !model.objects.isEmpty();
    for (Clause clause : clauses) {
      for (Item item : clause.items) {
        if (item.isPhrase() && item.span().start() < site.span().start()) {
          item.phrase().places().stream().map(Draft::key).forEach(told::add);
          placed |= isSite(item);
        }
      }
    }
    return placed && site.phrase().places().stream().map(Draft::key).noneMatch(told::contains);
  }

  private Mention again(Mention model, Clause clause, int at) {
    Item item = clause.items.get(at);
    Mention mention = new Mention(model.kind, item.unit().span(), sentence, clause, model.rule);
    mention.harmOnly = model.harmOnly;
    mention.other = true;
    mention.suicide = model.suicide;
    mention.hedged = model.hedged;
    mention.agents.addAll(model.agents);
    boolean armed = false;
    for (int i = at + 1; i < clause.items.size() && !clause.items.get(i).isVerb(); i++) {
      Item next = clause.items.get(i);
      armed |= next.isPhrase(PhraseClass.WEAPON);
      boolean hit = next.isPhrase() && isHit(next.phrase());
      boolean marked = hit && Set.of("علي", "ل").contains(next.phrase().preposition());
      if (marked || hit && i == at + 1 && isLike(item)) {
        slots.fill(mention, Slot.PATIENT, next.phrase());
      }
    }
    if (!armed) {
      mention.weapons.addAll(model.weapons);
    }
    return mention;
  }

  /** «وأخرى استهدفت آليات»: the verb of the next clause tells the other one. */
  private boolean continued(Clause clause, int at, Mention model, List<Mention> mentions) {
    if (at + 1 < clause.items.size() || clause.after == null || clause.after.items.isEmpty()) {
      return false;
    }
    Item verb = clause.after.items.get(0);
    for (Mention mention : mentions) {
      if (verb.isVerb() && mention.trigger.equals(verb.unit().span())) {
        mention.other = true;
        mention.kind = mention.kind == EventKind.ATTACK ? model.kind : mention.kind;
        if (mention.agents.isEmpty()) {
          mention.agents.addAll(model.agents);
        }
        return true;
      }
    }
    return false;
  }

  /** Its figures: those told beside it, else one more, or as many as before. */
  private void tolls(
      Mention mention, Mention model, Clause clause, int at, List<Mention> mentions) {
    Item item = clause.items.get(at);
    int end = clause.last().span().end();
    for (Mention other : mentions) {
      for (Toll toll : List.copyOf(other.tolls)) {
        boolean here = toll.span().start() >= item.span().start() && toll.span().start() < end;
        if (here && other.trigger.start() < item.span().start()) {
          other.tolls.remove(toll);
          mention.tolls.add(toll);
        }
      }
    }
    boolean counted = Seek.any(mention.tolls, t -> !t.included());
    if (!counted && !model.tolls.isEmpty()) {
      Toll told = model.tolls.get(0);
      Count count = count(item, told);
      boolean known = isLike(item) || !item.isPhrase();
      mention.tolls.add(
          0,
          new Toll(
              told.harm(),
              count,
              known ? told.victims() : List.of(),
              item.span(),
              told.source(),
              false,
              false,
              false));
    }
  }

  private Count count(Item item, Toll told) {
    if (item.isPhrase()) {
      return item.phrase().count().orElse(Count.unspecified());
    }
    return isLike(item) ? told.count() : Count.exactly(1);
  }
}
