package org.w3id.badia.lexicon;

/** What a word tells of those who are named beside it, before it or after it. */
public enum TellingRole {
  /** What follows lost its life: بحياة. */
  LIVES,
  /** What follows are its victims: ضحيته. */
  VICTIMS_OF,
  /** Stands for those counted behind what killed them: راح ضحية القصف. */
  VICTIM,
  /** What follows happened on the day before: غداة هجوم. */
  MORROW,
  /** What follows suffered the same: بالإضافة إلى. */
  MORE,
  /** Each of those who fight: الطرفين. */
  BOTH_SIDES,
  /** What is told behind it holds of each of those before: وكلاهما. */
  EACH,
  /** The state of the country, where nothing tells another: موالية للحكومة. */
  GOVERNMENT,
  /** One more of those just told: آخر. */
  ONE_MORE,
  /** What somebody left behind, such as mines: لغم من مخلفات X. */
  REMNANTS,
  /** What is left of an arm that went off, and hurts: بشظايا قذيفة. */
  SHARDS,
  /** One of a family, whose word may be another: أب. */
  KIN,
  /** Those who were told before: القتيلان. */
  THOSE_DEAD,
  /** Joins a figure to the one that takes its place: ثم صارت تسعة. */
  BECOMES,
  /** A figure of those told elsewhere: حصيلة. */
  TALLY,
  /** Stands for having done it, whose it is said to be: ضلوع X, وقوف X وراءه. */
  COMPLICITY,
  /** Verbs whose object somebody has on him: يرتدون أحزمة ناسفة. */
  BEARS,
  /** What somebody denies to have had in a deed: نفى أي صلة لقواته بالقصف. */
  DISOWNED,
  /** Says of those who serve a state that it is in its police: شرطي, ضابط شرطة. */
  POLICE,
  /** Says of those who serve a state that they keep its security: رجال الأمن. */
  SECURITY,
  /** Opens the name of an army that the adjective of its state ends: الجيش الوطني الكاميروني. */
  ARMY,
  /** A body that many states have one of, called by its task alone: الأمن الداخلي. */
  TASKED_BODY,
  /** A ministry that an army is of: وزارة الدفاع. */
  DEFENCE,
  /** A ministry that a police is of: وزارة الداخلية. */
  INTERIOR,
  /** A figure goes up, so that it was told before: ارتفعت. */
  RISES,
  /** A military column moves or stands that it is told of: دخول رتل, اصطفت دبابات. */
  DRIVES,
  /** Somebody tells what he lived through himself: سمعنا إطلاق نار. */
  WITNESSES,
  /** The same happened there too: ومثلهم. */
  LIKEWISE,
  /** One more attack or victim of those just told, with its article: والثانية. */
  ANOTHER,
  /** Tells of men that it was they who attacked: العناصر المهاجمة. */
  ATTACKING,
  /** What is told comes when another thing has happened: يأتي الهجوم بعد يومين من كمين. */
  COMES,
  /** Those who rise against a state, whom a table may tell by its country: المتمردون. */
  REBELS,
  /** Who counts others' dead tells of others: أحصت الشرطة قتلى. */
  COUNTS,
  /** People of whom not even the trade is told: شخصان, رجل. */
  ANYONE,
  /** What killed left them: آثار طلقات نارية. */
  TRACES,
  /** What is found harms nobody: عُثر على عبوة. */
  FINDS,
  /** Those whom a side lost, where people are counted: خسائرهم. */
  LOSSES,
  /** More than the figure that follows: تجاوزت خسائرهم مئة رجل. */
  EXCEEDS,
  /** Leads to those whom some are counted among: في عداد المفقودين. */
  COUNTED_AMONG,
  /** Says that nobody knows who they are: مجهولون, ملثمون. */
  NAMELESS,
  /** Says of what stands before it that the arms behind it strike it: هدفاً لمدفعية X. */
  MARK,
  /** Says of somebody that he was carried somewhere: نُقل مدني إلى المستشفى. */
  CARRIED,
  /** Where the hurt are carried: نُقل مدني إلى المستشفى. */
  HOSPITAL,
  /** Says in the name of a force that it flies: القوات الجوية العراقية, سلاح الجو. */
  AIR_ARM,
  /** A part of the body that stands for whose it is: بُترت ساقه. */
  LIMB,
  /** Their own life, which they lose: فقد أربعة جنود حياتهم. */
  OWN_LIFE,
  /** Their own death, which they meet: لقي حتفه. */
  OWN_DEATH,
  /** Who was meant is named now: أبرزها. */
  EXAMPLES,
  /** The country that follows is the land and not the state: داخل. */
  LAND,
  /** A noun of sources that names none, whatever describes it: مصادر, بيان, حصيلة. */
  ANY_SOURCE,
  /** Who tells what he sees where he is: مراسلنا في X, شهود, ناشطون. */
  ON_SPOT,
  /** A noun of sources that names none without more: وكالة, وزارة. */
  SOURCE_ALONE,
  /** The day before another: في اليوم السابق. */
  DAY_BEFORE,
  /** The day after another: في اليوم التالي. */
  DAY_AFTER,
  /** The day of what was told before: في اليوم نفسه, بعد ساعات. */
  SAME_DAY,
  /** So long before what was told, by the span that follows: قبلها بيومين. */
  EARLIER,
  /** So long after what was told, by the span that follows: بعدها بأسبوع. */
  LATER,
  /** What follows the span happened so long before: بعد ثلاثة أيام من مقتل X. */
  AFTER,
  /** Joins such a span to what happened then: بعد ثلاثة أيام من. */
  AFTER_WHAT,
  /** Stands before the span that led up to what was told: قبل ثلاثة أيام من ذلك. */
  AHEAD_OF,
  /** What was told before, which a span is reckoned from: بعد يومين من ذلك. */
  ALL_TOLD,
  /** Begins with a lam that joins nothing to what stands before: في اليوم التالي لقي X. */
  OWN_LAM,
  /** The one named before: المصدر ذاته. */
  SAME,
  /** The one who does the deed suffers it too: فجّر نفسه. */
  SELF,
  /** Stands in a description and in no name: ميليشيا تدعمها X. */
  DESCRIBES,
  /** Tells that those named before are of a kind: إحدى الفصائل, من أبرز الجماعات. */
  ONE_OF,
  /** Says of somebody what he is: X تُعد من أبرز الفصائل. */
  RECKONED,
  /** Stands between a tie and those named after it: فصائل X، ومن بينها. */
  TIE_LINK,
  /** Names a day or hour, beside which no month nor year stands: أمس. */
  DAY,
  /** An armed group that a clause tells more of: المجموعة التي. */
  GROUP,
  /** Those who rule, whose adjective names their state: السلطات. */
  RULERS,
  /** What lasts, so that its dead are a total: النزاع. */
  WAR,
  /** Armed forces, whose adjective names their state: القوات. */
  FORCES,
  /** A part that somebody had in what others did: كان لـ X دور في هجوم Y. */
  PART_IN,
  /** What somebody announces who says that he did it: أعلن X مسؤوليته. */
  OWNS_UP,
  /** What those did who let a deed happen: التقصير في حماية X. */
  OMISSION,
  /** What follows عن made what was told before: الانفجار ناجم عن. */
  STEMS_FROM,
  /** What somebody says happened, or how many it struck: رواية, أرقام. */
  ACCOUNT,
  /** What follows came from the place just named: الجهة التي انطلق منها القصف. */
  COMES_FROM,
  /** What follows was fired, since it was heard: سُمع دوي قذائف. */
  SOUND,
  /** Does away with the thing behind it: تدمير دبابة. */
  WRECKING,
  /** Some of the ground that stands behind it: أجزاء واسعة من المدينة. */
  PORTION,
  /** How many those are who stand before it: المهاجمون، وعددهم خمسة. */
  NUMBERS,
  /** Those on the ground have it from the air or from guns: تحت غطاء من الطيران. */
  COVER,
  /** A blow that answers another: ضربة مضادة. */
  COUNTER,
  /** What it is told to answer came before it: رداً على. */
  ANSWERS,
  /** On which they are who have not done yet what they are to do: في طريقها لتوقيف مطلوبين. */
  ON_WAY,
  /** Troops that come to the aid of others: تعزيزات, قوة إسناد. */
  RELIEF,
  /** Says of troops that they come to where something was told: قوة هرعت إلى المكان. */
  ARRIVES,
  /** The body of one who died before: جثمان. */
  CORPSE,
  /** Goes after those who attacked: طارد. */
  PURSUES,
  /** Where what was told before happened: مكان الاشتباك. */
  SCENE,
  /** Troops go after somebody or comb ground for him: لملاحقة X, بحثاً عن X. */
  SEEKS,
  /** Counts what happened over a time: وثّق, أحصى. */
  DOCUMENTS,
  /** Stops in the air what somebody fires: اعترض. */
  INTERCEPTS,
  /** Guns and missiles that stop what flies. */
  AIR_DEFENCE,
  /** What is told behind it is long past and only remembered: ذكرى المعركة. */
  REMEMBERED,
  /** Says of accounts that each tells the same in its own way: تضاربت, مختلفة. */
  DIFFERS,
  /** Leads to those who gain what others lose: لصالح X. */
  GAINS,
  /** Says that people are set free: أطلقوا سراح النزلاء. */
  FREES,
  /** Only says why or what for, of what follows: لدورهم في الهجمات. */
  WHEREFORE,
  /** Clears the ground of what is left of a war: فجرت فرق الهندسة ألغاماً. */
  CLEARS,
  /** What the law does to somebody: توعدهم بالملاحقة القضائية. */
  PUNISHES,
  /** Speaks justice: قضت محكمة بإعدام ثلاثة. */
  COURT,
  /** Those who steal: سطو نفذه لصوص. */
  THIEVES,
  /** Tells what nobody answers for: زعمت صفحات أن. */
  HEARSAY,
  /** Whom one hurts who hurts nobody else: إحراق نفسه. */
  ONESELF,
  /** Why an aircraft falls though nobody fires: رحلة تدريبية, خلل فني. */
  MISFORTUNE,
  /** What an aircraft does of itself: سقطت مروحية. */
  FALLS,
  /** What looks back on what happened long before: a book, a film, a trial. */
  LOOKS_BACK,
  /** Says that an attack or arms are not meant as such: قصف كلامي. */
  FIGURATIVE,
  /** Says that something is not what follows: ليس هجوماً. */
  IS_NOT,
  /** Of which each side has its own: a figure, a charge. */
  DISPUTED,
  /** What people notice and may take for an attack: دوي الانفجارات. */
  NOTICED,
  /** Says that what follows happened while something else did: تخلل المداهمة إطلاق نار. */
  WITHIN,
  /** Says that what follows was only heard: سُمع إطلاق نار. */
  HEARD,
  /** Tells of what has gone on for long: المعارك المستمرة منذ عام. */
  ONGOING,
  /** Tells when what was told began: حملة انطلقت الجمعة. */
  BEGINS
}
