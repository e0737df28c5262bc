package org.w3id.badia.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.EntityKind;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/**
 * Whom a name means that the bodies of many states share: «الطيران الحربي الكيني», «قوات الأمن»,
 * «الأمن الداخلي».
 */
final class StateBodies {
  private static final Set<String> BODIES = Set.of("force", "militia", "service");

  private final Lexicon lexicon;
  private final PatronForces forces;

  StateBodies(Lexicon lexicon, PatronForces forces) {
    this.lexicon = lexicon;
    this.forces = forces;
  }

  /** القوات النيجرية المدعومة من X: the forces of a state stay its own, whoever backs them. */
  static boolean areOf(Phrase phrase) {
    return phrase.definite()
        && !phrase.nationalities().isEmpty()
        && phrase.word().filter(w -> w.value().equals("force")).isPresent();
  }

  /** سلاح الجو الكيني, الجيش الوطني الكاميروني: the body of the state whose adjective it has. */
  Optional<Entity> ofAdjective(Phrase phrase) {
    if (phrase.nationalities().isEmpty() || !(phrase.sense() instanceof ContextName name)) {
      return Optional.empty();
    }
    String state = phrase.nationalities().iterator().next();
    return forces
        .named(phrase)
        .or(() -> lexicon.context(name.key(), state).map(KnownEntity::entity))
        .or(() -> arms(phrase, state))
        .or(() -> Optional.of(forces.candidate(phrase)));
  }

  private Optional<Entity> arms(Phrase phrase, String state) {
    boolean air = opens(phrase, TellingRole.AIR_ARM);
    if (!air && !opens(phrase, TellingRole.ARMY)) {
      return Optional.empty();
    }
    return lexicon
        .nationality(state)
        .map(n -> air && !n.airForce().isEmpty() ? n.airForce() : n.armedForces())
        .flatMap(lexicon::entity)
        .map(KnownEntity::entity);
  }

  /**
   * الطيران الحربي التابع للتحالف, قوات الأمن التابعة للحوثيين: whether those to whom its words tie
   * a body are not of the state whose body it would be without them.
   */
  boolean isOfOthers(Optional<Entity> body, Phrase phrase, List<ActorRef> owners) {
    if (phrase.ties().isEmpty() || body.isEmpty()) {
      return !phrase.ties().isEmpty();
    }
    String state = state(body.get());
    return phrase.ties().get(0).type().equals("MEMBER")
        && !owners.isEmpty()
        && Seek.none(owners, o -> state(o.entity()).equals(state));
  }

  private String state(Entity body) {
    return body.kind() == EntityKind.STATE
        ? body.slug()
        : lexicon.entity(body.slug()).flatMap(k -> k.fact("state")).orElse("");
  }

  /**
   * الأمن الداخلي, القوات الخاصة: a body that no table has, called by its task alone; air defences
   * are those of the army.
   */
  Optional<Entity> byTask(Phrase phrase) {
    if (lexicon.telling().is(TellingRole.AIR_DEFENCE, Folding.fold(phrase.surface()))) {
      return forces.army(phrase);
    }
    boolean service = phrase.word().filter(w -> w.value().equals("service")).isPresent();
    boolean told = lexicon.telling().is(TellingRole.TASKED_BODY, Folding.fold(phrase.surface()));
    return service || told ? Optional.of(forces.candidate(phrase)) : Optional.empty();
  }

  /** قوات بونتلاند, كتائب مصراتة: the body that a named place has, known by its name or not. */
  Optional<Entity> ofPlace(Phrase phrase) {
    Phrase place = phrase.holder();
    boolean named =
        place != null
            && place.phraseClass() == PhraseClass.PLACE
            && phrase.link() == Phrase.Link.GENITIVE
            && place.places().size() == 1
            && !place.places().get(0).recalls()
            && phrase.word().filter(w -> BODIES.contains(w.value())).isPresent();
    if (!named) {
      return Optional.empty();
    }
    String head = phrase.word().orElseThrow().form();
    return place.places().get(0).known().stream()
        .flatMap(n -> n.entity().names().stream())
        .flatMap(n -> lexicon.named(head + " " + n).stream())
        .filter(e -> e.kind() == EntityKind.GROUP)
        .map(KnownEntity::entity)
        .findFirst()
        .or(() -> Optional.of(forces.candidate(phrase)));
  }

  private boolean opens(Phrase phrase, TellingRole role) {
    String surface = Folding.fold(phrase.surface());
    int end = surface.length();
    while (end > 0) {
      if (lexicon.telling().is(role, surface.substring(0, end))) {
        return true;
      }
      end = surface.lastIndexOf(' ', end - 1);
    }
    return false;
  }
}
