package org.w3id.badia.extract.event;

import java.util.List;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Slot;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.VerbForm;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Finds the noun of which a clause without الذي tells: في هجوم قُتل فيه ثلاثة. */
final class Relatives {
  private static final Pattern THERE = Pattern.compile("(في|خلال|اثناء)(ه|ها|هما|هم)");

  private Relatives() {}

  /** Whether a verb of a clause is told of the noun that its clause is of. */
  static boolean isOfNoun(Clause clause, Item verb) {
    return clause.opener == Clause.Opener.RELATIVE
        && clause.antecedent != null
        && !isResumed(clause, verb);
  }

  /**
   * «في وقت هاجم فيه X القاعدة»: where the pronoun behind the verb means the noun that its clause
   * is of, that noun neither does nor suffers what the verb tells.
   */
  private static boolean isResumed(Clause clause, Item verb) {
    int next = clause.items.indexOf(verb) + 1;
    Phrase noun = clause.antecedent;
    return !noun.phraseClass().canAct()
        && verb.pronoun().isEmpty()
        && next < clause.items.size()
        && !clause.items.get(next).isPhrase()
        && THERE.matcher(clause.items.get(next).unit().folded()).matches();
  }

  /** «سالم باوزير، القيادي السابق في X، الذي»: the relative is of him whom the title is told of. */
  static Phrase named(Clause open) {
    Phrase last = open.lastPhrase();
    boolean title = last != null && last.phraseClass() == PhraseClass.PERSON && !isName(last);
    Phrase before = null;
    for (Item item : title ? open.items : List.<Item>of()) {
      if (item.isPhrase() && item.phrase() != last) {
        before = item.phrase();
      }
    }
    boolean told = before != null && isName(before) && last.preposition().isEmpty();
    return told && last.conjunction().isEmpty() ? before : last;
  }

  private static boolean isName(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.PERSON && phrase.isNamedPerson();
  }

  /** The noun that a verb without conjunction tells more about. */
  static Phrase antecedent(Clause open, Item verb) {
    Item last = open.last();
    if (last == null) {
      return null;
    }
    boolean pronoun = !verb.pronoun().isEmpty();
    boolean carries = pronoun && verb.isVerb() && verb.verb().verb().object() == Slot.EVENT;
    Phrase carried = carries ? lastEvent(open) : null;
    if (carried != null) {
      return carried;
    }
    Phrase blow = strikes(verb) ? lastEvent(open) : null;
    if (blow != null && !blow.definite() && (isGoverned(blow) || open.hasFiniteVerb())) {
      return blow;
    }
    boolean comma = last.type() == Item.Type.MARK;
    Phrase noun = comma ? lastEvent(open) : last.isPhrase() ? atSide(last.phrase()) : null;
    if (noun == null || verb.type() != Item.Type.VERB) {
      return null;
    }
    Phrase thing = pronoun && !comma ? beforePlace(open, noun, verb) : null;
    if (thing != null) {
      return thing;
    }
    boolean inPhrase = !noun.preposition().isEmpty() || open.hasFiniteVerb();
    boolean event = noun.phraseClass() == PhraseClass.EVENT;
    if (comma) {
      return pronoun && event ? noun : null;
    }
    boolean unknown =
        !isKnown(noun, verb)
            && noun.phraseClass() != PhraseClass.PLACE
            && !isSpan(noun)
            && (event || !isOfOneKnown(noun))
            && agrees(noun, verb)
            && !isOfMen(open, noun, verb)
            && !goesOnOfThose(open, noun, verb);
    return inPhrase && (unknown || pronoun) || pronoun && event ? noun : null;
  }

  /**
   * وبعد ساعات قصفت, بعد نصف ساعة انفجرت: how long after the deed it was, of which nothing is told.
   */
  static boolean isSpan(Phrase noun) {
    Phrase span = noun.holder() == null ? noun : noun.holder();
    return !noun.preposition().isEmpty()
        && span.word().filter(w -> w.value().equals("span")).isPresent();
  }

  /**
   * «حافلة في مدينة X هاجمها مسلحون»: a town is known by its name, so that the pronoun is of the
   * thing before it that is not.
   */
  private static Phrase beforePlace(Clause open, Phrase place, Item verb) {
    if (place.phraseClass() != PhraseClass.PLACE) {
      return null;
    }
    Phrase thing = null;
    for (Item item : open.items) {
      boolean told =
          item.isPhrase(PhraseClass.VEHICLE)
              || item.isPhrase(PhraseClass.FACILITY)
              || item.isPhrase(PhraseClass.CIVILIAN);
      if (item.isVerb()) {
        thing = null;
      } else if (told && !item.phrase().definite() && item.phrase().pronoun().isEmpty()) {
        thing = item.phrase();
      }
    }
    boolean her = thing != null && (thing.plural() || Anaphora.head(thing).endsWith("ه"));
    return thing != null && verb.pronoun().equals(her ? "ها" : "ه") ? thing : null;
  }

