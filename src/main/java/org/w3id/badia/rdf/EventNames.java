package org.w3id.badia.rdf;

import org.w3id.badia.model.EventKind;

/** What an event of a kind is called in a label. */
enum EventNames {
  ATTACK("هجوم", "Attack"),
  AMBUSH("كمين", "Ambush"),
  ARMED_ASSAULT("هجوم مسلح", "Armed assault"),
  BOMBING("تفجير", "Bombing"),
  IED_BOMBING("تفجير عبوة ناسفة", "IED bombing"),
  SUICIDE_BOMBING("تفجير انتحاري", "Suicide bombing"),
  VEHICLE_BOMBING("تفجير عربة مفخخة", "Vehicle bombing"),
  SHELLING("قصف", "Shelling"),
  MISSILE_STRIKE("ضربة صاروخية", "Missile strike"),
  AIRSTRIKE("غارة جوية", "Airstrike"),
  ASSASSINATION("اغتيال", "Assassination"),
  ABDUCTION("خطف", "Abduction"),
  EXECUTION("إعدام", "Execution"),
  PRISON_BREAK("هجوم على سجن", "Prison break"),
  LOOTING_ARSON("نهب أو حرق", "Looting or arson"),
  CLASH("اشتباك", "Clash"),
  RAID("مداهمة", "Raid"),
  DEPLOYMENT("انتشار قوات", "Deployment"),
  TERRITORIAL_CHANGE("تغيّر سيطرة", "Territorial change"),
  PLEDGE("بيعة", "Pledge"),
  THREAT("تهديد", "Threat");

  private final String arabic;
  private final String english;

  EventNames(String arabic, String english) {
    this.arabic = arabic;
    this.english = english;
  }

  static EventNames of(EventKind kind) {
    return valueOf(kind.name());
  }

  String arabic() {
    return arabic;
  }

  String english() {
    return english;
  }
}
