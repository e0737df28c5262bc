package org.w3id.badia.lexicon;

/** What a word of the tables under data/lexicon does in a sentence. */
public enum WordClass {
  /** Fighters, soldiers, members: عناصر، مسلحون، جنود. */
  PEOPLE,
  /** A body of fighters: قوات، ميليشيا، تنظيم، كتيبة. */
  FORCE,
  /** Aircraft that strike: طيران، مقاتلات، مسيرة. */
  AIRCRAFT,
  /** Someone who leads or holds a rank: قائد، العميد، متزعم. */
  LEADER,
  /** People who do not fight: مدني، طفل، سائق. */
  CIVILIAN,
  /** A place that is held: موقع، حاجز، مقر. */
  FACILITY,
  /** Something that drives: سيارة، رتل، صهريج. */
  VEHICLE,
  /** The dead and wounded counted: قتلى، جريح؛ the value is the harm. */
  CASUALTY,
  /** Reinforcements and troops on the move: تعزيزات، حشود. */
  TROOPS,
  /** A kind of settlement or ground that a name follows: مدينة، جبل. */
  PLACE_HEAD,
  /** A stretch around or within a place: ريف، بادية، محيط. */
  AREA,
  /** A road between places: طريق، أوتوستراد. */
  ROAD,
  /** A border: حدود. */
  BORDER,
  /** North, south-west …: شمال، غربي. */
  DIRECTION,
  /** Those who report: مصادر، وكالة، شبكة. */
  SOURCE,
  /** A body that holds no territory and does not fight but speaks: وزارة، بيان. */
  SPEECH,
  /** A word before a noun that counts or picks: عدة، أحد، بعض. */
  QUANTIFIER,
  /** Any other noun that must not be taken for a name. */
  NOUN,
  /** An adjective of a state or people; the value is the state's Arabic name. */
  NATIONALITY,
  /** An adjective that says who is not known: مجهول. */
  UNKNOWN,
  /** Other, another, further: آخر. */
  OTHER,
  /** Second, third …: ثان، ثالث. */
  ORDINAL,
  /** The same: نفسه، ذاته. */
  SAME,
  /** An adjective that changes nothing for us: عسكري، مسلح، كبير. */
  ADJECTIVE,
  /** A preposition; the value is the one it counts as. */
  PREPOSITION,
  /** By the hand of: على يد، من قبل. */
  AGENT,
  /** Because of: جراء، إثر. */
  CAUSE,
  /** By means of: عبر، عن طريق. */
  MEANS,
  /** After which another thing happens: عقب، بعد. */
  AFTER,
  /** A word that opens a clause: حيث، فيما؛ the value says how it hangs on the last. */
  CONNECTIVE,
  /** A phrase that opens another matter: في السياق ذاته. */
  TRANSITION,
  /** What: ما، مما، الأمر الذي; opens a result. */
  RESULT,
  /** Who, which: الذي، التي. */
  RELATIVE,
  /** That: أن، إن. */
  THAT,
  /** According to: بحسب، وفق. */
  ACCORDING,
  /** Not: لم، لن، دون. */
  NEGATION,
  /** Perhaps: ربما، يعتقد. */
  HEDGE,
  /** Not done yet: استعداد، يعتزم، خشية. */
  UNREAL,
  /** Over a period: منذ بداية العام. */
  PERIOD,
  /** Again and again: لطالما، عادة ما. */
  HABIT,
  /** Among whom: بينهم، منهم. */
  AMONG,
  /** At least: على الأقل. */
  AT_LEAST,
  /** This, that: هذا، تلك. */
  DEMONSTRATIVE,
  /** He, they: هو، وهم. */
  PRONOUN,
  /** A word of relation between actors; the value is the affiliation. */
  RELATION,
  /** A name that people are given: محمد، فايز؛ two names in a row are a person. */
  GIVEN_NAME,
  /** A place's name that is an ordinary word or a person's name too: نصيب، القدم، جاسم. */
  HOMONYM,
  /** A word that may be skipped. */
  FILLER,
  /** لم تتبنّ أي جهة, مجهولة المصدر: nobody is said to have done it. */
  UNCLAIMED
}
