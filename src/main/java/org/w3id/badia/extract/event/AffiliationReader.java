package org.w3id.badia.extract.event;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tie.Recall;
import org.w3id.badia.extract.tie.TieGrammar;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Reads who stands with whom, sentence by sentence, and who is meant by what was named before. */
final class AffiliationReader implements Recall {
  private static final List<String> ORGANISATIONS =
      List.of("InsurgentGroup", "ArmedGroup", "Militia");

  private static final List<String> LEAGUES =
      List.of("InsurgentGroup", "ArmedGroup", "Militia", "Coalition");

  private final Lexicon lexicon;
  private final TieWords table;
  private final Discourse discourse;
  private final TieClaims claims;
  private final PatronForces patrons;
  private final NavigableMap<Integer, Entity> named = new TreeMap<>();

  AffiliationReader(Lexicon lexicon, TieWords table, Discourse discourse) {
    this.lexicon = lexicon;
    this.table = table;
    this.discourse = discourse;
    this.claims = new TieClaims(lexicon);
    this.patrons = new PatronForces(lexicon, discourse);
  }

  List<Claim.Affiliation> found() {
    return claims.all();
  }

  /** Reads a sentence, given as clauses and as units. */
  void read(List<Clause> clauses, List<Unit> units) {
    Doubts doubts = Doubts.of(clauses);
    TieGrammar.read(units, lexicon, table, this).forEach(tie -> claims.add(tie, doubts));
  }

  @Override
  public Optional<Entity> context(String name) {
    return discourse.context(name).map(KnownEntity::entity);
  }

  @Override
  public Optional<Entity> named(String name) {
    return context(name).or(() -> lexicon.named(name).map(KnownEntity::entity));
  }

  @Override
  public void remember(Entity entity, int at) {
    named.put(at, entity);
  }

  @Override
  public Optional<Entity> called(String noun, int before) {
    return discourse.lastCalled(noun, before).or(() -> lastNamed(noun, before));
  }

  private Optional<Entity> lastNamed(String noun, int before) {
    return Seek.first(
        named.headMap(before, false).descendingMap().values(),
        e -> Folding.fold(e.name()).startsWith(noun + " "));
  }

  @Override
  public Optional<Entity> groupOf(Entity person) {
    return lexicon
        .entity(person.slug())
        .filter(k -> person.known())
        .flatMap(k -> k.fact("group"))
        .flatMap(lexicon::entity)
        .map(KnownEntity::entity);
  }

  @Override
  public Optional<Entity> organisation(int before) {
    return discourse.lastOfKind(ORGANISATIONS, before);
  }

  @Override
  public Optional<Entity> league(int before) {
    return discourse.lastOfKind(LEAGUES, before);
  }

  @Override
  public Optional<Entity> coalition(int before) {
    return discourse.lastOfKind(List.of("Coalition"), before);
  }

  @Override
  public boolean isOfState(Entity group) {
    return lexicon.entity(group.slug()).filter(k -> k.subkind().equals("StateForce")).isPresent();
  }

  @Override
  public boolean isBand(String noun) {
    return lexicon.telling().is(TellingRole.GROUP, noun);
  }

  @Override
  public Optional<Entity> army(int before) {
    return discourse.lastOfKind(List.of("StateForce"), before);
  }

  @Override
  public Optional<Entity> militiasOf(String state) {
    return lexicon.entity(state).map(KnownEntity::entity).flatMap(patrons::knownLoyalTo);
  }

  @Override
  public Optional<Entity> loyalTo(Entity patron) {
    return patrons.knownLoyalTo(patron);
  }

  @Override
  public Optional<Entity> ledBy(Entity leader, String noun) {
    return lexicon.led(leader.slug()).stream()
        .filter(k -> Arrays.asList(Folding.fold(k.nameAr()).split(" ")).contains("ال" + noun))
        .map(KnownEntity::entity)
        .findFirst();
  }
}
