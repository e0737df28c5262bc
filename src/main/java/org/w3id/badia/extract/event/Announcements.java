package org.w3id.badia.extract.event;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Kinds;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.Verb;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * «أعلنت الحركة استهداف قاعدة», «أعلنت وزارة الداخلية توقيف خمسة»: a body that fights and announces
 * a deed whose doer it does not name did it, and those who serve a state arrest whom it says were
 * arrested.
 */
final class Announcements {
  private static final Set<String> SLAYING = Set.of("تحييد", "القضاء علي");

  /** What a body announces that it did to what others drive or fly. */
  private static final Set<String> WRECKING = Set.of("تدمير", "اسقاط", "اعطاب");

  private final FrameReader frames;
  private final Slots slots;
  private final Map<Phrase, Mention> byNoun;

  Announcements(FrameReader frames, Slots slots, Map<Phrase, Mention> byNoun) {
    this.frames = frames;
    this.slots = slots;
    this.byNoun = byNoun;
  }

  /** Gives the deed that a clause announces its doer. */
  void read(Clause clause, Verb verb, Arguments arguments) {
    Phrase announcer = announcer(clause, arguments);
    if (announcer == null || verb.object() != Slot.EVENT || clause.negated) {
      return;
    }
    wrecks(clause, announcer);
    sent(clause, announcer);
    Stream.concat(
            arguments.bareAfter.stream(),
            arguments.complements.stream().filter(p -> p.preposition().equals("عن")))
        .map(byNoun::get)
        .filter(m -> m != null && isOpen(m))
        .findFirst()
        .filter(m -> announcer.phraseClass().canFight() || m.kind == EventKind.RAID)
        .ifPresent(m -> did(m, announcer));
  }

  private static boolean isInsurgent(Phrase body) {
    return body.sense() instanceof Name name && name.entity().subkind().equals("InsurgentGroup");
  }

  /** أعلن التنظيم أن انتحارياً نفذ الهجوم: who tells of his bomber sent him. */
  private void sent(Clause clause, Phrase announcer) {
    Clause told = clause.after;
    boolean bomber =
        told != null
            && told.opener == Clause.Opener.THAT
            && told.items.stream()
                .filter(Item::isPhrase)
                .limit(1)
                .anyMatch(i -> Topics.isBomber(i.phrase()));
    if (bomber && isInsurgent(announcer)) {
      Seek.first(told.items, i -> i.isPhrase() && byNoun.containsKey(i.phrase()))
          .ifPresent(i -> slots.fill(byNoun.get(i.phrase()), Slot.AGENT, announcer));
    }
  }

  /**
   * أعلنت الحركة تدمير آلية للجيش, إسقاط طائرة: that a thing of others was hit is told of it alone.
   */
  private void wrecks(Clause clause, Phrase announcer) {
    for (int i = 1; i + 1 < clause.items.size() && announcer.phraseClass().canFight(); i++) {
      Item deed = clause.items.get(i);
      Phrase thing = clause.items.get(i + 1).phrase();
      boolean wrecks =
          deed.type() == Item.Type.WORD
              && deed.preposition().isEmpty()
              && WRECKING.contains(deed.unit().folded())
              && clause.items.get(i - 1).phrase() == announcer;
      if (wrecks && thing != null && isOthers(thing)) {
        boolean downed = thing.phraseClass() == PhraseClass.AIRCRAFT;
        EventKind kind = downed ? EventKind.ARMED_ASSAULT : EventKind.ATTACK;
        Mention mention = frames.fresh(kind, clause, deed);
        slots.fill(mention, Slot.AGENT, announcer);
        slots.fill(mention, Slot.PATIENT, thing);
      }
    }
  }

  private static boolean isOthers(Phrase thing) {
    boolean moves =
        thing.phraseClass() == PhraseClass.VEHICLE || thing.phraseClass() == PhraseClass.AIRCRAFT;
    return moves
        && thing.preposition().isEmpty()
        && (thing.holder() != null || !thing.nationalities().isEmpty());
  }

  /** أعلن الجيش استهداف دورية للجيش: who was hit himself did not do it. */
  private void did(Mention mention, Phrase announcer) {
    slots.fill(mention, Slot.AGENT, announcer);
    mention.agents.removeIf(a -> Sides.has(mention.patients, a.entity()));
  }

  /** أعلنت الوزارة تحييد أربعة: who announces that some were done away with did it. */
  static Phrase slayer(Clause clause, int at, Phrase noun) {
    boolean announced = noun.preposition().isEmpty() || noun.preposition().equals("عن");
    if (!announced || Seek.none(SLAYING, Folding.fold(noun.surface())::startsWith)) {
      return null;
    }
    for (int i = at - 1; i >= 0; i--) {
      Item item = clause.items.get(i);
      if (item.isVerb()) {
        boolean tells = item.isVerb(VerbClass.REPORT) && !clause.negated;
        return tells ? announcer(clause, Arguments.of(clause, i)) : null;
      }
    }
    return null;
  }

  private static Phrase announcer(Clause clause, Arguments arguments) {
    Phrase subject = arguments.subjectInherited ? null : arguments.subject;
    if (subject != null) {
      return subject.phraseClass().canFight() ? subject : null;
    }
    return source(clause);
  }

  /** The source that a clause names, null where it names none. */
  static Phrase source(Clause clause) {
    return Seek.first(
            clause.items, i -> i.isPhrase(PhraseClass.SOURCE) && i.phrase().preposition().isEmpty())
        .map(i -> i.phrase())
        .orElse(null);
  }

  /** Whether a deed done to others than the one who tells it lacks its doer. */
  private static boolean isOpen(Mention mention) {
    Phrase struck = mention.noun.holder();
    boolean told = !mention.patients.isEmpty() || !mention.objects.isEmpty() || struck != null;
    return mention.agents.isEmpty()
        && told
        && mention.noun.pronoun().isEmpty()
        && (struck == null || struck.pronoun().isEmpty())
        && !mention.foiled
        && !Kinds.PERSONAL.contains(mention.kind)
        && mention.kind != EventKind.CLASH
        && mention.kind != EventKind.PLEDGE;
  }
}
