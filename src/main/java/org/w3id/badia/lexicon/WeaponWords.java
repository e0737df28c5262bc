package org.w3id.badia.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weapons that words within another noun tell: «قصف مدفعي», «سقوط صواريخ», «قناصو الفرقة». */
public final class WeaponWords {
  private final PhraseTrie forms = new PhraseTrie();
  private final Map<String, Weapon> told = new HashMap<>();
  private final Map<String, Weapon> deeds = new HashMap<>();

  void add(String form, Weapon weapon) {
    forms.add(Keys.words(form), weapon);
  }

  void tell(String word, Weapon weapon) {
    told.put(Keys.of(word), weapon);
  }

  void deed(String lemma, Weapon weapon) {
    deeds.put(Keys.phrase(lemma), weapon);
  }

  /** The weapon that a deed is done with by its name alone: قنص, إضرام النار. */
  public Optional<Weapon> ofDeed(String lemma) {
    return Optional.ofNullable(deeds.get(Keys.phrase(lemma)));
  }

  /** The weapons that some words name or tell, in their order. */
  public List<Weapon> in(String words) {
    List<Weapon> found = new ArrayList<>();
    List<String> keys = Keys.words(words);
    for (int i = 0; i < keys.size(); i++) {
      Match match = longest(keys, i);
      Weapon weapon = match == null ? toldBy(keys.get(i)).orElse(null) : match.weapon();
      if (weapon != null && !found.contains(weapon)) {
        found.add(weapon);
      }
      i = match == null ? i : match.end() - 1;
    }
    return found;
  }

  private Optional<Weapon> toldBy(String key) {
    boolean accusative = key.length() > 4 && key.endsWith("ا") && !told.containsKey(key);
    return Optional.ofNullable(told.get(accusative ? key.substring(0, key.length() - 1) : key));
  }

  /** The weapons that words tell without naming them. */
  public List<Weapon> toldIn(String words) {
    return Keys.words(words).stream().flatMap(k -> toldBy(k).stream()).distinct().toList();
  }

  private record Match(Weapon weapon, int end) {}

  private Match longest(List<String> keys, int at) {
    Match match = from(keys, at, keys.get(at));
    boolean means = match == null && keys.get(at).startsWith("ب");
    return means ? from(keys, at, Keys.of(keys.get(at).substring(1))) : match;
  }

  private Match from(List<String> keys, int at, String first) {
    PhraseTrie.Node node = forms.root().next(first);
    Match found = null;
    for (int next = at + 1; node != null; next++) {
      if (!node.senses().isEmpty()) {
        found = new Match((Weapon) node.senses().get(0), next);
      }
      node = next < keys.size() ? node.next(keys.get(next)) : null;
    }
    return found;
  }
}
