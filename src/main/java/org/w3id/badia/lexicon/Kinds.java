package org.w3id.badia.lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.badia.model.EventKind;

/** Event kinds by the class names that the tables write. */
public final class Kinds {
  private static final Map<String, EventKind> BY_CLASS =
      Arrays.stream(EventKind.values())
          .collect(Collectors.toUnmodifiableMap(EventKind::className, k -> k));

  /** Those of deeds that are done to people alone. */
  public static final Set<EventKind> PERSONAL =
      Collections.unmodifiableSet(
          EnumSet.of(EventKind.ABDUCTION, EventKind.ASSASSINATION, EventKind.EXECUTION));

  private Kinds() {}

  /** Whether a verb tells a deed that is done to people alone; verbs of harm tell none. */
  public static boolean isPersonal(Verb verb) {
    return verb.verbClass() == VerbClass.ACT && PERSONAL.contains(of(verb.value()));
  }

  /**
   * The kind of that class name.
   *
   * @throws IllegalArgumentException where there is none; the tables are checked when read
   */
  public static EventKind of(String className) {
    EventKind kind = BY_CLASS.get(className);
    if (kind == null) {
      throw new IllegalArgumentException("no event class " + className);
    }
    return kind;
  }
}
