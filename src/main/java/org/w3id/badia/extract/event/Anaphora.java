package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.text.Folding;

/** Finds whom a noun recalls that means somebody named before: التنظيم, الميليشيا. */
final class Anaphora {
  /** What nouns for men who fight are marked with. */
  private static final Set<String> MEN = Set.of("attacker", "assailant", "militant", "fighter");

  private static final List<String> REBELS = List.of("InsurgentGroup", "ArmedGroup");

  private final Discourse discourse;

  Anaphora(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Whom a phrase recalls, by its head and by the kind of body that it names. */
  Optional<Entity> of(Phrase phrase, String value) {
    String head = phrase.word().map(Word::form).orElse(bareHead(phrase.surface()));
    Optional<KnownEntity> context = discourse.context(phrase.surface(), phrase.span().start());
    if (context.isPresent()) {
      return context.map(KnownEntity::entity);
    }
    Optional<Entity> called = discourse.lastCalled(head, phrase.span().start());
    if (called.isPresent()) {
      return called;
    }
    return switch (value) {
      case "militia" -> discourse.lastOfKind(List.of("Militia"), phrase.span().start());
      case "organization" ->
          discourse.lastOfKind(List.of("InsurgentGroup", "ArmedGroup"), phrase.span().start());
      default -> Optional.empty();
    };
  }

  /** The folded head word of what somebody or something is called, without its article. */
  static String bareHead(String surface) {
    String head = head(surface);
    return head.startsWith("ال") ? head.substring(2) : head;
  }

  /** The same without the alef of the indefinite accusative: موقعاً and الموقع are one word. */
  static String barest(String surface) {
    String head = bareHead(surface);
    boolean accusative = head.length() > 3 && head.endsWith("ا") && !surface.startsWith("ال");
    return accusative ? head.substring(0, head.length() - 1) : head;
  }

  /** The folded head word of a phrase. */
  static String head(Phrase phrase) {
    return head(phrase.surface());
  }

  /** The folded head word of what somebody or something is called. */
  static String head(String surface) {
    int blank = surface.indexOf(' ');
    return Folding.fold(blank < 0 ? surface : surface.substring(0, blank));
  }

  /** The last of some words, as it stands. */
  static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Whether a noun's value marks men who attack: مسلح, مهاجم. */
  static boolean isAttacker(String value) {
    return value.equals("attacker") || value.equals("assailant");
  }

  /** Whether it marks men of no army: مسلحون, متمردون. */
  static boolean isRebel(String value) {
    return isAttacker(value) || value.equals("militant");
  }

  /** Those who attacked last. */
  List<ActorRef> attackers() {
    return discourse.attackers();
  }

  /**
   * المسلحون, المتمردون, العناصر: those who attacked, else the rebels named last; but عدد من
   * العناصر are some of either side.
   */
  List<ActorRef> men(Phrase phrase, String value) {
    boolean either = value.equals("fighter") && phrase.count().isPresent();
    if (!phrase.definite() || !MEN.contains(value) || either) {
      return List.of();
    }
    List<ActorRef> rebels = discourse.rebels();
    boolean anyone = value.equals("assailant");
    if (!rebels.isEmpty() || anyone) {
      return rebels.isEmpty() ? discourse.attackers() : rebels;
    }
    return phrase.plural()
        ? discourse.lastOfKind(REBELS, phrase.span().start()).stream()
            .map(e -> new ActorRef(e, phrase.span(), false))
            .toList()
        : List.of();
  }
}
