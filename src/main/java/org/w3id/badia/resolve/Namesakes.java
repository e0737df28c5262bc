package org.w3id.badia.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Reference;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Memo;

/** Places that share a name, and what lies around each. Immutable. */
final class Namesakes {
  /** What may stand before a name: other words, a conjunction, a preposition, the article. */
  private static final Pattern BEFORE = Pattern.compile("(.* )?[وف]?[بلك]?(ال)?");

  /** Places are named again and again. */
  private static final Memo<String> KEYS = new Memo<>(Namesakes::key);

  private final Map<String, KnownEntity> places = new HashMap<>();
  private final Map<String, Set<String>> byName = new HashMap<>();

  /** The names of each place, folded once. */
  private final Map<String, Set<String>> names = new HashMap<>();

  Namesakes(Reference reference) {
    for (KnownEntity place : reference.ofKind(EntityKind.PLACE)) {
      places.put(place.slug(), place);
      names.put(place.slug(), names(place));
      for (String name : names.get(place.slug())) {
        byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(place.slug());
      }
    }
  }

  /**
   * Every place that these words can mean and the given place shares a name with, itself included.
   *
   * @param slug a known place
   * @param surface how the report names it
   */
  List<KnownEntity> of(String slug, String surface) {
    if (!places.containsKey(slug)) {
      return List.of();
    }
    String written = KEYS.of(surface);
    Set<String> slugs = new LinkedHashSet<>();
    for (String name : names.get(slug)) {
      if (isIn(name, written)) {
        slugs.addAll(byName.get(name));
      }
    }
    return Seek.each(slugs, places::get);
  }

  /** Whether the words end with the name: بلدة الطيبة, وبالطيبة. */
  private static boolean isIn(String name, String written) {
    if (!written.endsWith(name)) {
      return false;
    }
    String before = written.substring(0, written.length() - name.length());
    return before.isEmpty() || BEFORE.matcher(before).matches();
  }

  /** The slugs of the place and of those around it, finest first. */
  List<String> upwards(String slug) {
    List<String> chain = new ArrayList<>();
    KnownEntity at = places.get(slug);
    while (at != null && !chain.contains(at.slug())) {
      chain.add(at.slug());
      at = at.fact("within").map(places::get).orElse(null);
    }
    return chain;
  }

  private static Set<String> names(KnownEntity place) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(Stream.of(place.nameAr()), place.variantsAr().stream())
        .map(Namesakes::key)
        .forEach(names::add);
    return names;
  }

  /** Folded, without the article of the first word. */
  private static String key(String name) {
    String words = Folding.words(name);
    boolean article =
        words.startsWith("ال")
            && words.codePoints().skip(2).limit(2).filter(Character::isLetter).count() == 2;
    return article ? words.substring(2) : words;
  }
}
