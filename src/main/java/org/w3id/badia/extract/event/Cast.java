package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3id.badia.extract.event.Appearance.Standing;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Seek;

/** Everyone whom a report names and who can do or suffer an attack, place by place. */
final class Cast {
  private static final Set<String> FOLLOWING = Set.of("LoyalTo", "BackedBy", "AlliedWith");

  private final ActorResolver actors;
  private final List<Appearance> appearances = new ArrayList<>();
  private final Map<Entity, List<Appearance>> byEntity = new LinkedHashMap<>();
  private final Map<Entity, Set<Entity>> members = new HashMap<>();
  private final Set<Phrase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Phrase> followed = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Phrase> wholes = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<Phrase> harmed = Collections.newSetFromMap(new IdentityHashMap<>());

  private Cast(ActorResolver actors) {
    this.actors = actors;
  }

  /** Those named in the clauses of the sentences of a report. */
  static Cast of(List<List<Clause>> sentences, ActorResolver actors) {
    Cast cast = new Cast(actors);
    for (int i = 0; i < sentences.size(); i++) {
      for (Clause clause : sentences.get(i)) {
        cast.add(clause, i);
      }
    }
    cast.appearances.sort(Comparator.comparing(a -> a.span().start()));
    for (Appearance appearance : cast.appearances) {
      cast.byEntity.computeIfAbsent(appearance.entity(), k -> new ArrayList<>()).add(appearance);
    }
    return cast;
  }

  /** All in the order of the text. */
  List<Appearance> appearances() {
    return appearances;
  }

  /** Where someone is named, in the order of the text. */
  List<Appearance> of(Entity entity) {
    return byEntity.getOrDefault(entity, List.of());
  }

  /** The index of the first appearance at or behind a place in the text. */
  int from(int offset) {
    int low = 0;
    int high = appearances.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (appearances.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void add(Clause clause, int sentence) {
    Asides.Nominal nominal = new Asides.Nominal();
    Item before = null;
    for (Item item : clause.items) {
      boolean of = nominal.holds(item, false);
      if (item.isPhrase()) {
        Phrase phrase = item.phrase();
        add(phrase, new Site(sentence, clause, phrase.preposition()), Standing.OWN);
        if (before != null && Asides.isAlly(before)) {
          followed.add(phrase); // X، حليفة Y
        }
        if (of && !phrase.preposition().isEmpty()) {
          wholes.add(phrase); // X، وهو فصيل في Y
        }
      }
      before = item;
    }
    for (int i = 1; i + 1 < clause.items.size(); i++) {
      if (clause.items.get(i).is(WordClass.AMONG) && !Parts.isGoverned(clause, i)) {
        among(clause, i);
      }
    }
  }

  /** قُتل عشرون من جيش X، بينهم عناصر من Y: whose men are among the dead is on their side. */
  private void among(Clause clause, int at) {
    Item part = clause.items.get(at + 1);
    List<Item> before = clause.items.subList(0, at);
    boolean told = Seek.any(before, Cast::tellsHarm);
    if (!told || !part.isPhrase() || !part.phrase().phraseClass().canFight()) {
      return;
    }
    part.phrase().walk(harmed::add);
  }

  /** Whether a phrase counts some of those who came to harm. */
  boolean isAmongHarmed(Phrase phrase) {
    return harmed.contains(phrase);
  }

  private static boolean tellsHarm(Item item) {
    return item.isVerb(VerbClass.HARM)
        || item.isPhrase(PhraseClass.HARM)
        || item.isPhrase(PhraseClass.CASUALTY);
  }

  /** Where the noun stands on which a name hangs. */
  private record Site(int sentence, Clause clause, String preposition) {}

  private void add(Phrase phrase, Site site, Standing standing) {
    if (!seen.add(phrase)) {
      return;
    }
    switch (phrase.phraseClass()) {
      case ACTOR, FORCE, AIRCRAFT, PEOPLE, PERSON, CIVILIAN, CASUALTY ->
          actor(phrase, site, standing);
      case FACILITY, VEHICLE -> owner(phrase, site, Standing.HOLDER);
      case WEAPON -> owner(phrase, site, Standing.ARMED);
      case EVENT, HARM -> owner(phrase, site, Standing.DEED);
      case PLACE, SOURCE, OTHER -> holder(phrase, site, Standing.ATTRIBUTE);
    }
    phrase.ties().forEach(t -> patron(t, site));
    phrase.conjuncts().forEach(c -> add(c, site, standing));
  }

  /** الرديفة لـ X, المدعومة من X: only tells whose friends others are; التابع لـ X is X. */
  private void patron(Phrase.Tie tie, Site site) {
    if (FOLLOWING.contains(tie.type())) {
      followed.add(tie.patron());
    }
    add(tie.patron(), site, Standing.PATRON);
  }

  /** Whether a phrase only tells whose friends others are. */
  boolean isFollowed(Phrase phrase) {
    return followed.contains(phrase) || wholes.contains(phrase);
  }

  /** Whether a phrase only tells in what somebody is a part. */
  boolean isWhole(Phrase phrase) {
    return wholes.contains(phrase);
  }

  private void actor(Phrase phrase, Site site, Standing standing) {
    List<ActorRef> refs = actors.told(phrase);
    refs.forEach(r -> take(r, phrase, site, standing));
    if (refs.isEmpty()) {
      holder(phrase, site, Standing.ATTRIBUTE);
    } else if (phrase.isNamedPerson() && phrase.holder() != null) {
      add(phrase.holder(), site, Standing.ATTRIBUTE);
      bodies(refs.get(0).entity(), phrase.holder());
    } else if (phrase.holder() != null) {
      seen.add(phrase.holder());
      phrase.holder().ties().forEach(t -> patron(t, site));
    }
  }

  /** القيادي في حركة X فلان: to whom somebody who is named belongs. */
  private void bodies(Entity person, Phrase holder) {
    for (ActorRef body : actors.told(holder)) {
      members.computeIfAbsent(body.entity(), k -> new HashSet<>()).add(person);
    }
  }

  /** Whether one of those is said to belong to a body. */
  boolean hasMember(Entity body, List<ActorRef> refs) {
    Set<Entity> own = members.getOrDefault(body, Set.of());
    if (!own.isEmpty()) {
      for (ActorRef ref : refs) {
        if (own.contains(ref.entity())) {
          return true;
        }
      }
    }
    return false;
  }

  private void owner(Phrase phrase, Site site, Standing standing) {
    actors
        .byNationality(phrase, standing == Standing.DEED)
        .forEach(r -> take(r, phrase, site, standing));
    holder(phrase, site, standing);
  }

  private void holder(Phrase phrase, Site site, Standing standing) {
    if (phrase.holder() != null) {
      add(phrase.holder(), site, standing);
    }
  }

  private void take(ActorRef ref, Phrase phrase, Site site, Standing standing) {
    appearances.add(
        new Appearance(ref, site.sentence(), site.clause(), site.preposition(), standing, phrase));
  }
}
