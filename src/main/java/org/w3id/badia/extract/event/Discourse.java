package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Who has been named so far in a report, the last one first. What is asked of it is looked up by
 * word and kind, so that a long report costs no more for each name than a short one.
 */
final class Discourse {
  /** Nobody is recalled over more than so many names. */
  private static final int LOOK_BACK = 200;

  private final Lexicon lexicon;
  private final Countries countries;
  private final NavigableMap<Integer, Entity> named = new TreeMap<>();

  /** Where each of them is named. */
  private final Map<Entity, NavigableSet<Integer>> places = new HashMap<>();

  /** Who is recalled by a word of his name or by his kind. */
  private final Map<String, List<Entity>> byKey = new HashMap<>();

  /** Who is called by a noun at some places. */
  private final Map<String, NavigableMap<Integer, Entity>> said = new HashMap<>();

  private final Map<Entity, List<String>> keys = new HashMap<>();
  private final Map<Entity, Set<Gender>> genders = new HashMap<>();
  private final Set<Entity> called = new HashSet<>();
  private Entity speaker;
  private int speaksFrom;
  private boolean man;
  private List<ActorRef> attackers = List.of();
  private List<ActorRef> victims = List.of();
  private List<ActorRef> strikers = List.of();

  Discourse(Lexicon lexicon, Countries countries) {
    this.lexicon = lexicon;
    this.countries = countries;
  }

  /** Whom a name such as الجيش means at a place in the text. */
  Optional<KnownEntity> context(String name, int at) {
    Map<String, KnownEntity> meant = lexicon.contexts(name);
    return meant.isEmpty()
        ? Optional.empty()
        : countries
            .near(at)
            .map(meant::get)
            .or(() -> Optional.ofNullable(meant.get(countries.ofReport())));
  }

  /** Whom it means in a report about that country. */
  Optional<KnownEntity> context(String name) {
    return lexicon.context(name, countries.ofReport());
  }

