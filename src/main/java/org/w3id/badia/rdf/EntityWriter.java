package org.w3id.badia.rdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;

/** What a report's graph says of the things that it names. */
final class EntityWriter {
  private final Base base;
  private final EnglishNames names;
  private final ConceptNames concepts;
  private final boolean standalone;
  private final Triples out;
  private final Map<Entity, Node> written = new HashMap<>();

  /**
   * @param standalone whether known things are described too, for output that no reference graph
   *     accompanies
   */
  EntityWriter(
      Base base, EnglishNames names, ConceptNames concepts, boolean standalone, Triples out) {
    this.base = base;
    this.names = names;
    this.concepts = concepts;
    this.standalone = standalone;
    this.out = out;
  }

  /** Describes the thing as far as this graph has to, and returns its IRI. */
  Node write(Entity entity) {
    Node known = written.get(entity);
    if (known != null) {
      return known;
    }
    Node node = base.entity(entity);
    written.put(entity, node);
    if (entity.kind() == EntityKind.WEAPON) {
      if (standalone) {
        concepts.write(node, entity.name(), out);
      }
    } else if (!entity.known() || standalone) {
      describe(node, entity);
    }
    return node;
  }

  private void describe(Node node, Entity entity) {
    classify(node, entity);
    out.label(node, entity.name(), names.of(entity));
    out.add(node, Standard.IDENTIFIER, Literals.string(entity.slug()));
    Node status = entity.known() ? Vocabulary.KNOWN : Vocabulary.CANDIDATE;
    out.add(node, Vocabulary.STATUS, status);
    names.variants(entity).forEach(variant -> out.add(node, Standard.ALT_LABEL, variant));
  }

  private void classify(Node node, Entity entity) {
    String subkind = entity.subkind();
    switch (entity.kind()) {
      case GROUP -> out.type(node, subkind.isEmpty() ? "ArmedGroup" : capitalised(subkind));
      case STATE -> out.type(node, "State");
      case PERSON -> out.type(node, "Person");
      case CIVILIANS -> out.type(node, "Civilians");
      case UNIDENTIFIED -> out.type(node, "UnidentifiedActor");
      case SOURCE -> {
        out.type(node, "Source");
        concept(node, Vocabulary.SOURCE_KIND, subkind);
      }
      case PLACE -> {
        out.type(node, "Place");
        concept(node, Vocabulary.PLACE_KIND, subkind);
      }
      case OBJECT -> out.type(node, subkind.isEmpty() ? "TargetObject" : capitalised(subkind));
      case WEAPON -> throw new IllegalArgumentException("a weapon is a concept: " + entity);
    }
  }

  private void concept(Node node, Node property, String localName) {
    if (!localName.isEmpty()) {
      out.add(node, property, Vocabulary.term(capitalised(localName)));
    }
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
