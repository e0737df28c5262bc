package org.w3id.badia.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Puts the names of the reference tables into the lexicon. */
final class NameIndex {
  /** A shorter name that nobody has looked at is a word: أبو, بيت, علي. */
  private static final int SHORTEST = 4;

  /** YPG, JNIM, FAMa. */
  private static final Pattern INITIALS = Pattern.compile("[A-Z][A-Za-z]{0,8}[A-Z][a-z]?");

  private final PhraseTrie trie;
  private final Set<String> homonyms;
  private final Map<String, KnownEntity> byName = new HashMap<>();
  private final Map<String, KnownEntity> bySlug = new HashMap<>();

  /**
   * An index that adds to a trie.
   *
   * @param homonyms keys of the places' names that are ordinary words too
   */
  NameIndex(PhraseTrie trie, Set<String> homonyms) {
    this.trie = trie;
    this.homonyms = homonyms;
  }

  /** Who is meant by a name, articles and spelling apart. */
  Map<String, KnownEntity> byName() {
    return byName;
  }

  /** Who has a slug, kinds that act before places and sources. */
  Map<String, KnownEntity> bySlug() {
    return bySlug;
  }

  /** Adds every name; one that somebody has looked at is never shared with one that nobody has. */
  void addAll(Collection<KnownEntity> entities) {
    entities.stream().filter(KnownEntity::reviewed).forEach(this::add);
    Set<String> taken = Set.copyOf(byName.keySet());
    for (KnownEntity entity : entities) {
      if (!entity.reviewed()) {
        bySlug.putIfAbsent(entity.slug(), entity);
        names(entity).stream()
            .filter(name -> name.length() >= SHORTEST)
            .filter(name -> !taken.contains(Keys.phrase(name)) && !isWord(name))
            .forEach(name -> addName(entity, name));
      }
    }
  }

  /** Whether the lexicon has it as an ordinary word: المدينة, الشرقي, كمين. */
  private boolean isWord(String name) {
    List<String> keys = Keys.words(name);
    PhraseTrie.Node node = keys.size() == 1 ? trie.root().next(keys.get(0)) : null;
    return node != null && Seek.any(node.senses(), s -> !(s instanceof Name));
  }

  private void add(KnownEntity entity) {
    bySlug.merge(entity.slug(), entity, (a, b) -> a.kind().isActor() ? a : b);
    names(entity).forEach(name -> addName(entity, name));
  }

  /** What it is called in Arabic, there also by Latin initials. */
  private static List<String> names(KnownEntity entity) {
    Stream<String> initials =
        entity.variantsEn().stream().filter(v -> INITIALS.matcher(v).matches());
    Stream<String> arabic = Stream.concat(Stream.of(entity.nameAr()), entity.variantsAr().stream());
    return Stream.concat(arabic, initials).toList();
  }

  private void addName(KnownEntity entity, String name) {
    List<String> plain = Keys.plain(name);
    if (plain.isEmpty()) {
      return;
    }
    List<String> keys = Keys.withoutArticle(plain);
    String phrase = String.join(" ", keys);
    byName.merge(phrase, entity, NameIndex::better);
    String folded = Folding.fold(name.strip());
    boolean definite = !Keys.of(folded).equals(folded);
    boolean homonym = entity.kind() == EntityKind.PLACE && homonyms.contains(phrase);
    Name sense = new Name(entity, keys.size(), definite, homonym);
    trie.add(keys, sense);
    if (keys.size() > 1) {
      trie.add(plain, sense);
    }
  }

  private static KnownEntity better(KnownEntity a, KnownEntity b) {
    boolean actor = a.kind().isActor() || !b.kind().isActor() || a.kind() == EntityKind.STATE;
    return actor ? a : b;
  }
}
