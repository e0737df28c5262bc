package org.w3id.badia.extract.phrase;

import org.w3id.badia.lexicon.WordClass;

/** What a noun phrase stands for. */
public enum PhraseClass {
  /** A named group or state. */
  ACTOR,
  /** Fighters or other people, told by a common noun or a number alone. */
  PEOPLE,
  /** A body of fighters told by a common noun. */
  FORCE,
  /** Aircraft. */
  AIRCRAFT,
  /** A named person or someone of a rank. */
  PERSON,
  /** People who do not fight. */
  CIVILIAN,
  /** A place that is held. */
  FACILITY,
  /** Something that drives. */
  VEHICLE,
  /** A weapon. */
  WEAPON,
  /** An event. */
  EVENT,
  /** A harm told by a masdar: مقتل، إصابة. */
  HARM,
  /** Dead and wounded. */
  CASUALTY,
  /** A place. */
  PLACE,
  /** Someone who reports. */
  SOURCE,
  /** Something else. */
  OTHER;

  /** What a noun of that class stands for. */
  static PhraseClass of(WordClass wordClass) {
    return switch (wordClass) {
      case CASUALTY -> PhraseClass.CASUALTY;
      case AIRCRAFT -> PhraseClass.AIRCRAFT;
      case CIVILIAN -> PhraseClass.CIVILIAN;
      case PEOPLE -> PhraseClass.PEOPLE;
      case LEADER -> PhraseClass.PERSON;
      case VEHICLE -> PhraseClass.VEHICLE;
      case FACILITY -> PhraseClass.FACILITY;
      case FORCE -> PhraseClass.FORCE;
      case SOURCE, SPEECH -> PhraseClass.SOURCE;
      default -> PhraseClass.OTHER;
    };
  }

  /** Whether it can do or suffer something. */
  public boolean canAct() {
    return switch (this) {
      case ACTOR, PEOPLE, FORCE, AIRCRAFT, PERSON, CIVILIAN -> true;
      default -> false;
    };
  }

  /** Whether it fights: no person named in passing, and of what flies it is asked apart. */
  public boolean canFight() {
    return this == ACTOR || this == FORCE || this == PEOPLE;
  }

  /** Whether it can be hit. */
  public boolean canBeHit() {
    return canAct() || this == FACILITY || this == VEHICLE;
  }
}
