package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.text.Clitics;

/**
 * Reads who leads whom: «زعيم التنظيم X», «زعيمه X», «X، قائد Y», «X الذي كان يقود Y», «سلفه X».
 */
final class Leaders {
  private static final Set<String> LEADING =
      Set.of("زعيم", "متزعم", "قائد", "امير", "خليفه", "سلف", "زعماء");

  private static final List<String> ORGANISATIONS =
      List.of("InsurgentGroup", "ArmedGroup", "Militia");

  private final Discourse discourse;
  private final ActorResolver actors;
  private final TieClaims claims;

  Leaders(Discourse discourse, ActorResolver actors, TieClaims claims) {
    this.discourse = discourse;
    this.actors = actors;
    this.claims = claims;
  }

  void read(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isPhrase(PhraseClass.PERSON) && isLeader(items.get(i))) {
        leader(items, i);
      } else if (items.get(i).isVerb() && items.get(i).verb().verb().value().equals("LedBy")) {
        commands(items, i);
      }
    }
  }

  private static boolean isLeader(Item item) {
    return Clitics.analyses(item.unit().first().folded()).stream()
        .anyMatch(a -> LEADING.contains(a.stem()));
  }

  private static boolean isNamed(Item item) {
    return item.isPhrase(PhraseClass.PERSON)
        && (item.phrase().sense() instanceof Name || item.phrase().sense() == null)
        && !item.phrase().surface().isEmpty();
  }

  private void leader(List<Item> items, int at) {
    Phrase title = items.get(at).phrase();
    List<ActorRef> groups = group(title, items, at);
    Optional<ActorRef> person = person(items, at);
    if (person.isPresent()) {
      for (ActorRef group : groups) {
        claims.add(group, AffiliationType.LED_BY, person.get(), title.span(), "leader");
      }
    }
  }

  private List<ActorRef> group(Phrase title, List<Item> items, int at) {
    if (title.holder() != null) {
      return groupsAmong(actors.alone(title.holder()));
    }
    List<ActorRef> named = new ArrayList<>();
    for (int i = at - 1; i >= 0 && named.isEmpty(); i--) {
      if (items.get(i).isPhrase()) {
        items.get(i).phrase().walk(p -> named.addAll(organisation(p)));
      }
    }
    if (!named.isEmpty()) {
      return named.subList(0, 1);
    }
    return lastGroup(title)
        .map(g -> List.of(new ActorRef(g, title.span(), false)))
        .orElse(List.of());
  }

  private List<ActorRef> organisation(Phrase phrase) {
    boolean named =
        phrase.sense() instanceof Name name && ORGANISATIONS.contains(name.entity().subkind());
    return named ? groupsAmong(actors.alone(phrase)) : List.of();
  }

  private static List<ActorRef> groupsAmong(List<ActorRef> refs) {
    return refs.stream().filter(r -> r.entity().kind() == EntityKind.GROUP).toList();
  }

  /** Whom زعيمه means: the last organisation that was named. */
  private Optional<Entity> lastGroup(Phrase title) {
    return discourse.lastOfKind(ORGANISATIONS, title.span().start());
  }

  /** The named person beside a title: after it, or before it over a comma or وهو. */
  private Optional<ActorRef> person(List<Item> items, int at) {
    Phrase own = items.get(at).phrase();
    if (own.sense() instanceof Name || own.sense() == null && own.surface().contains(" ")) {
      return self(own);
    }
    for (int i = at + 1; i < items.size() && i <= at + 3; i++) {
      if (isNamed(items.get(i))) {
        return self(items.get(i).phrase());
      }
      if (items.get(i).isVerb() || items.get(i).type() == Item.Type.MARK) {
        break;
      }
    }
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (isNamed(items.get(i))) {
        return self(items.get(i).phrase());
      }
      boolean link = items.get(i).type() == Item.Type.MARK || LooseTies.isPronoun(items.get(i));
      if (!link) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<ActorRef> self(Phrase person) {
    return actors.alone(person).stream()
        .filter(r -> r.entity().kind() == EntityKind.PERSON)
        .findFirst();
  }

  /** X الذي كان يقود Y; يتزعم X Y. */
  private void commands(List<Item> items, int at) {
    ActorRef person = null;
    for (int i = at - 1; i >= 0 && i >= at - 4 && person == null; i--) {
      person = named(items.get(i));
    }
    if (person != null && at + 1 < items.size() && items.get(at + 1).isPhrase()) {
      for (ActorRef group : groupsAmong(actors.alone(items.get(at + 1).phrase()))) {
        claims.add(group, AffiliationType.LED_BY, person, items.get(at).span(), "leader");
      }
    }
  }

  /** The person that an item names, also «مقتل قاسم سليماني». */
  private ActorRef named(Item item) {
    if (!item.isPhrase()) {
      return null;
    }
    Phrase own = isNamed(item) ? item.phrase() : item.phrase().holder();
    return own == null ? null : self(own).orElse(null);
  }
}
