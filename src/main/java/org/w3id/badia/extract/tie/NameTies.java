package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.KnownAffiliation;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Reads ties that are part of a known name: «الميليشيات الموالية لإيران», «ميليشيات إيران»,
 * «التحالف الدولي بقيادة الولايات المتحدة». The name's own words must tell the tie that the tables
 * hold; an adjective alone («الميليشيات الإيرانية») says no more than whose they are.
 */
final class NameTies {
  private static final List<AffiliationType> TOLD =
      List.of(AffiliationType.BACKED_BY, AffiliationType.LOYAL_TO);

  private final Words words;
  private final Bodies bodies;
  private final Compounds compounds;
  private final Lexicon lexicon;
  private final Examples examples;
  private final Told told;

  NameTies(
      Words words,
      Bodies bodies,
      Compounds compounds,
      Lexicon lexicon,
      Examples examples,
      Told told) {
    this.examples = examples;
    this.compounds = compounds;
    this.words = words;
    this.bodies = bodies;
    this.lexicon = lexicon;
    this.told = told;
  }

  void read(Party party) {
    Entity entity = party.entity().orElseThrow();
    String name = Folding.fold(words.raw(party.from(), party.to()));
    Optional<String> type = typeIn(party);
    if (type.filter("MEMBER"::equals).isPresent() || isWithin(party, name)) {
      member(party, entity, name);
    }
    if (type.isEmpty()) {
      tie(party, entity, AffiliationType.LED_BY, name); // قوات حفتر
    }
    if (type.filter("LedBy"::equals).isPresent()) {
      tie(party, entity, AffiliationType.LED_BY, name);
    } else if (type.isPresent() || isGenitive(party)) {
      boolean loyal = type.filter("LoyalTo"::equals).isPresent();
      for (AffiliationType said : loyal ? List.of(TOLD.get(1), TOLD.get(0)) : TOLD) {
        if (tie(party, entity, said, name)) {
          return;
        }
      }
    }
  }

  /** فيلق القدس التابع للحرس الثوري: the whole that the tables know, where the name says it. */
  private void member(Party party, Entity entity, String name) {
    Optional<Entity> whole =
        lexicon
            .entity(entity.slug())
            .flatMap(k -> k.fact("parent"))
            .flatMap(lexicon::entity)
            .filter(w -> isNamed(w, name) || name.contains(opening(w.nameAr())))
            .map(KnownEntity::entity);
    whole
        .or(() -> compounds.last(party).flatMap(Party::entity))
        .filter(w -> !w.equals(entity))
        .ifPresent(w -> told.add(entity, "MEMBER", w, party.from(), party.to()));
  }

  /** الجيش الوطني of الجيش الوطني السوري. */
  private static String opening(String name) {
    String[] all = Folding.fold(name).split(" ");
    return all.length > 1 ? all[0] + " " + all[1] : all[0];
  }

  /** الفيلق الثالث في الجيش الوطني. */
  private boolean isWithin(Party party, String name) {
    return name.contains(" في ") && bodies.is(party.from(), TieWord.Construction.UNIT);
  }

  /** The type that a word of tie inside the name tells. */
  private Optional<String> typeIn(Party party) {
    for (int i = party.from() + 1; i < party.to(); i++) {
      for (TieWords.Match match : bodies.ties(i)) {
        TieWord.Construction construction = match.word().construction();
        if (construction == TieWord.Construction.SAID
            || construction == TieWord.Construction.HOLDS) {
          return Optional.of(match.word().type());
        }
      }
    }
    return Optional.empty();
  }

  /** ميليشيات إيران: the patron's own name follows. */
  private boolean isGenitive(Party party) {
    boolean two = party.to() == party.from() + 2;
    return two
        && bodies.is(party.from(), TieWord.Construction.BAND)
        && lexicon.named(words.folded(party.from() + 1)).isPresent();
  }

  /** What the reference tables say of the name, where its words say it too. */
  private boolean tie(Party party, Entity entity, AffiliationType type, String name) {
    for (KnownAffiliation known : lexicon.affiliations(entity.slug())) {
      Optional<KnownEntity> patron =
          known.type() == type
              ? lexicon.entity(known.patron()).filter(p -> isNamed(p, name))
              : Optional.empty();
      if (patron.isPresent()) {
        Entity of = patron.get().entity();
        told.add(entity, type.localName(), of, party.from(), party.to());
        for (Party one : examples.after(party.to())) {
          one.entity().ifPresent(e -> told.add(e, type.localName(), of, party.from(), party.to()));
        }
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(KnownEntity patron, String name) {
    return name.contains(stem(patron.nameAr()))
        || Seek.any(patron.variantsAr(), v -> name.contains(stem(v)));
  }

  private static String stem(String name) {
    String folded = Folding.fold(name);
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }
}
