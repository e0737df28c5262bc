package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;

/** Takes a capital for the rulers in it: «الموالية لدمشق», «المتحالف مع الخرطوم». */
final class Capitals {
  private static final List<String> TIES =
      List.of("BackedBy", "LoyalTo", "AlliedWith", "COUNTED", "LedBy");
  private static final String CAPITAL = "العاصمة ";
  private static final String RULERS = "النظام";
  private static final String ARMY = "الجيش";

  private final Words words;
  private final Lexicon lexicon;
  private final Recall recall;
  private final TellingWords telling;

  Capitals(Words words, Lexicon lexicon, Recall recall) {
    this.words = words;
    this.lexicon = lexicon;
    this.recall = recall;
    this.telling = lexicon.telling();
  }

  /** Those who rule from the city at a word, where a tie of that type may lean on them. */
  Optional<Party> at(int at, String type) {
    if (!TIES.contains(type) || at >= words.size()) {
      return Optional.empty();
    }
    if (telling.is(TellingRole.GOVERNMENT, words.folded(at).replaceFirst("^لل", "ال"))
        && isBare(at + 1)) {
      return government().map(g -> new Party(at, at + 1, Optional.of(g)));
    }
    for (Reading reading : words.unit(at).readings()) {
      for (var sense : reading.senses()) {
        Optional<Entity> rulers =
            sense instanceof Name name && name.entity().entity().kind() == EntityKind.PLACE
                ? rulers(name.entity())
                : Optional.empty();
        if (rulers.isPresent()) {
          return Optional.of(new Party(at, words.after(at), rulers));
        }
      }
    }
    return Optional.empty();
  }

  /** موالية للحكومة: the one of the country that the report tells of, by its army. */
  private Optional<Entity> government() {
    return recall
        .context(ARMY)
        .flatMap(a -> lexicon.entity(a.slug()))
        .flatMap(a -> a.fact("state"))
        .flatMap(lexicon::entity)
        .map(KnownEntity::entity);
  }

  /** Whether nothing behind the word tells which government it is. */
  private boolean isBare(int at) {
    return at >= words.size()
        || !words.folded(at).startsWith("ال") && !words.is(at, WordClass.FORCE);
  }

  private boolean isOf(Entity rulers, Entity state) {
    return lexicon
        .entity(rulers.slug())
        .flatMap(k -> k.fact("state"))
        .filter(state.slug()::equals)
        .isPresent();
  }

  private Optional<Entity> rulers(KnownEntity city) {
    return city.variantsAr().stream()
        .filter(v -> v.startsWith(CAPITAL + "ال") && v.endsWith("ية"))
        .map(v -> v.substring(CAPITAL.length() + 2, v.length() - 1))
        .flatMap(nisba -> lexicon.nationalityOf(nisba).stream())
        .flatMap(state -> lexicon.entity(state).stream())
        .map(KnownEntity::entity)
        .findFirst()
        .map(state -> recall.context(RULERS).filter(r -> isOf(r, state)).orElse(state));
  }
}
