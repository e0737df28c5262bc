package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.text.Folding;

/**
 * Reads ties told by fighting side by side: «يقاتلون إلى جانب Y», «بالاشتراك مع Y», «بدعم أميركي»,
 * «الفرقة 17 في جيش النظام».
 */
final class BattleTies {
  private static final Set<String> TOGETHER =
      Set.of("بالاشتراك", "بالتعاون", "بالتنسيق", "بالتحالف", "بمشاركه", "بالشراكه");
  private static final Set<String> FIGHTING =
      Set.of(
          "يقاتلون",
          "يقاتل",
          "تقاتل",
          "يقاتلان",
          "قاتل",
          "قاتلوا",
          "القتال",
          "تشارك",
          "يشارك",
          "يشاركون",
          "شارك",
          "شاركت",
          "تقاتلون",
          "المقاتله",
          "المقاتلين");
  private static final Set<String> SUPPORT =
      Set.of("بدعم", "باسناد", "بغطاء", "بتمويل", "بمسانده", "بتسليح");
  private static final Set<String> PARTS =
      Set.of("الفرقه", "اللواء", "الفوج", "الكتيبه", "فرقه", "فوج");
  private static final Set<String> WITH_HIM = Set.of("معه", "معها", "معهم");
  private static final Set<String> ARMS = Set.of("ذراع", "الذراع", "جناح", "الجناح");
  private static final int REACH = 4;

  private final Lexicon lexicon;
  private final Discourse discourse;
  private final ActorResolver actors;
  private final LooseTies ties;

  BattleTies(Lexicon lexicon, Discourse discourse, ActorResolver actors, LooseTies ties) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.actors = actors;
    this.ties = ties;
  }

  void read(List<Item> items, int at) {
    fighting(items, at);
    together(items, at);
    support(items, at);
    part(items, at);
  }

  /** يقاتلون إلى جانب X, في صف X, تشارك X قتالها. */
  private void fighting(List<Item> items, int at) {
    if (!FIGHTING.contains(items.get(at).unit().folded())) {
      return;
    }
    if (at + 1 < items.size() && WITH_HIM.contains(items.get(at + 1).unit().folded())) {
      ties.add(ties.before(items, at), "AlliedWith", lastArmy(items.get(at)), items.get(at));
      return;
    }
    for (int i = at + 1; i < items.size() && i <= at + REACH; i++) {
      if (isSide(items.get(i))) {
        Phrase beside = items.get(i).phrase().holder();
        ties.add(ties.before(items, at), "AlliedWith", actors.resolve(beside), items.get(at));
        return;
      }
      String word = Folding.fold(items.get(i).unit().folded());
      boolean beside =
          word.contains("جانب")
              || word.contains("صف")
              || prepositionOf(items.get(i)).equals("صفوف");
      if (beside) {
        int from = prepositionOf(items.get(i)).equals("صفوف") ? i - 1 : i;
        ties.add(ties.before(items, at), "AlliedWith", ties.after(items, from), items.get(at));
        return;
      }
    }
  }

  /** جانب النظام, صف الجيش. */
  private static boolean isSide(Item item) {
    return item.isPhrase()
        && item.phrase().holder() != null
        && Set.of("جانب", "صف", "صفوف").contains(ActorResolver.head(item.phrase()));
  }

  /** يقاتلون معه: beside the army that was named last. */
  private List<ActorRef> lastArmy(Item item) {
    return discourse
        .lastOfKind(List.of("StateForce"), item.span().start())
        .map(e -> List.of(new ActorRef(e, item.span(), false)))
        .orElse(List.of());
  }

  private static String prepositionOf(Item item) {
    return item.isPhrase() ? item.phrase().preposition() : "";
  }

  /** بالاشتراك مع X. */
  private void together(List<Item> items, int at) {
    if (TOGETHER.contains(items.get(at).unit().folded())) {
      List<ActorRef> subject = subject(items, at);
      ties.add(subject, "AlliedWith", ties.after(items, at), items.get(at));
    }
  }

  List<ActorRef> subject(List<Item> items, int at) {
    for (int i = at - 1; i >= 0; i--) {
      Item item = items.get(i);
      boolean source = item.isPhrase(PhraseClass.SOURCE) || item.isPhrase(PhraseClass.PLACE);
      List<ActorRef> refs = source ? List.of() : ties.actors(item);
      boolean able =
          refs.stream()
              .anyMatch(
                  r ->
                      r.entity().kind() == EntityKind.GROUP
                          || r.entity().kind() == EntityKind.STATE);
      if (able) {
        return refs;
      }
    }
    return List.of();
  }

  /** بدعم أميركي, بإسناد جوي روسي. */
  private void support(List<Item> items, int at) {
    if (!SUPPORT.contains(items.get(at).unit().folded())) {
      return;
    }
    for (int i = at; i < items.size() && i <= at + 2; i++) {
      Item item = items.get(i);
      Optional<String> state =
          item.isPhrase() && !item.phrase().nationalities().isEmpty()
              ? Optional.of(item.phrase().nationalities().iterator().next())
              : lexicon.nationalityOf(item.unit().folded());
      if (state.isPresent()) {
        Optional<KnownEntity> patron = lexicon.entity(state.get());
        List<ActorRef> refs =
            patron
                .map(p -> List.of(new ActorRef(p.entity(), item.span(), false)))
                .orElse(List.of());
        ties.add(ties.before(items, at), "BackedBy", refs, items.get(at));
        return;
      }
    }
  }

  /** الفرقة 17 في جيش النظام; «فيلق القدس»، ذراع الحرس الثوري الخارجية. */
  private void part(List<Item> items, int at) {
    if (!items.get(at).isPhrase()) {
      return;
    }
    Phrase phrase = items.get(at).phrase();
    String head = ActorResolver.head(phrase);
    if (ARMS.contains(head) && phrase.holder() != null) {
      ties.add(ties.before(items, at), "PartOf", actors.alone(phrase.holder()), items.get(at));
    }
    Phrase last = LooseTies.lastActor(phrase);
    boolean unit = PARTS.contains(ActorResolver.head(last));
    boolean within =
        at + 2 < items.size()
            && items.get(at + 1).unit().folded().equals("في")
            && items.get(at + 2).isPhrase(PhraseClass.ACTOR);
    if (unit && within) {
      ties.add(actors.alone(last), "PartOf", ties.actors(items.get(at + 2)), items.get(at + 2));
    }
  }
}
