package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tie.Recall;
import org.w3id.badia.extract.tie.TieGrammar;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.KnownEntity;

/** Adds the ties that the words of a sentence tell where its phrases did not show them. */
final class WordTies implements Recall {
  private static final List<String> ORGANISATIONS =
      List.of("InsurgentGroup", "ArmedGroup", "Militia");

  private final Lexicon lexicon;
  private final TieWords table;
  private final Discourse discourse;
  private final TieClaims claims;

  WordTies(Lexicon lexicon, TieWords table, Discourse discourse, TieClaims claims) {
    this.lexicon = lexicon;
    this.table = table;
    this.discourse = discourse;
    this.claims = claims;
  }

  void read(List<Unit> units) {
    for (var tie : TieGrammar.read(units, lexicon, table, this)) {
      ActorRef affiliate = new ActorRef(tie.affiliate(), tie.span(), false);
      ActorRef patron = new ActorRef(tie.patron(), tie.span(), false);
      claims.add(affiliate, tie.type(), patron, tie.span(), "words");
    }
  }

  @Override
  public Optional<Entity> context(String name) {
    return lexicon.context(name, discourse.country()).map(KnownEntity::entity);
  }

  @Override
  public Optional<Entity> called(String noun, int before) {
    return discourse.lastCalled(noun, before);
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
}