  /** Records who is named at a place in the text. */
  void name(Entity entity, int at) {
    man |= entity.kind() == EntityKind.PERSON;
    Entity before = named.put(at, entity);
    if (entity.equals(before)) {
      return;
    }
    if (before != null) {
      places.get(before).remove(at);
    }
    if (!places.containsKey(entity)) {
      places.put(entity, new TreeSet<>());
      keys(entity).forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(entity));
    }
    places.get(entity).add(at);
  }

  /** القيادي, الضابط: whether an office alone may be that of a man named before. */
  boolean recallsMan(Phrase office) {
    return man && office.definite() && office.holder() == null;
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

  /** Those who attacked last and are no forces of a state. */
  List<ActorRef> rebels() {
    return Seek.those(attackers, r -> !isOfState(r.entity()));
  }

  private boolean isOfState(Entity entity) {
    Optional<KnownEntity> known = entity.known() ? lexicon.entity(entity.slug()) : Optional.empty();
    String subkind = lexicon.subkind(entity);
    return entity.kind() == EntityKind.STATE
        || entity.kind() == EntityKind.CIVILIANS
        || subkind.equals("StateForce")
        || subkind.equals("Coalition") && known.flatMap(k -> k.fact("state")).isPresent();
  }

  List<ActorRef> victims() {
    return victims;
  }

  /** Records by which words somebody was named, so that a pronoun finds him. */
  void worded(Entity entity, String name) {
    Gender.of(name, lexicon).ifPresent(g -> worded(entity, g));
  }

  /** The same for a noun that recalls one body: التنظيم, الهيئة. */
  void worded(Phrase phrase, List<ActorRef> refs) {
    if (phrase.phraseClass() == PhraseClass.ACTOR) {
      refs.forEach(r -> called.add(r.entity()));
    }
    if (phrase.phraseClass() == PhraseClass.ACTOR && phrase.named() && refs.size() == 1) {
      worded(refs.get(0).entity(), phrase.surface());
    }
    boolean itself = phrase.phraseClass() == PhraseClass.FORCE && phrase.holder() == null;
    if (itself && refs.size() == 1 && phrase.ties().isEmpty() && phrase.pronoun().isEmpty()) {
      worded(refs.get(0).entity(), phrase.surface());
    }
  }

  /** قيادي في الحركة ... رجاله: the pronoun of one of its men leads to it as its own does. */
  void worded(Entity entity, Gender gender) {
    genders.computeIfAbsent(entity, e -> EnumSet.noneOf(Gender.class)).add(gender);
  }

  /**
   * Records who speaks in a sentence, and from where on his words are told.
   *
   * @param said null where nobody does
   */
  void speaker(Entity said, int from) {
    speaker = said;
    speaksFrom = from;
  }

  /**
   * Whether who speaks is meant: nobody else is named in what he says whom the pronoun can mean.
   */
  private boolean meansSpeaker(int at, List<Entity> excluded, String pronoun) {
    return speaker != null
        && speaksFrom < at
        && speaker.kind() == EntityKind.GROUP
        && !excluded.contains(speaker)
        && agrees(pronoun, speaker)
        && Seek.none(
            named.subMap(speaksFrom, true, at, false).values(),
            e -> e.kind() == EntityKind.GROUP && agrees(pronoun, e));
  }

  /** The last one named before a place in the text whom a pronoun can mean, else the last one. */
  Optional<Entity> last(int before, List<Entity> excluded, String pronoun) {
    if (meansSpeaker(before, excluded, pronoun)) {
      return Optional.of(speaker);
    }
    List<Entity> others = new ArrayList<>();
    int looked = 0;
    for (Entity entity : named.headMap(before, false).descendingMap().values()) {
      if (looked++ == LOOK_BACK) {
        break;
      }
      if (!excluded.contains(entity)) {
        others.add(entity);
      }
    }
    List<Entity> groups = Seek.those(others, e -> e.kind() == EntityKind.GROUP);
    return Seek.first(groups, e -> isCalled(e) && agrees(pronoun, e))
        .or(() -> Seek.first(groups, e -> agrees(pronoun, e)))
        .or(() -> groups.stream().findFirst())
        .or(() -> others.stream().findFirst());
  }

  /** قوات النظام ... القوات ذاتها: records the noun by which somebody is called at a place. */
  void said(Entity entity, String words, int at) {
    called.add(entity);
    said.computeIfAbsent(Anaphora.bareHead(words), k -> new TreeMap<>()).put(at, entity);
  }

  /** Who attacked last and may be meant by a pronoun that nobody of its sentence is meant by. */
  Optional<Entity> goingOn(String pronoun, int sentence, int at) {
    boolean here =
        sentence < at
            && Seek.any(
                named.subMap(sentence, true, at, false).values(),
                e -> e.kind() == EntityKind.GROUP && agrees(pronoun, e));
    return here
        ? Optional.empty()
        : Seek.first(
                attackers,
                r -> r.entity().kind() == EntityKind.GROUP && agrees(pronoun, r.entity()))
            .map(ActorRef::entity);
  }

  /** Whether its own name stands in the report; جنود ماليون only tell of it by an adjective. */
  private boolean isCalled(Entity entity) {
    return called.contains(entity) || !entity.known();
  }

  private boolean agrees(String pronoun, Entity entity) {
    return Gender.agrees(pronoun, genders.getOrDefault(entity, Set.of()));
  }

  /**
   * The last one before it one of whose names holds that word, or who was called by it: التنظيم is
   * the last تنظيم, and القوات are those last called قوات.
   */
  Optional<Entity> lastCalled(String head, int before) {
    NavigableMap<Integer, Entity> nouns = said.get(head);
    Map.Entry<Integer, Entity> named = last(nameKey(head), before);
    Map.Entry<Integer, Entity> last = later(named, nouns == null ? null : nouns.lowerEntry(before));
    return Optional.ofNullable(last == null ? last(variantKey(head), before) : last)
        .map(Map.Entry::getValue);
  }

  /** The last one before it of those kinds, such as {@code Militia}. */
  Optional<Entity> lastOfKind(List<String> subkinds, int before) {
    Map.Entry<Integer, Entity> last = null;
    for (String subkind : subkinds) {
      last = later(last, last(kindKey(subkind), before));
    }
    return Optional.ofNullable(last).map(Map.Entry::getValue);
  }

  /** Where somebody whom a key recalls is named last before a place, null where nowhere. */
  private Map.Entry<Integer, Entity> last(String key, int before) {
    Map.Entry<Integer, Entity> last = null;
    for (Entity entity : byKey.getOrDefault(key, List.of())) {
      Integer at = places.get(entity).lower(before);
      last = at == null ? last : later(last, Map.entry(at, entity));
    }
    return last;
  }

  private static Map.Entry<Integer, Entity> later(
      Map.Entry<Integer, Entity> one, Map.Entry<Integer, Entity> other) {
    return one == null || other != null && other.getKey() > one.getKey() ? other : one;
  }

  private List<String> keys(Entity entity) {
    return entity.known()
        ? lexicon.recalled(entity, this::keysOf)
        : keys.computeIfAbsent(entity, this::keysOf);
  }

  /** What an entity is recalled by: the words of its name, those of its other names, its kind. */
  private List<String> keysOf(Entity entity) {
    Set<String> all = new LinkedHashSet<>();
    words(entity.name()).forEach(w -> all.add(nameKey(w)));
    Optional<KnownEntity> known = entity.known() ? lexicon.entity(entity.slug()) : Optional.empty();
    known.stream()
        .flatMap(k -> k.variantsAr().stream())
        .flatMap(v -> words(v).stream())
        .forEach(w -> all.add(variantKey(w)));
    all.add(kindKey(lexicon.subkind(entity)));
    return List.copyOf(all);
  }

  /** The words of a name, each also without its article. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.fold(name).split(" ")) {
      words.add(word);
      if (word.startsWith("ال")) {
        words.add(word.substring(2));
      }
    }
    return words;
  }

  private static String nameKey(String word) {
    return "name " + word;
  }

  private static String variantKey(String word) {
    return "variant " + word;
  }

  private static String kindKey(String subkind) {
    return "kind " + subkind;
  }
}
