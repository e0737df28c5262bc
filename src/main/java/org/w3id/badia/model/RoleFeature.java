package org.w3id.badia.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What speaks for or against someone being the doer of an event or the one it was done to. Its name
 * in {@code roles.csv} of data/lexicon is written small, with hyphens.
 */
public enum RoleFeature {
  /** A frame of the event has it do the deed. */
  DOER,
  /** A frame names another doer before it. */
  DOER_NOT_FIRST,
  /** It is the first side of a fight. */
  PARTY_FIRST,
  /** The frames have someone else do it. */
  OTHER_DOER,
  /** That someone else is nobody known. */
  OTHER_DOER_UNIDENTIFIED,
  /** It is a part, the whole or of the patron of a doer. */
  KIN_OF_DOER,
  /** No frame tells who did it. */
  NO_DOER,
  /** A frame of the event has it suffer the deed. */
  SUFFERER,
  /** A frame names another sufferer before it. */
  SUFFERER_NOT_FIRST,
  /** It is the second side of a fight. */
  PARTY_SECOND,
  /** The frames have someone else suffer it. */
  OTHER_SUFFERER,
  /** It is a part, the whole or of the patron of a sufferer. */
  KIN_OF_SUFFERER,
  /** No frame tells who suffered it. */
  NO_SUFFERER,
  /** Its people came to harm. */
  HARMED,
  /** Its people came to harm and no frame tells who suffered. */
  HARMED_ALONE,
  /** It does the deed and its people came to harm. */
  DOER_HARMED,
  /** Others came to harm. */
  OTHER_HARMED,
  /** It is a part, the whole or of the patron of those who came to harm. */
  KIN_OF_HARMED,
  /** A place that is held or a vehicle was hit. */
  THING_HIT,
  /** It does the deed in another event. */
  DOES_ELSEWHERE,
  /** It suffers in another event. */
  SUFFERS_ELSEWHERE,
  /** It does deeds in other events and suffers in none. */
  ONLY_DOES,
  /** It suffers in other events and does nothing in any. */
  ONLY_SUFFERS,
  /** It does the deed in most events of the report. */
  DOES_MOST,
  /** It suffers in most events of the report. */
  SUFFERS_MOST,
  /** It does the deed in the event told before. */
  DOES_BEFORE,
  /** It suffers in the event told before. */
  SUFFERS_BEFORE,
  /** It does the deed in the event told next. */
  DOES_AFTER,
  /** It suffers in the event told next. */
  SUFFERS_AFTER,
  /** It fights the sufferer in another event. */
  OPPONENT_OF_SUFFERER,
  /** It fights the doer in another event. */
  OPPONENT_OF_DOER,
  /** An insurgent where a state suffers, or the reverse. */
  OPPOSES_SUFFERER,
  /** An insurgent where a state does it, or the reverse. */
  OPPOSES_DOER,
  /** The tables of ties call it a rival of the sufferer. */
  RIVAL_OF_SUFFERER,
  /** The tables of ties call it a rival of the doer. */
  RIVAL_OF_DOER,
  /** A rival of it is named in the report. */
  RIVAL_NAMED,
  /** It is the one insurgent group of the report. */
  SOLE_INSURGENT,
  /** It is the one army of the report. */
  SOLE_ARMY,
  /** It is the one militia of the report. */
  SOLE_MILITIA,
  /** It owns up to something in the report. */
  CLAIMS,
  /** It is held responsible for something in the report. */
  BLAMED,
  /** It is quoted in the report. */
  SPEAKS,
  /** Where it is named nearest it is quoted. */
  SPEAKS_THERE,
  /** Where it is named nearest it accuses somebody. */
  ACCUSES_THERE,
  /** Where it is named nearest some of its own are counted among those who came to harm. */
  AMONG_HARMED,
  /** The event was foiled. */
  FOILED,
  /** The headline alone tells the event. */
  HEADLINE_ONLY,
  /** It is named by an adjective of the event alone. */
  NEVER_NAMED,
  /** It stands in a clause that tells the event. */
  SAME_CLAUSE,
  /** It stands in the clause beside. */
  NEXT_CLAUSE,
  /** It stands farther off in the sentence. */
  SAME_SENTENCE,
  /** It stands in the sentence before. */
  SENTENCE_BEFORE,
  /** It stands in the sentence after. */
  SENTENCE_AFTER,
  /** It stands two sentences off. */
  TWO_SENTENCES_OFF,
  /** It stands farther off. */
  FAR_OFF,
  /** It stands before the word that tells the event, in its sentence. */
  STANDS_BEFORE,
  /** It stands after the word that tells the event, in its sentence. */
  STANDS_AFTER,
  /** It is a noun of the sentence itself. */
  STANDS_AS_OWN,
  /** It holds a thing named there. */
  STANDS_AS_HOLDER,
  /** A weapon named there is its own. */
  STANDS_AS_ARMED,
  /** It is the genitive of an event. */
  STANDS_AS_DEED,
  /** It only tells who somebody is. */
  STANDS_AS_PATRON,
  /** It only tells which thing is meant. */
  STANDS_AS_ATTRIBUTE,
  /** No preposition stands before it. */
  PREP_NONE,
  /** من قبل, على يد. */
  PREP_BY,
  /** على, ضد, نحو. */
  PREP_AGAINST,
  /** ل. */
  PREP_OF,
  /** ب. */
  PREP_WITH,
  /** بين. */
  PREP_BETWEEN,
  /** من. */
  PREP_FROM,
  /** في صفوف, بحق. */
  PREP_RANKS,
  /** قرب, أمام, مع. */
  PREP_NEAR,
  /** في. */
  PREP_IN,
  /** جراء. */
  PREP_CAUSE,
  /** إلى. */
  PREP_TO,
  /** Another preposition. */
  PREP_OTHER,
  /** It is the subject of its clause. */
  SUBJECT,
  /** It stands without preposition before the word that tells the event. */
  OPENS_CLAUSE,
  /** Everywhere it only tells who somebody is. */
  ONLY_PATRON,
  /** Everywhere it only tells who or what is meant. */
  ONLY_ATTRIBUTE,
  /** The first sentence names it. */
  IN_HEADLINE,
  /** The second sentence names it. */
  IN_LEAD,
  /** It is named more than twice. */
  NAMED_OFTEN,
  /** It is named once. */
  NAMED_ONCE,
  /** Nobody is named between it and the event after it. */
  NEAREST_BEFORE,
  /** Nobody is named between the event and it. */
  NEAREST_AFTER,
  /** It is forces of a state. */
  IS_ARMY,
  /** It is a state. */
  IS_STATE,
  /** It is an insurgent group. */
  IS_INSURGENT,
  /** It is a militia. */
  IS_MILITIA,
  /** It is a coalition. */
  IS_COALITION,
  /** It is a group that no table has. */
  IS_UNKNOWN_GROUP,
  /** It is a person. */
  IS_PERSON,
  /** It is people who do not fight. */
  IS_CIVILIANS,
  /** It is nobody known. */
  IS_UNIDENTIFIED,
  /** The event is an airstrike. */
  EVENT_AIR,
  /** The event is a bombing. */
  EVENT_BOMB,
  /** The event is shelling or a missile. */
  EVENT_FIRE,
  /** The event is a fight of two sides. */
  EVENT_CLASH,
  /** The event is a change of control. */
  EVENT_TAKING,
  /** The event is a movement, pledge or threat. */
  EVENT_MOVE,
  /** The event is a raid, abduction or execution. */
  EVENT_SEIZURE,
  /** The event is an assassination. */
  EVENT_KILLING,
  /** The event is any other attack. */
  EVENT_GROUND,
  /** Forces of a state and an airstrike. */
  ARMY_FLIES,
  /** Forces of a state and a bombing. */
  ARMY_BOMBS,
  /** A state or coalition and an airstrike. */
  STATE_FLIES,
  /** An insurgent group and a bombing. */
  INSURGENT_BOMBS,
  /** An insurgent group and an airstrike. */
  INSURGENT_FLIES,
  /** An insurgent group and shelling. */
  INSURGENT_SHELLS,
  /** People who do not fight and a bombing. */
  CIVILIANS_BOMBED,
  /** Forces of a state and a fight of two sides. */
  ARMY_CLASHES,
  /** An insurgent group and a fight of two sides. */
  INSURGENT_CLASHES,
  /** A person and an assassination, raid, abduction or execution. */
  PERSON_KILLED;

  /** How the table writes it, such as {@code same-clause}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The feature that the table writes so. */
  public static Optional<RoleFeature> of(String label) {
    for (RoleFeature feature : values()) {
      if (feature.label().equals(label)) {
        return Optional.of(feature);
      }
    }
    return Optional.empty();
  }
}
