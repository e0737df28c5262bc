package org.w3id.badia.lexicon;

/** What a word around a name that no table has tells of it. */
public enum NamingRole {
  /** Tells how many make up the body before it: المؤلف من ثلاثة جنود. */
  CONSISTS,
  /** What follows is somebody's name: يدعى. */
  CALLED,
  /** Stands between a body and the name that it gives itself: يطلق على نفسه اسم. */
  CALLS_ITSELF,
  /** What follows is the make of a weapon: طراز. */
  TYPE,
  /** What follows is the width of an arm's barrel: عيار. */
  CALIBRE,
  /** The measure of such a width: ملم. */
  MILLIMETRE,
  /** Makes a bomb of the vehicle before it: ملغومة. */
  RIGGED,
  /** Makes a bomb of the vehicle before it, with explosives behind: محملة بالمتفجرات. */
  LOADED,
  /** Begins a name that a child gave: أبو. */
  KUNYA,
  /** Joins the parts of a person's name: بن. */
  NAME_LINK,
  /** Ends an office whose place is named behind it: مختار قرية X. */
  OFFICE_OF,
  /** Begins a place's name that another word ends: عين. */
  PLACE_COMPOUND,
  /** Is a checkpoint where a name follows, and an ambush elsewhere: كمين. */
  CHECKPOINT,
  /** Makes the name of a place of a noun for places: المنطقة الصناعية. */
  PLACE_ADJECTIVE,
  /** Opens the list of the places that a noun counts: أبرزها. */
  LISTS,
  /** A building that may be called by any noun with the article: سوق. */
  CIVIL_BUILDING,
  /** Tells where the place before it lies: الواقعة. */
  LIES,
  /** Tells by what the place before it lies, which is another: المحاذي لـ. */
  BESIDE,
  /** Tells which places a road joins: يربط. */
  ROAD_JOINS,
  /** A body of kin that any noun may name: عشيرة. */
  KINSHIP,
  /** Takes one word more in the name of a tribe: آل. */
  KIN_NAME,
  /** An arm of troops, in the name of a unit: اللواء 205 حرس حدود. */
  ARM,
  /** One who shoots, behind what he shoots with: رصاص قناص. */
  MARKSMAN,
  /** A body that may be called by its task: وحدة المهام الخاصة. */
  TASKED,
  /** Opens the name of a body: أنصار. */
  EPONYM,
  /** What a body calls itself for: حركة تحرير X. */
  AIM,
  /** Tells on what those before it were: مسلحان كانا على دراجة. */
  ABOARD,

  /** Tells in what those before it come: مسلحون يستقلون دراجة. */
  RIDES,
  /** Leads to the rank of the man before it: ضابط برتبة عقيد. */
  RANKED,
  /** Tells a side or one named before, and is no name: الطرفين. */
  SIDE,
  /** Is not a whole name of a person but wants what follows: عبد. */
  NAME_OPENS,
  /** Tells a place from its namesake: حلب الجديدة. */
  WHICH,
  /** Tells where arms or troops have their place: مدفعية متمركزة في X. */
  STANDS,
  /** Tells that the place behind it is where somebody set out or hails from: قادمة من X. */
  COMES,
  /** Tells that the place behind it is where somebody is bound for: متجهة إلى X. */
  GOES,
  /** An area that is one of many beside each other: ولاية, ريف. */
  PROVINCE,
  /** A verb of those who run away: فر السكان إلى X. */
  FLEES,
  /** A market, which a day names: سوق الخميس. */
  MARKET,
  /** A water, which lies in no settlement or state that it is called after: بحيرة تشاد. */
  WATER,
  /** The people of the place behind it: أهالي X. */
  NATIVES,
  /** Stands between a border and a country that it parts: الحدود مع X. */
  BORDERS,
  /** Leads to the other end of a road: طريق X إلى Y. */
  ROAD_ENDS,
  /** A front, which lies where its name says: جبهة الحويز. */
  FRONT,
  /** Tells whence a thing is by the adjective before it, and not whose it is: تركية الصنع. */
  MADE,
  /** A preposition behind which a word that no table has may be a place: في. */
  LEADS
}
