package org.w3id.badia.extract.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;

/**
 * The places that a report names beyond doubt, so that في الباب is the town and no door, and that
 * تفاحة is the village that it calls قرية تفاحة elsewhere.
 */
public final class SurePlaces {
  private static final Set<String> SETTLEMENTS = Set.of("City", "Town", "Village");

  private static final Set<String> AREAS =
      Set.of("City", "Town", "Village", "District", "Neighbourhood", "Camp");

  /**
   * A place that no table has.
   *
   * @param surface its name with the noun that tells its kind
   * @param subkind its kind
   */
  record Called(String surface, String subkind) {}

  private final Set<String> slugs = new HashSet<>();
  private final Map<String, Called> called = new HashMap<>();

  private SurePlaces() {}

  /** Those that sentences name behind a noun for settlements: مدينة الباب. */
  public static SurePlaces of(List<List<Unit>> sentences, NamingWords words) {
    SurePlaces sure = new SurePlaces();
    for (List<Unit> units : sentences) {
      for (int i = 0; i < units.size(); i++) {
        sure.listed(units, i);
        sure.unlisted(units, i, new UnlistedNames(units, words), words);
      }
    }
    return sure;
  }

  /** What is named behind a noun for settlements, or by a longer name. */
  private void listed(List<Unit> units, int at) {
    boolean whole = units.get(at).tokens().size() > 1;
    Optional<Unit.Read<Word>> head =
        at == 0 ? Optional.empty() : units.get(at - 1).word(WordClass.PLACE_HEAD);
    if (whole || head.filter(h -> SETTLEMENTS.contains(h.sense().value())).isPresent()) {
      PlaceCues.placeName(units.get(at))
          .filter(n -> n.entity().reviewed())
          .ifPresent(n -> slugs.add(n.entity().slug()));
    }
  }

  /** قرية تفاحة, قريتي تفاحة ودورا: one word that no table has behind the noun. */
  private void unlisted(List<Unit> units, int at, UnlistedNames names, NamingWords words) {
    Optional<Unit.Read<Word>> head =
        units
            .get(at)
            .word(WordClass.PLACE_HEAD)
            .filter(h -> AREAS.contains(h.sense().value()))
            .filter(h -> !h.reading().definite() && h.reading().pronoun().isEmpty());
    Unit name = Unit.at(units, at + 1);
    Unit next = Unit.at(units, at + 2);
    boolean fits =
        head.isPresent()
            && name != null
            && name.kind() == UnitKind.UNKNOWN
            && name.quoted() == 0
            && NameShapes.isNameLike(name.folded())
            && (!name.folded().endsWith("ي") || units.get(at).folded().endsWith("ه"))
            && !words.is(NamingRole.LIES, name.folded())
            && (next == null
                || next.kind() != UnitKind.UNKNOWN
                || words.is(NamingRole.LIES, next.folded())
                || names.isJoinedName(at + 2));
    if (fits) {
      boolean one = head.get().sense().number() == GrammaticalNumber.SINGULAR;
      String surface = Surface.of(units, one ? at : at + 1, at + 2);
      called.putIfAbsent(name.folded(), new Called(surface, head.get().sense().value()));
    }
  }

  /** Whether a place of the tables is among them. */
  boolean has(Name name) {
    return slugs.contains(name.entity().slug());
  }

  /** The place that a word without its noun is the name of. */
  Optional<Called> called(Unit unit) {
    return unit.kind() == UnitKind.UNKNOWN && unit.quoted() == 0
        ? Optional.ofNullable(called.get(unit.folded()))
        : Optional.empty();
  }
}
