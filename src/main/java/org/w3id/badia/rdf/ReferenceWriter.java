package org.w3id.badia.rdf;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownAffiliation;
import org.w3id.badia.model.KnownChange;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Reference;

/** The tables of reference data as the triples of the reference graph. */
public final class ReferenceWriter {
  private final Base base;
  private final Reference reference;
  private final Map<String, KnownEntity> bySlug = new HashMap<>();
  private final Triples out = new Triples();

  private ReferenceWriter(Base base, Reference reference) {
    this.base = base;
    this.reference = reference;
    for (KnownEntity entity : reference.entities()) {
      if (entity.kind().isActor()) {
        bySlug.putIfAbsent(entity.slug(), entity);
      }
    }
  }

  /** Everything that the tables hold. */
  public static List<Triple> write(Reference reference, Base base) {
    ReferenceWriter writer = new ReferenceWriter(base, reference);
    reference.entities().forEach(writer::entity);
    writer.parents();
    reference.affiliations().forEach(writer::affiliation);
    reference.changes().forEach(writer::change);
    return writer.out.list();
  }

  /** What the tables hold of a few things only, without their affiliations. */
  public static List<Triple> write(Reference reference, Base base, Collection<String> slugs) {
    ReferenceWriter writer = new ReferenceWriter(base, reference);
    Set<String> wanted = new HashSet<>(slugs);
    reference.entities().stream().filter(e -> wanted.contains(e.slug())).forEach(writer::entity);
    return writer.out.list();
  }

  private void entity(KnownEntity entity) {
    Node node = base.entity(entity.kind(), entity.slug());
    classify(node, entity);
    names(node, entity);
    out.add(node, Standard.IDENTIFIER, Literals.string(entity.slug()))
        .add(node, Vocabulary.STATUS, Vocabulary.KNOWN);
    matches(node, entity);
    actorFacts(node, entity);
    entity.fact("source").ifPresent(source -> documents(node, source));
    out.add(node, Standard.NOTE, entity.fact("note").map(Literals::string));
  }

  private void classify(Node node, KnownEntity entity) {
    switch (entity.kind()) {
      case SOURCE -> {
        out.type(node, "Source")
            .add(node, Vocabulary.SOURCE_KIND, Vocabulary.term(entity.subkind()))
            .add(node, Vocabulary.SIDE, entity.fact("side").map(ReferenceWriter::side))
            .add(node, Standard.URL, entity.fact("url").map(Triples::address))
            .add(node, Vocabulary.SPEAKS_FOR, entity.fact("actor").flatMap(this::known));
      }
      case PLACE -> {
        out.type(node, "Place")
            .add(node, Vocabulary.PLACE_KIND, Vocabulary.term(entity.subkind()))
            .add(node, Vocabulary.WITHIN, entity.fact("within").map(this::place));
        point(node, entity);
      }
      default -> out.type(node, entity.subkind());
    }
  }

  /** NGO, State and the like; apart from the classes of those names. */
  private static Node side(String cell) {
    return Vocabulary.term(cell + "Side");
  }

  private void names(Node node, KnownEntity entity) {
    out.label(node, entity.nameAr(), entity.nameEn());
    entity.variantsAr().forEach(v -> out.add(node, Standard.ALT_LABEL, Literals.text(v, "ar")));
    entity.variantsEn().forEach(v -> out.add(node, Standard.ALT_LABEL, Literals.text(v, "en")));
  }

  private void point(Node node, KnownEntity entity) {
    Optional<String> lat = entity.fact("lat");
    Optional<String> lon = entity.fact("lon");
    if (lat.isEmpty() || lon.isEmpty()) {
      return;
    }
    Node geometry = base.entity(EntityKind.PLACE, entity.slug() + "-geometry");
    out.add(node, Standard.HAS_GEOMETRY, geometry)
        .add(geometry, Standard.TYPE, Standard.GEOMETRY)
        .add(geometry, Standard.AS_WKT, Literals.wkt("POINT(" + lon.get() + " " + lat.get() + ")"))
        .add(node, Standard.LAT, Literals.decimal(new BigDecimal(lat.get())))
        .add(node, Standard.LONG, Literals.decimal(new BigDecimal(lon.get())))
        .add(node, Vocabulary.COORDINATE_PRECISION, entity.fact("precision").map(this::concept));
  }

  private Node concept(String cell) {
    return Vocabulary.term(cell.substring(0, 1).toUpperCase(Locale.ROOT) + cell.substring(1));
  }

  private void matches(Node node, KnownEntity entity) {
    entity
        .fact("wikidata")
        .map(q -> Triples.address("http://www.wikidata.org/entity/" + q))
        .ifPresent(match -> out.add(node, Standard.EXACT_MATCH, match));
    entity
        .fact("geonames")
        .map(id -> Triples.address("https://sws.geonames.org/" + id + "/"))
        .ifPresent(match -> out.add(node, Standard.EXACT_MATCH, match));
    out.add(node, Vocabulary.UCDP_ID, entity.fact("ucdp").map(Literals::string))
        .add(node, Vocabulary.ACLED_NAME, entity.fact("acled").map(Literals::string));
  }

