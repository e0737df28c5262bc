package org.w3id.badia.lexicon;

/** What a word near an event's word says of the event: told, or only spoken of. */
public enum Surrounding {
  /** Courts, charges, investigations. */
  LEGAL,
  /** A crime as a case. */
  CRIME,
  /** Anniversaries, funerals, those who are gone. */
  MEMORY,
  /** Films, books, plays. */
  FICTION,
  /** Speeches, interviews, criticism: what is attacked with words. */
  SPEECH,
  /** It is feared or threatened. */
  FEAR,
  /** It is planned, asked for or to be prevented. */
  PLAN,
  /** It could be done. */
  ABILITY,
  /** It is condemned or praised. */
  CONDEMN,
  /** Someone owns up to it or is held responsible. */
  RESPONSIBILITY,
  /** One of many, of a sort, again and again. */
  GENERAL,
  /** Politics. */
  POLITICS,
  /** Markets and money. */
  ECONOMY,
  /** Storms, earthquakes, accidents. */
  NATURE,
  /** Tests, satellites, exercises. */
  TEST,
  /** If, perhaps, must. */
  MODAL,
  /** Arrests, releases, prisoners. */
  CUSTODY,
  /** Talks and agreements. */
  DIPLOMACY,
  /** A day of the last week. */
  RECENT,
  /** A year, long ago. */
  PAST,
  /** Who reports: police, sources, eyewitnesses. */
  WITNESS,
  /** What came of it. */
  OUTCOME,
  /** Armed men, soldiers, guerrillas. */
  FIGHTER,
  /** Arms and explosives. */
  ARMS
}
