package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Tells which buildings, fields and vehicles were hit, and which are only where it happened. */
final class Sites {
  private static final Set<EventKind> BLASTS =
      EnumSet.of(
          EventKind.BOMBING,
          EventKind.IED_BOMBING,
          EventKind.VEHICLE_BOMBING,
          EventKind.SUICIDE_BOMBING,
          EventKind.SHELLING,
          EventKind.MISSILE_STRIKE,
          EventKind.AIRSTRIKE);

  private static final Set<EventKind> FIRE =
      EnumSet.of(EventKind.SHELLING, EventKind.MISSILE_STRIKE, EventKind.AIRSTRIKE);

  /** سجن كوجي: whatever else is called so. */
  private static final String PRISON = "سجن ";

  private static final Set<String> AT = Set.of("في", "قرب", "ب", "مع");

  private static final Set<String> SITES =
      Set.of("OilField", "Prison", "MilitaryBase", "Airport", "Facility", "Crossing", "Camp");

  /** Too wide to be hit. */
  private static final Set<String> LANDS =
      Set.of("Country", "Governorate", "Province", "Border", "Region", "Part", "Desert");

  private Sites() {}

  /** قصف بلدة X: where no words say what body is hit there, the settlement is. */
  static List<Mention.ObjectRef> struck(Draft draft) {
    boolean told =
        Seek.any(
            draft.targets(),
            t -> t.entity().kind() != EntityKind.CIVILIANS && draft.reason(t).isEmpty());
    if (!FIRE.contains(Assembler.kind(draft)) || told) {
      return List.of();
    }
    return draft.mentions.stream()
        .flatMap(m -> m.struck.stream())
        .map(p -> new Mention.ObjectRef(p.surface(), "TargetObject", p.span(), true))
        .toList();
  }

  /** A field or prison that is hit is a place and what was hit. */
  static void hitSite(Mention mention, Phrase phrase) {
    for (PlaceName place : phrase.places()) {
      String kind = place.kind();
      if (place.precision() == PlacePrecision.CONTAINING
          || place.precision() == PlacePrecision.NOT_A_PLACE) {
        continue;
      }
      if (SITES.contains(kind)) {
        mention.objects.add(
            new Mention.ObjectRef(place.surface(), "TargetFacility", place.span(), false));
      } else if (!LANDS.contains(kind)) {
        mention.struck.add(place);
      }
    }
  }

  /** سقطت قذائف على سوق, انفجرت سيارة أمام فرن: what blows up in or at a building hits it. */
  static void struck(Mention mention, Phrase phrase) {
    boolean at = phrase.preposition().equals("علي") || AT.contains(phrase.preposition());
    if (!at || phrase.aside() || !BLASTS.contains(mention.kind) || !mention.objects.isEmpty()) {
      return;
    }
    if (phrase.phraseClass() == PhraseClass.FACILITY) {
      object(mention, phrase);
    } else {
      hitSite(mention, phrase);
    }
  }

  /** انفجرت سيارة قرب حاجز ل X: whose post or patrol it is beside which something blows up. */
  static Phrase beside(Mention mention, Phrase phrase) {
    boolean blast = BLASTS.contains(mention.kind) && mention.patients.isEmpty();
    boolean near = phrase.preposition().equals("قرب") && !phrase.aside();
    Phrase holder = blast && near ? phrase.holder() : null;
    boolean post =
        phrase.phraseClass() == PhraseClass.FACILITY
            || phrase.phraseClass() == PhraseClass.VEHICLE
            || phrase.phraseClass() == PhraseClass.FORCE;
    return post && holder != null && holder.phraseClass().canFight() ? holder : null;
  }

  /** A place that people are held in. */
  static boolean isPrison(Phrase phrase) {
    boolean built = phrase.word().filter(w -> w.value().equals("prison")).isPresent();
    return built
        || Seek.any(
            phrase.places(),
            p ->
                p.kind().equals("Prison")
                    || p.kind().equals("Camp")
                    || Folding.fold(p.surface()).startsWith(PRISON));
  }

  /**
   * At a hotel that has a name, near the central prison: the building is where it happened. السوق
   * نفسه recalls where the event before happened.
   */
  static void site(Mention mention, Phrase phrase) {
    if (phrase.aside()) {
      return;
    }
    if (phrase.same() && AT.contains(phrase.preposition()) && !phrase.places().isEmpty()) {
      phrase.places().forEach(mention.places::add); // في الموقع ذاته
      return;
    }
    boolean described = phrase.definite() && phrase.surface().contains(" ");
    boolean at = AT.contains(phrase.preposition());
    if (at && isSettled(phrase)) {
      if (!phrase.plural()) {
        addSite(mention, phrase);
      }
      phrase.holder().places().forEach(p -> contain(mention, p));
      return;
    }
    boolean own = phrase.holder() == null && phrase.nationalities().isEmpty();
    if (at && !phrase.plural() && own && (phrase.named() || described)) {
      addSite(mention, phrase);
    }
  }

  private static void addSite(Mention mention, Phrase phrase) {
    boolean near = phrase.preposition().equals("قرب");
    mention.places.add(
        new PlaceName(
            Optional.empty(),
            phrase.surface(),
            "Facility",
            near ? PlacePrecision.NEAR : PlacePrecision.EXACT,
            phrase.span(),
            phrase.same()));
  }

  /** معسكر التنف, سوق تلبيسة: a building told by the place that it stands in. */
  private static boolean isSettled(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.FACILITY
        && phrase.holder() != null
        && phrase.holder().phraseClass() == PhraseClass.PLACE;
  }

  private static void contain(Mention mention, PlaceName place) {
    boolean known = Seek.any(mention.places, p -> p.surface().equals(place.surface()));
    if (!known && place.precision() != PlacePrecision.NOT_A_PLACE) {
      mention.places.add(place.with(PlacePrecision.CONTAINING));
    }
  }

  /** A building or vehicle that is hit. */
  static void object(Mention mention, Phrase phrase) {
    boolean facility = phrase.phraseClass() == PhraseClass.FACILITY;
    boolean settled = isSettled(phrase);
    if (settled) {
      phrase.holder().places().forEach(p -> contain(mention, p));
    }
    boolean named = facility && (phrase.named() || settled && !phrase.plural());
    String subkind = facility ? "TargetFacility" : "TargetVehicle";
    mention.objects.add(new Mention.ObjectRef(called(phrase), subkind, phrase.span(), named));
  }

  /** المعسكر ذاته: what it is called without the word that recalls it. */
  private static String called(Phrase phrase) {
    boolean same = phrase.same() || phrase.holder() != null && phrase.holder().same();
    int end = phrase.surface().lastIndexOf(' ');
    return same && end > 0 ? phrase.surface().substring(0, end) : phrase.surface();
  }

  /** استرجاع رشاشين, استعادة الذخيرة: arms are no ground. */
  static boolean isArm(Phrase taken) {
    return taken != null && taken.phraseClass() == PhraseClass.WEAPON;
  }
}
