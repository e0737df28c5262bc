package org.w3id.badia.extract.event;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.text.Folding;

/** Who has been named so far in a report, the last one first. */
final class Discourse {
  private final Lexicon lexicon;
  private final String country;
  private final NavigableMap<Integer, Entity> named = new TreeMap<>();
  private List<ActorRef> attackers = List.of();
  private List<ActorRef> victims = List.of();
  private List<ActorRef> strikers = List.of();

  Discourse(Lexicon lexicon, String country) {
    this.lexicon = lexicon;
    this.country = country;
  }

  /** The slug of the country that the report is mostly about. */
  String country() {
    return country;
  }

  /** Records who is named at a place in the text. */
  void name(Entity entity, int at) {
    named.put(at, entity);
  }

  void attackers(List<ActorRef> refs) {
    if (!refs.isEmpty()) {
      attackers = List.copyOf(refs);
    }
  }

  void strikers(List<ActorRef> refs) {
    if (!refs.isEmpty()) {
      strikers = List.copyOf(refs);
    }
  }

  /** Those whose aircraft struck last. */
  List<ActorRef> strikers() {
    return strikers;
  }

  void victims(List<ActorRef> refs) {
    if (!refs.isEmpty()) {
      victims = List.copyOf(refs);
    }
  }

  List<ActorRef> attackers() {
    return attackers;
  }

  List<ActorRef> victims() {
    return victims;
  }

  /** The last one named before a place in the text. */
  Optional<Entity> last(int before, List<Entity> excluded) {
    List<Entity> others =
        named.headMap(before, false).descendingMap().values().stream()
            .filter(e -> !excluded.contains(e))
            .toList();
    return others.stream()
        .filter(e -> e.kind() == EntityKind.GROUP)
        .findFirst()
        .or(() -> others.stream().findFirst());
  }

  /** The last one before it one of whose names holds that word: التنظيم is the last تنظيم. */
  Optional<Entity> lastCalled(String head, int before) {
    return named.headMap(before, false).descendingMap().values().stream()
        .filter(e -> hasWord(e.name(), head))
        .findFirst()
        .or(
            () ->
                named.headMap(before, false).descendingMap().values().stream()
                    .filter(e -> isCalled(e, head))
                    .findFirst());
  }

  /** The last one before it of those kinds, such as {@code Militia}. */
  Optional<Entity> lastOfKind(List<String> subkinds, int before) {
    return named.headMap(before, false).descendingMap().values().stream()
        .filter(e -> subkinds.contains(subkind(e)))
        .findFirst();
  }

  private String subkind(Entity entity) {
    return entity.known()
        ? lexicon.entity(entity.slug()).map(KnownEntity::subkind).orElse("")
        : entity.subkind();
  }

  private boolean isCalled(Entity entity, String head) {
    if (hasWord(entity.name(), head)) {
      return true;
    }
    return entity.known()
        && lexicon
            .entity(entity.slug())
            .filter(k -> k.variantsAr().stream().anyMatch(v -> hasWord(v, head)))
            .isPresent();
  }

  private static boolean hasWord(String name, String head) {
    for (String word : Folding.fold(name).split(" ")) {
      if (word.equals(head) || word.equals("ال" + head)) {
        return true;
      }
    }
    return false;
  }
}
