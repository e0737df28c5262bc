package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Set;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;

/** Reads the parts of a body that are named as its examples: فصائل X، ومن بينها Y وZ. */
final class Wholes {
  /** Kinds of bodies that are made of groups. */
  private static final Set<String> MADE_OF_GROUPS = Set.of("Coalition", "InsurgentGroup");

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final Antecedents antecedents;
  private final Examples examples;
  private final Lexicon lexicon;
  private final Told told;

  Wholes(
      Words words,
      Bodies bodies,
      Parties parties,
      Antecedents antecedents,
      Examples examples,
      Lexicon lexicon,
      Told told) {
    this.words = words;
    this.bodies = bodies;
    this.parties = parties;
    this.antecedents = antecedents;
    this.examples = examples;
    this.lexicon = lexicon;
    this.told = told;
  }

  void read(Party whole) {
    if (!isMadeOfGroups(whole) && !areServices(whole)) {
      return;
    }
    int end = antecedents.behind(whole.to());
    List<Party> parts = Seek.those(examples.after(end), Party::isGroup);
    told.add(parts, "PartOf", List.of(whole), whole.from(), end);
  }

  /** أجهزة أمن X، وتحديداً Y: services of a state's forces. */
  private boolean areServices(Party party) {
    boolean forces =
        party
            .entity()
            .flatMap(e -> lexicon.entity(e.slug()))
            .filter(k -> k.subkind().equals("StateForce"))
            .isPresent();
    return forces
        && party.from() > 0
        && words
            .unit(party.from() - 1)
            .word(WordClass.FORCE)
            .filter(w -> w.sense().number() == GrammaticalNumber.PLURAL)
            .isPresent();
  }

  private boolean isMadeOfGroups(Party party) {
    return party
        .entity()
        .flatMap(e -> lexicon.entity(e.slug()))
        .map(KnownEntity::subkind)
        .filter(MADE_OF_GROUPS::contains)
        .filter(k -> k.equals("Coalition") || parties.isPlural(party))
        .filter(k -> !bodies.isBand(party.entity().orElseThrow().name()))
        .isPresent();
  }
}
