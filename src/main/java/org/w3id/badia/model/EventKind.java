package org.w3id.badia.model;

/** The kinds of event that the ontology defines; the local names of its classes are fixed. */
public enum EventKind {
  ATTACK("Attack"),
  AMBUSH("Ambush"),
  ARMED_ASSAULT("ArmedAssault"),
  BOMBING("Bombing"),
  IED_BOMBING("IedBombing"),
  SUICIDE_BOMBING("SuicideBombing"),
  VEHICLE_BOMBING("VehicleBombing"),
  SHELLING("Shelling"),
  MISSILE_STRIKE("MissileStrike"),
  AIRSTRIKE("Airstrike"),
  ASSASSINATION("Assassination"),
  ABDUCTION("Abduction"),
  EXECUTION("Execution"),
  PRISON_BREAK("PrisonBreak"),
  LOOTING_ARSON("LootingArson"),
  CLASH("Clash"),
  RAID("Raid"),
  DEPLOYMENT("Deployment"),
  TERRITORIAL_CHANGE("TerritorialChange"),
  PLEDGE("Pledge"),
  THREAT("Threat");

  private final String className;

  EventKind(String className) {
    this.className = className;
  }

  /** The local name of its OWL class. */
  public String className() {
    return className;
  }
}