  /** شخصان يستقلان دراجة: what people are called who are not known is no name that makes known. */
  private static boolean isKnown(Phrase noun, Item verb) {
    boolean people =
        verb.verb().imperfect()
            && noun.sense() instanceof Name name
            && (name.entity().kind() == EntityKind.CIVILIANS
                || name.entity().kind() == EntityKind.UNIDENTIFIED);
    return noun.definite() && !(people && !Anaphora.head(noun).startsWith("ال"));
  }

  /** على جانب الطريق: what is of something known is known, and wants الذي before its verb. */
  private static boolean isOfOneKnown(Phrase noun) {
    return noun.link() == Phrase.Link.GENITIVE && noun.holder() != null && noun.holder().definite();
  }

  /** يقود سيارة فجّر نفسه: a verb of him tells nothing of her. */
  private static boolean agrees(Phrase noun, Item verb) {
    boolean her = Anaphora.head(noun).endsWith("ه") && !noun.plural();
    boolean him =
        !verb.verb().plural()
            && !verb.verb().imperfect()
            && verb.verb().shape() == VerbForm.Shape.FINITE
            && !verb.passive()
            && !verb.unit().folded().endsWith("ت");
    return !her || !him;
  }

  /** «كانوا يستقلون حافلة قُتلوا», «يحمل حزاماً فجّر نفسه»: no thing is told of so. */
  private static boolean isOfMen(Clause open, Phrase noun, Item verb) {
    boolean thing =
        noun.phraseClass() == PhraseClass.VEHICLE || noun.phraseClass() == PhraseClass.WEAPON;
    boolean blast = verb.verb().verb().value().equals(EventKind.IED_BOMBING.className());
    boolean bomber =
        blast
            && verb.verb().verb().object() != Slot.NONE
            && Seek.any(open.items, i -> i.isPhrase() && Topics.isBomber(i.phrase()));
    boolean men = verb.verb().plural() && !verb.verb().imperfect() && verb.pronoun().isEmpty();
    boolean apart = open.hasFiniteVerb() || opensWithMen(open, noun);
    return thing && apart && (men || bomber);
  }

  /** «إن مسلحين على دراجة نارية فجّروا»: men stand before the noun, in whose phrase no verb is. */
  private static boolean opensWithMen(Clause open, Phrase noun) {
    Item first = Seek.first(open.items, Item::isPhrase).orElse(null);
    return first != null
        && first.phrase() != noun
        && first.phrase().plural()
        && first.phrase().preposition().isEmpty()
        && first.isPhrase(PhraseClass.PEOPLE);
  }

  /** «13 شخصاً ينتمون لجماعات مسلحة قتلوا»: the plural of men tells of those who opened. */
  private static boolean goesOnOfThose(Clause open, Phrase noun, Item verb) {
    Item first = Seek.first(open.items, Item::isPhrase).orElse(null);
    return verb.verb().plural()
        && !verb.verb().imperfect()
        && !open.hasFiniteVerb()
        && Anaphora.head(noun).endsWith("ات")
        && first != null
        && first.phrase() != noun
        && first.phrase().preposition().isEmpty()
        && first.phrase().count().isPresent()
        && first.phrase().phraseClass().canAct();
  }

  private static boolean isGoverned(Phrase noun) {
    return !noun.preposition().isEmpty();
  }

  /** «في قصف لطيران X استهدف البلدة»: a verb by which the blow just told is said to strike. */
  static boolean strikes(Item verb) {
    return verb.isVerb(VerbClass.ACT)
        && verb.verb().verb().value().equals(EventKind.ATTACK.className());
  }

  /** إلى جانب قصف استهدف: what stands beside another thing, which the verb is told of. */
  private static Phrase atSide(Phrase phrase) {
    Phrase side = Beside.atSide(phrase);
    return side == null ? phrase : side;
  }

  private static Phrase lastEvent(Clause open) {
    for (int i = open.items.size() - 1; i >= 0; i--) {
      Item item = open.items.get(i);
      Phrase noun = item.isPhrase() ? atSide(item.phrase()) : null;
      if (noun != null && noun.phraseClass() == PhraseClass.EVENT) {
        return noun;
      }
      if (item.isVerb()) {
        return null;
      }
    }
    return null;
  }
}
