package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.Weapon;
import org.w3id.badia.lexicon.WeaponWords;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Gives an attack told without arms those that its sentence tells beside it: «قُتل خمسة حين مرت
 * آليتهم على لغم», «أوقعت عبوة، زُرعت عند الجسر، ثلاثة قتلى», «هاجموا البلدة بدبابتين».
 */
final class Arming {
  private static final Set<String> BY = Set.of("ب", Chunker.MEANS, Chunker.CAUSE);
  private static final String OVER = "علي";

  /** Verbs of which what kills or destroys is the subject. */
  private static final Set<VerbClass> STRIKES =
      EnumSet.of(VerbClass.HARM, VerbClass.RESULT, VerbClass.ACT);

  private final Slots slots;
  private final WeaponWords arms;
  private final TellingWords words;

  Arming(Slots slots, WeaponWords arms, TellingWords words) {
    this.slots = slots;
    this.arms = arms;
    this.words = words;
  }

  /** Reads a sentence whose mentions are all found. */
  void read(List<Clause> clauses, List<Mention> mentions) {
    LooseMeans means = new LooseMeans(slots, words, mentions);
    mentions.forEach(means::fill);
    List<Mention> attacks =
        Seek.those(mentions, m -> !m.unreal && !Owners.PEACEFUL.contains(m.kind) && !m.isBygone());
    if (attacks.isEmpty()) {
      return;
    }
    for (Clause clause : clauses) {
      for (int at = 0; at < clause.items.size(); at++) {
        Item item = clause.items.get(at);
        if (item.isPhrase()) {
          phrase(clause, at, item.phrase(), attacks);
        }
      }
    }
  }

  private void phrase(Clause clause, int at, Phrase told, List<Mention> attacks) {
    Phrase shards = shards(told);
    Phrase phrase = shards == null ? told : shards;
    if (!isArm(phrase) || isTaken(phrase, attacks)) {
      return;
    }
    Mention owner = Owners.of(phrase.span(), clause, attacks);
    boolean source = isSource(clause, at, owner);
    if (source && phrase.phraseClass() == PhraseClass.WEAPON) {
      owner.weapons.clear();
    }
    boolean open = owner.weapons.isEmpty() || isDriven(phrase, owner);
    if (source || open && (shards != null || wields(clause, at, phrase, owner))) {
      arm(owner, phrase);
    }
  }

  /** هاجم الجيش بالدبابات والمدفعية: what drives there stands beside other arms. */
  private static boolean isDriven(Phrase phrase, Mention owner) {
    return phrase.phraseClass() == PhraseClass.VEHICLE
        && phrase.plural()
        && !owner.harmOnly
        && !owner.agents.isEmpty();
  }

  /** أصيب بشظايا قذيفة: the arm that the shards are of, null where they are of none. */
  private Phrase shards(Phrase phrase) {
    boolean of =
        BY.contains(phrase.preposition())
            && phrase.holder() != null
            && phrase.holder().phraseClass() == PhraseClass.WEAPON;
    return of && words.is(TellingRole.SHARDS, Anaphora.head(phrase)) ? phrase.holder() : null;
  }

  private void arm(Mention owner, Phrase phrase) {
    if (phrase.phraseClass() == PhraseClass.VEHICLE) {
      slots.arms(owner, phrase);
    } else {
      slots.weapon(owner, phrase);
    }
  }

  private boolean isArm(Phrase phrase) {
    return switch (phrase.phraseClass()) {
      case WEAPON, AIRCRAFT -> true;
      case VEHICLE -> BY.contains(phrase.preposition()) && !arms.in(phrase.surface()).isEmpty();
      case PEOPLE -> phrase.preposition().equals("من") && slots.aircraft().flies(phrase);
      default -> false;
    };
  }

  private static boolean isTaken(Phrase phrase, List<Mention> attacks) {
    return Seek.any(attacks, m -> Seek.any(m.weapons, w -> w.span().overlaps(phrase.span())));
  }

  /**
   * أطلقوا النار من سلاح رشاش, بطلقة من مسدس: what was fired tells less than what fired it, but
   * بصاروخين من طائرة tells both.
   */
  private static boolean isSource(Clause clause, int at, Mention owner) {
    boolean from = at > 1 && clause.items.get(at).phrase().preposition().equals("من");
    Optional<Phrase> before =
        from
            ? Stream.of(clause.items.get(at - 1), clause.items.get(at - 2))
                .filter(i -> i.isPhrase(PhraseClass.WEAPON))
                .map(Item::phrase)
                .findFirst()
            : Optional.empty();
    return before
        .filter(p -> Seek.all(owner.weapons, w -> w.span().overlaps(p.span())))
        .filter(p -> !owner.weapons.isEmpty())
        .isPresent();
  }

  private boolean wields(Clause clause, int at, Phrase phrase, Mention owner) {
    String preposition = phrase.preposition();
    if (BY.contains(preposition)) {
      return true;
    }
    if (preposition.equals(OVER)) {
      return isMine(phrase) && owner.harmOnly && !found(clause);
    }
    if (!preposition.isEmpty()) {
      return false;
    }
    Item before = at == 0 ? null : clause.items.get(at - 1);
    if (before != null && before.isPhrase() && !phrase.conjunction().isEmpty()) {
      return BY.contains(before.phrase().preposition());
    }
    if (before != null && words.is(TellingRole.TRACES, before.unit().folded())) {
      return true;
    }
    return owner.harmOnly && (strikes(before) || isTopic(clause, at))
        || !owner.agents.isEmpty() && isBorne(clause, before);
  }

  /** مسلحون يرتدون أحزمة ناسفة, انتحاريان يحملان رشاشات: what those bear of whom it is told. */
  private boolean isBorne(Clause clause, Item before) {
    return clause.opener == Clause.Opener.RELATIVE
        && clause.antecedent != null
        && clause.antecedent.phraseClass() == PhraseClass.PEOPLE
        && before != null
        && before.isVerb()
        && before.verb().imperfect()
        && words.is(TellingRole.BEARS, Folding.fold(before.verb().verb().lemma()));
  }

  private static boolean isMine(Phrase phrase) {
    return phrase.weapon().flatMap(Weapon::kind).filter(EventKind.IED_BOMBING::equals).isPresent();
  }

  /** عُثر على عبوة: found, not met. */
  private boolean found(Clause clause) {
    return Seek.any(
        clause.items, i -> i.isVerb() && words.is(TellingRole.FINDS, i.verb().verb().lemma()));
  }

  /**
   * أصابت مسيّرة X: the word right behind the verb that harms; دمروا طائرات tells what they hit.
   */
  private static boolean strikes(Item before) {
    return before != null
        && before.isVerb()
        && !before.passive()
        && !before.verb().plural()
        && STRIKES.contains(before.verb().verb().verbClass());
  }

  /** إن مسيّرة دمرت X, صاروخ سقط على X: the first noun of a clause that goes on with a verb. */
  private static boolean isTopic(Clause clause, int at) {
    boolean opens = clause.opener == Clause.Opener.START || clause.opener == Clause.Opener.THAT;
    return opens && Seek.none(clause.items.subList(0, at), i -> i.isPhrase() || i.isVerb());
  }
}
