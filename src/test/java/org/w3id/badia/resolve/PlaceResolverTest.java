package org.w3id.badia.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.EpistemicStatus;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Mention;
import org.w3id.badia.model.PlacePrecision;
import org.w3id.badia.model.Provenance;
import org.w3id.badia.model.Rank;
import org.w3id.badia.model.Reference;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Role;
import org.w3id.badia.model.Span;
import org.w3id.badia.text.Texts;

class PlaceResolverTest {
  private static final Reference PLACES =
      new Reference(
          List.of(
              place("lebanon", "Country", "لبنان", ""),
              place("syria", "Country", "سوريا", ""),
              place("daraa-governorate", "Governorate", "محافظة درعا", "syria"),
              place("daraa", "City", "درعا", "daraa-governorate"),
              place("at-taybah-lebanon", "Town", "الطيبة", "lebanon"),
              place("at-taybah-daraa", "Town", "الطيبة", "daraa-governorate"),
              place("at-taybah-homs", "Village", "الطيبة", "syria")),
          List.of());

  private final PlaceResolver resolver = new PlaceResolver(PLACES);

  @Test
  void a_name_means_the_place_among_the_report_s_other_places() {
    assertThat(resolved("هجوم في بلدة الطيبة شرقي درعا", "at-taybah-lebanon", "daraa"))
        .containsExactly("at-taybah-daraa", "daraa");
  }

  @Test
  void the_country_decides_where_nothing_nearer_does_and_a_town_goes_before_a_village() {
    assertThat(resolved("هجوم في الطيبة في سوريا", "at-taybah-lebanon", "syria"))
        .containsExactly("at-taybah-daraa", "syria");
    assertThat(resolved("قصف على الطيبة جنوبي لبنان", "at-taybah-daraa", "lebanon"))
        .containsExactly("at-taybah-lebanon", "lebanon");
  }

  @Test
  void the_extractor_s_choice_stays_where_nothing_speaks_for_another() {
    assertThat(resolved("هجوم في الطيبة", "at-taybah-daraa")).containsExactly("at-taybah-daraa");
    assertThat(resolved("هجوم في الطيبة", "at-taybah-lebanon"))
        .containsExactly("at-taybah-lebanon");
  }

  @Test
  void a_place_whose_name_is_its_own_stays() {
    assertThat(resolved("هجوم في درعا قرب لبنان", "daraa", "lebanon"))
        .containsExactly("daraa", "lebanon");
  }

  @Test
  void the_claims_about_events_follow_the_mentions() {
    Extraction extraction =
        resolver.resolve(extraction("في الطيبة شرقي درعا", "at-taybah-lebanon", "daraa"));
    assertThat(extraction.events().get(0).claims())
        .extracting(claim -> ((Claim.Participation) claim).value().slug())
        .containsExactly("at-taybah-daraa", "daraa");
  }

  private List<String> resolved(String text, String... slugs) {
    return resolver.resolve(extraction(text, slugs)).mentions().stream()
        .map(mention -> mention.entity().slug())
        .toList();
  }

  private static Extraction extraction(String text, String... slugs) {
    List<Mention> mentions = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (String slug : slugs) {
      KnownEntity known =
          PLACES.entities().stream().filter(e -> e.slug().equals(slug)).findFirst().get();
      Entity entity = known.entity();
      int start = text.indexOf(known.nameAr());
      Span span = new Span(start, start + known.nameAr().length());
      mentions.add(new Mention(span, entity, "name"));
      claims.add(
          new Claim.Participation(
              Role.PLACE, entity, PlacePrecision.values()[0], provenance(span)));
    }
    Span all = new Span(0, text.length());
    Event event = new Event("d01-at-0", EventKind.ARMED_ASSAULT, all, claims, provenance(all));
    Report report = Texts.report(text);
    return new Extraction(
        report, List.of(), mentions, List.of(event), List.of(), List.of(), List.of(), List.of());
  }

  private static Provenance provenance(Span span) {
    return new Provenance(
        List.of(span), Optional.empty(), "test", 1, EpistemicStatus.STATED_AS_FACT, Rank.PREFERRED);
  }

  private static KnownEntity place(String slug, String kind, String name, String within) {
    return new KnownEntity(
        EntityKind.PLACE,
        slug,
        kind,
        name,
        slug,
        List.of(),
        List.of(),
        within.isEmpty() ? Map.of() : Map.of("within", within),
        "test");
  }
}