  private void actorFacts(Node node, KnownEntity entity) {
    out.add(node, Vocabulary.OF_STATE, entity.fact("state").flatMap(this::known))
        .add(node, Vocabulary.START_DATE, entity.fact("start").map(Literals::partialDate))
        .add(node, Vocabulary.END_DATE, entity.fact("end").map(Literals::partialDate))
        .add(node, Vocabulary.ROLE, entity.fact("role").map(Literals::string))
        .add(node, Vocabulary.MEMBER_OF, entity.fact("group").flatMap(this::known));
  }

  /** The parent column says that one group is part of another, which is an affiliation. */
  private void parents() {
    for (KnownEntity entity : reference.entities()) {
      entity.fact("parent").map(parent -> membership(entity, parent)).ifPresent(this::affiliation);
    }
  }

  private static KnownAffiliation membership(KnownEntity part, String whole) {
    Optional<String> source = part.fact("source");
    return new KnownAffiliation(
        part.slug(),
        AffiliationType.PART_OF,
        whole,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        source,
        Optional.empty(),
        part.origin());
  }

  private void affiliation(KnownAffiliation row) {
    Optional<Node> affiliate = known(row.affiliate());
    Optional<Node> patron = known(row.patron());
    if (affiliate.isEmpty() || patron.isEmpty()) {
      return;
    }
    Node node = base.affiliation(slug(row));
    out.type(node, "Affiliation")
        .label(node, label(row, KnownEntity::nameAr, true), label(row, KnownEntity::nameEn, false))
        .add(node, Standard.IDENTIFIER, Literals.string(slug(row)))
        .add(node, Vocabulary.AFFILIATE, affiliate)
        .add(node, Vocabulary.PATRON, patron)
        .add(node, Vocabulary.AFFILIATION_TYPE, Vocabulary.term(row.type().localName()))
        .add(node, Vocabulary.SUPPORT_TYPE, row.support().map(Vocabulary::term))
        .add(node, Vocabulary.START_DATE, row.from().map(Literals::partialDate))
        .add(node, Vocabulary.END_DATE, row.to().map(Literals::partialDate))
        .add(node, Standard.NOTE, row.note().map(Literals::string));
    source(node, row.source());
  }

  /** A source is the address of a document or the id of a report; without one it is lore. */
  private void source(Node node, Optional<String> source) {
    if (source.isEmpty()) {
      out.add(node, Vocabulary.EPISTEMIC_STATUS, Vocabulary.COMMON_KNOWLEDGE);
      return;
    }
    documents(node, source.get());
  }

  private void documents(Node node, String sources) {
    for (String each : sources.split(";")) {
      String text = each.strip();
      Node document =
          text.matches("[A-Za-z0-9][A-Za-z0-9-]*") ? base.report(text) : Triples.address(text);
      out.add(node, Standard.SOURCE, document);
    }
  }

  /** Groups that were renamed, split, merged, dissolved or founded. */
  private void change(KnownChange row) {
    Node node = base.id("change", row.slug());
    out.type(node, "GroupChange")
        .label(node, label(row, KnownEntity::nameAr), label(row, KnownEntity::nameEn))
        .add(node, Standard.IDENTIFIER, Literals.string(row.slug()))
        .add(node, Vocabulary.CHANGE_KIND, Vocabulary.term(row.kind()))
        .add(node, Vocabulary.START_DATE, row.date().map(Literals::partialDate))
        .add(node, Standard.NOTE, row.note().map(Literals::string));
    row.before().forEach(g -> out.add(node, Standard.ORIGINAL_ORGANIZATION, known(g)));
    row.after().forEach(g -> out.add(node, Standard.RESULTING_ORGANIZATION, known(g)));
    source(node, row.source());
  }

  private String label(KnownChange row, Function<KnownEntity, String> name) {
    return names(row.before(), name) + " → " + names(row.after(), name);
  }

  private String names(List<String> slugs, Function<KnownEntity, String> name) {
    return slugs.stream()
        .map(bySlug::get)
        .filter(Objects::nonNull)
        .map(name)
        .collect(Collectors.joining(" + "));
  }

  private String slug(KnownAffiliation row) {
    String type = row.type().localName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
    String support = row.support().map(s -> "-" + s).orElse("");
    String from = row.from().map(d -> "-" + d).orElse("");
    String slug = row.affiliate() + "-" + type + "-" + row.patron() + support + from;
    return slug.toLowerCase(Locale.ROOT);
  }

  private String label(KnownAffiliation row, Function<KnownEntity, String> name, boolean arabic) {
    String affiliate = name.apply(bySlug.get(row.affiliate()));
    String patron = name.apply(bySlug.get(row.patron()));
    String relation =
        switch (row.type()) {
          case BACKED_BY -> arabic ? "مدعوم من" : "backed by";
          case LOYAL_TO -> arabic ? "موالٍ لـ" : "loyal to";
          case ALLIED_WITH -> arabic ? "متحالف مع" : "allied with";
          case PART_OF -> arabic ? "جزء من" : "part of";
          case LED_BY -> arabic ? "بقيادة" : "led by";
          case RIVAL_OF -> arabic ? "خصم لـ" : "rival of";
        };
    return affiliate + " – " + relation + " – " + patron;
  }

  /** A place: a country and its state may share a slug. */
  private Node place(String slug) {
    return base.entity(EntityKind.PLACE, slug);
  }

  /** An actor that the tables hold. */
  private Optional<Node> known(String slug) {
    return Optional.ofNullable(bySlug.get(slug)).map(e -> base.entity(e.kind(), e.slug()));
  }
}
