package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.tag.Reading;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Relation;
import org.w3id.badia.lexicon.Sense;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.KnownEntity;

/**
 * Reads ties told outside a noun phrase: «X، الرديفة لـ Y», «X، التي يساندها Y», «تدعم Y X», «X
 * يقاتلون إلى جانب Y», «بالاشتراك مع Y», «الفرقة 17 في جيش النظام».
 */
final class LooseTies {
  private static final Set<String> PRONOUNS = Set.of("وهو", "وهي", "وهم", "هو", "هي", "وهما");
  private static final Set<String> AMONG =
      Set.of("ابرزها", "منها", "بينها", "ومنها", "وابرزها", "اهمها", "وبينها");
  private static final int REACH = 4;

  private final Lexicon lexicon;
  private final Discourse discourse;
  private final ActorResolver actors;
  private final TieClaims claims;
  private final BattleTies battle;

  LooseTies(Lexicon lexicon, Discourse discourse, ActorResolver actors, TieClaims claims) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.actors = actors;
    this.claims = claims;
    this.battle = new BattleTies(lexicon, discourse, actors, this);
  }

  void read(List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.isVerb() && item.verb().verb().verbClass() == VerbClass.RELATION) {
        verb(items, i);
      } else if (!item.isPhrase()) {
        word(items, i);
      }
      battle.read(items, i);
    }
  }

  static boolean isPronoun(Item item) {
    return !item.isPhrase() && PRONOUNS.contains(item.unit().folded());
  }

  /** The actor at the end of a phrase: of «رتل من لواء القدس» the last. */
  static Phrase lastActor(Phrase phrase) {
    List<Phrase> all = phrase.all();
    Phrase last = all.get(all.size() - 1);
    while (last.holder() != null && !(last.sense() instanceof Name)) {
      last = last.holder();
    }
    return last;
  }

  /** The first actor that a phrase names: of «مواقع جيش النظام والميليشيات» the army. */
  static Phrase holderOf(Phrase phrase) {
    Phrase first = phrase;
    while (first.holder() != null && first.phraseClass() != PhraseClass.ACTOR) {
      first = first.holder();
    }
    return first;
  }

  /** The actors of an item; النظام alone means whom it means in that country. */
  List<ActorRef> actors(Item item) {
    if (item.isPhrase()) {
      return actors.resolve(item.phrase());
    }
    return context(item.unit());
  }

  private List<ActorRef> context(Unit unit) {
    for (String word :
        List.of(unit.folded(), unit.folded().replaceFirst("^[وف]?(لل|بال|ال)", "ال"))) {
      Optional<KnownEntity> known = lexicon.context(word, discourse.country());
      if (known.isPresent()) {
        return List.of(new ActorRef(known.get().entity(), unit.span(), false));
      }
    }
    return List.of();
  }

  /** The nearest actor before an item, over commas and words that tell nothing. */
  List<ActorRef> before(List<Item> items, int at) {
    for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
      Item item = items.get(i);
      if (item.isVerb()) {
        return List.of();
      }
      List<ActorRef> refs =
          item.isPhrase() ? actors.alone(lastActor(item.phrase())) : context(item.unit());
      if (!refs.isEmpty()) {
        return refs;
      }
    }
    return List.of();
  }

  /** The first actor after an item, no verb between. */
  List<ActorRef> after(List<Item> items, int at) {
    for (int i = at + 1; i < items.size() && i <= at + REACH; i++) {
      Item item = items.get(i);
      if (item.isVerb() || item.type() == Item.Type.MARK) {
        return List.of();
      }
      List<ActorRef> refs = actors(item);
      if (!refs.isEmpty()) {
        return refs;
      }
    }
    return List.of();
  }

  private void verb(List<Item> items, int at) {
    Item verb = items.get(at);
    String type = verb.verb().verb().value();
    if (type.equals("LedBy")) {
      return; // a verb of leading is read with the person's name
    }
    boolean relative = at > 0 && items.get(at - 1).is(WordClass.RELATIVE);
    List<ActorRef> other = after(items, at);
    boolean toPronoun = at + 1 < items.size() && items.get(at + 1).is(WordClass.PRONOUN);
    if (toPronoun && at > 0 && items.get(at - 1).isPhrase()) {
      List<Phrase> beside = holderOf(items.get(at - 1).phrase()).all();
      List<ActorRef> clients = new ArrayList<>(actors.alone(beside.get(beside.size() - 1)));
      clients.addAll(examples(items, at));
      add(clients, type, actors.alone(beside.get(Math.max(0, beside.size() - 2))), verb);
      return;
    }
    if (relative) {
      List<ActorRef> head = before(items, at - 1);
      boolean reversed = verb.pronoun().isEmpty() == !type.equals("LoyalTo");
      add(reversed ? other : head, type, reversed ? head : other, verb);
    } else if (!verb.pronoun().isEmpty()) {
      List<ActorRef> topic = before(items, at);
      add(topic, type, other, verb);
    } else if (!type.equals("LoyalTo") && !other.isEmpty()) {
      objectAfterSubject(items, at, type, other);
    }
  }

  /** تدعم إيران الحوثيين. */
  private void objectAfterSubject(List<Item> items, int at, String type, List<ActorRef> subject) {
    for (int i = at + 1; i + 1 < items.size() && i <= at + 2; i++) {
      boolean two = items.get(i).isPhrase() && items.get(i + 1).isPhrase();
      if (two && items.get(i + 1).phrase().preposition().isEmpty()) {
        add(actors(items.get(i + 1)), type, subject, items.get(at));
        return;
      }
    }
  }

  void add(List<ActorRef> affiliates, String type, List<ActorRef> patrons, Item said) {
    for (ActorRef affiliate : affiliates) {
      for (ActorRef patron : patrons) {
        claims.add(affiliate, type, patron, said.span(), "loose");
      }
    }
  }

  /** الرديفة للقوات, المدعومة أميركياً, الموالية له. */
  private void word(List<Item> items, int at) {
    Unit unit = items.get(at).unit();
    for (Reading reading : unit.readings()) {
      for (Sense sense : reading.senses()) {
        if (sense instanceof Relation relation && reading.conjunction().isEmpty()) {
          relation(items, at, relation);
          return;
        }
      }
    }
  }

  private void relation(List<Item> items, int at, Relation relation) {
    if (at + 1 >= items.size()) {
      return;
    }
    if (relation.preposition().isEmpty()) {
      add(battle.subject(items, at), relation.type(), after(items, at), items.get(at));
      return;
    }
    List<ActorRef> affiliates = before(items, at);
    Item next = items.get(at + 1);
    List<ActorRef> patrons = adverb(next);
    boolean pronoun = next.type() == Item.Type.PARTICLE && next.is(WordClass.PRONOUN);
    if (patrons.isEmpty() && pronoun && at > 0 && items.get(at - 1).isPhrase()) {
      Phrase whole = items.get(at - 1).phrase();
      patrons = actors.alone(holderOf(whole));
      affiliates = membersBeside(whole);
    } else if (patrons.isEmpty()) {
      patrons = after(items, at);
    }
    add(affiliates, relation.type(), patrons, items.get(at));
  }

  /** All but the first of قوات النظام والميليشيات الإيرانية والروسية. */
  private List<ActorRef> membersBeside(Phrase whole) {
    Phrase first = holderOf(whole);
    return first.conjuncts().stream()
        .filter(p -> p.phraseClass() != PhraseClass.CIVILIAN)
        .flatMap(p -> actors.alone(p).stream())
        .toList();
  }

  /** أميركياً, تركياً: the state of an adverb. */
  private List<ActorRef> adverb(Item item) {
    String folded = item.unit().folded();
    if (!folded.endsWith("يا") || folded.length() < 5) {
      return List.of();
    }
    String adjective = folded.substring(0, folded.length() - 1);
    return lexicon
        .nationalityOf(adjective)
        .flatMap(lexicon::entity)
        .map(e -> List.of(new ActorRef(e.entity(), item.span(), false)))
        .orElse(List.of());
  }

  /** للقوات الإيرانية وميليشيات تدين لها بالولاء، أبرزها لواء «فاطميون». */
  List<ActorRef> examples(List<Item> items, int at) {
    for (int i = at + 1; i + 1 < items.size() && i <= at + 5; i++) {
      if (AMONG.contains(items.get(i).unit().folded()) && items.get(i + 1).isPhrase()) {
        return actors(items.get(i + 1));
      }
    }
    return List.of();
  }
}
