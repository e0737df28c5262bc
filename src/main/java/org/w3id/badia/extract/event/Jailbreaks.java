package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/**
 * «هاجموا السجن وأطلقوا سراح النزلاء», «فروا من السجن بعد هجوم»: an attack that frees prisoners.
 * Whoever was abducted and is freed again is no ground that changes hands.
 */
final class Jailbreaks {
  private final TellingWords words;

  Jailbreaks(TellingWords words) {
    this.words = words;
  }

  /**
   * Reads a sentence.
   *
   * @param before the event told before it, or null
   */
  void read(List<Mention> sentence, Mention before) {
    Mention last = before;
    for (Mention mention : sentence) {
      if (last != null && isRelease(mention, last)) {
        mention.unreal = true;
        last.freedBy.addAll(Seek.each(mention.agents, ActorRef::entity));
      }
      last = mention.unreal ? last : mention;
      if (mention.kind == EventKind.ARMED_ASSAULT && !mention.unreal && frees(mention)) {
        mention.kind = EventKind.PRISON_BREAK;
      } else if (mention.kind == EventKind.PRISON_BREAK && !mention.unreal) {
        Seek.first(sentence, m -> isHow(m, mention)).ifPresent(how -> how.done = mention);
      }
    }
  }

  /**
   * «خطفوا تاجراً … تمكنت الشرطة من تحريره», «خُطف ثلاثة عمال، وحررهم الجيش»: who was taken is
   * freed, and no ground.
   */
  private static boolean isRelease(Mention mention, Mention last) {
    if (last.kind != EventKind.ABDUCTION || mention.kind != EventKind.TERRITORIAL_CHANGE) {
      return false;
    }
    boolean someone =
        Seek.all(
            mention.patients, p -> Seek.any(last.patients, l -> l.entity().equals(p.entity())));
    return someone && mention.objects.isEmpty() && mention.struck.isEmpty() && isOfOne(mention);
  }

  /** تحريره, حررهم. */
  private static boolean isOfOne(Mention mention) {
    if (mention.noun != null) {
      return !mention.noun.pronoun().isEmpty() && mention.noun.holder() == null;
    }
    return Seek.any(
        mention.clause.items,
        i -> i.isVerb() && i.span().equals(mention.trigger) && !i.pronoun().isEmpty());
  }

  /** The clause behind an attack upon a prison says that people are set free. */
  private boolean frees(Mention attack) {
    Clause next = attack.clause.after;
    return next != null
        && (next.opener == Clause.Opener.AND || next.opener == Clause.Opener.NEXT)
        && Seek.any(attack.clause.items, i -> i.isPhrase() && isPrison(i.phrase()))
        && Seek.any(next.items, this::isFreeing)
        && Seek.any(next.items, i -> i.isPhrase() && i.phrase().phraseClass().canAct());
  }

  private static boolean isPrison(Phrase phrase) {
    return Seek.any(phrase.all(), Sites::isPrison);
  }

  private boolean isFreeing(Item item) {
    return words.isJoined(TellingRole.FREES, item.unit().folded());
  }

  /** بعد هجوم, إثر اشتباك: by what the prisoners came free. */
  private static boolean isHow(Mention mention, Mention flight) {
    boolean behind =
        mention.noun != null
            && !mention.definite
            && mention.clause == flight.clause
            && mention.trigger.start() > flight.trigger.start();
    return behind
        && (mention.noun.preposition().equals(Chunker.AFTER)
            || mention.noun.preposition().equals(Chunker.CAUSE));
  }
}
