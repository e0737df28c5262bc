package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.lexicon.Weapon;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;
import org.w3id.badia.model.When;

/** One telling of an event: a verb or noun with its arguments. Filled by the frame reader. */
final class Mention {
  /** A facility or vehicle that is hit. */
  record ObjectRef(String surface, String subkind, Span span, boolean place) {}

  /** A weapon with its words. */
  record WeaponRef(Weapon weapon, Span span) {}

  /** A date with its words; {@code said} where it is the day on which someone spoke of it. */
  record Dated(When when, Span span, boolean said) {}

  EventKind kind;
  final Span trigger;
  final int sentence;
  final Clause clause;
  final String rule;
  Phrase noun;
  Phrase owner;
  final List<ActorRef> agents = new ArrayList<>();
  final List<ActorRef> patients = new ArrayList<>();
  final List<ObjectRef> objects = new ArrayList<>();
  final List<PlaceName> places = new ArrayList<>();

  /** قصف بلدة X: settlements and ground that are told as what is hit. */
  final List<PlaceName> struck = new ArrayList<>();

  final List<WeaponRef> weapons = new ArrayList<>();
  final List<Toll> tolls = new ArrayList<>();
  Optional<Dated> when = Optional.empty();
  Optional<When> period = Optional.empty();

  /** حتى مساء الاثنين: the day up to which it went on. */
  Optional<Dated> until = Optional.empty();

  Optional<Count> count = Optional.empty();
  boolean definite;
  boolean other;

  /** It had happened before, on no day that is told of now: سبق أن قصفوا X. */
  boolean former;

  /** Whether another attack is told to answer it. */
  boolean answered;

  boolean plural;

  /** The most deadly of many. */
  boolean superlative;

  /** Its figure takes the place of one told: رفعت حصيلتها إلى خمسة عشر. */
  boolean revises;

  /** It tells no blow, only how many others count: لكن المرصد أحصى تسعة قتلى. */
  boolean recounts;

  /** Somebody counts the dead or wounded, and says neither where nor by whom. */
  boolean counts;

  boolean hedged;

  /** Somebody who blows himself up did it. */
  boolean suicide;

  /** One or two of them did it, no band of them. */
  boolean lone;

  boolean blamed;
  boolean claimed;

  /** Nobody is said to have done it. */
  boolean unclaimed;

  boolean foiled;

  /** نجا من الاغتيال: who was attacked lives. */
  boolean spared;

  boolean unreal;
  boolean headline;
  boolean harmOnly;

  /** وقُتل ثلاثة مهاجمين: whether only those suffered it who attacked. */
  boolean assailed;

  /** A word of control that tells a change only where somebody is said to take it. */
  boolean tentative;

  boolean habitual;

  /** The deed of the same clause that it was done by: اغتالوه بإطلاق النار. */
  Mention done;

  /** A fight that came of an attack: الاشتباك الذي تلا ذلك, ثم اصطدموا بدورية. */
  boolean sequel;

  /** The fight told before, elsewhere by now: ثم انتقل القتال إلى بلدة X. */
  boolean moved;

  /** It takes up what was told last, to say what that was. */
  boolean recalls;

  /** It adds to the blow told last what a sentence without one tells of it. */
  boolean rest;

  /** Done to those who attacked before. */
  boolean answers;

  /** خطفوا عمالاً وحررهم الجيش: who sets free those who were taken has not taken them. */
  final List<Entity> freedBy = new ArrayList<>();

  /** A blow told as the answer to another: ضربة مضادة. */
  boolean counter;

  /** It happened where the attack told before did: أرسلوا تعزيزات إلى مكان الاشتباك. */
  boolean sameScene;

  /** Troops go after somebody: بحثاً عن X. */
  boolean hunts;

  /** One of several accounts of what was told before. */
  boolean account;

  /** It says what the blow told before is found to have been. */
  boolean finds;

  int ordinal;
  int paragraph;
  Optional<Entity> source = Optional.empty();

  Mention(EventKind kind, Span trigger, int sentence, Clause clause, String rule) {
    this.kind = kind;
    this.trigger = trigger;
    this.sentence = sentence;
    this.clause = clause;
    this.rule = rule;
  }

  /** Those it was done to; where no words say, those who came to harm and did not do it. */
  List<ActorRef> targets() {
    if (!patients.isEmpty()) {
      return patients;
    }
    List<ActorRef> targets = new ArrayList<>();
    for (Toll toll : tolls) {
      for (ActorRef ref : toll.victims()) {
        boolean known = Seek.any(targets, t -> t.entity().equals(ref.entity()));
        boolean agent = Seek.any(agents, t -> t.entity().equals(ref.entity()));
        if (!known && !agent) {
          targets.add(ref);
        }
      }
    }
    return targets;
  }

  /** «حاول المسلحون بعد العملية التقدم»: only recalled, to say when something else happened. */
  boolean isBygone() {
    return noun != null && definite && noun.preposition().equals(Chunker.AFTER);
  }

  @Override
  public String toString() {
    return kind
        + "@"
        + trigger.start()
        + " by "
        + names(agents)
        + " on "
        + names(patients)
        + objects
        + " at "
        + places
        + " with "
        + Seek.each(weapons, w -> w.weapon().concept())
        + " tolls "
        + tolls
        + (definite ? " DEF" : "")
        + (other ? " OTHER" : "")
        + (hedged ? " HEDGED" : "")
        + (unreal ? " UNREAL" : "")
        + (harmOnly ? " HARM" : "")
        + when.map(w -> " when " + w.when().words()).orElse("");
  }

  static List<String> names(List<ActorRef> refs) {
    return Seek.each(refs, r -> r.entity().slug() + (r.hedged() ? "?" : ""));
  }

  /** A finite verb tells it: whether it happened, and whether it happens again and again. */
  void toldBy(Clause teller, Item verb) {
    unreal |= teller.unreal || teller.negated;
    boolean often = plural && kind != EventKind.CLASH;
    habitual |= verb.verb().imperfect() && often && teller.isPlain();
    moved |= noun != null && verb.verb().verb().value().equals(Backdrops.BECOMES);
    other |= moved;
    if (noun != null && !noun.definite()) {
      definite = false;
    }
  }
}
