package org.w3id.badia.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** What the next to speak says of the blow just told: with what, how near, how it ended. */
final class Versions {
  /** Words of arms that come down: سقطت القنابل, أصاب صاروخان منزلاً. */
  private static final Set<String> COMES_DOWN = Set.of("verb:سقط", "verb:أصاب", "verb:انهال");

  /** From what is smallest on: what each may lie in stands behind it. */
  private static final List<Set<String>> SIZES =
      List.of(
          Set.of("Village", "Neighbourhood", "Site", "Facility", "Mountain"),
          Set.of("Town"),
          Set.of("City"),
          Set.of("District"),
          Set.of("Region"),
          Set.of("Governorate", "Province"));

  private static final Set<EventKind> TAKES =
      EnumSet.of(EventKind.ABDUCTION, EventKind.PRISON_BREAK);

  private static final Pattern SECOND = Pattern.compile("\\S+ (ثاني|ثانيه|ثالث|ثالثه)");

  private Versions() {}

  /** Whether it came from afar: of the murder of a man that is not told. */
  private static boolean isFire(Draft draft) {
    return Likeness.FIRE.containsAll(draft.kinds()) && !draft.isOf(EventKind.ASSASSINATION);
  }

  /** Whether it is what somebody says in the next sentence, of no day and no other attack. */
  static boolean isNext(Draft draft, Mention mention) {
    return mention.sentence == draft.last().sentence + 1
        && isSaid(mention.clause)
        && mention.when.isEmpty()
        && !mention.other
        && !mention.counter
        && (!draft.first().plural || draft.first().kind == EventKind.CLASH)
        && Seek.none(mention.clause.items, Versions::isAfter);
  }

  /** Whether it stands in what somebody is quoted to say: أن السيارة كانت في دورية حين داست. */
  static boolean isSaid(Clause clause) {
    Clause at = clause;
    for (int step = 0; at != null && step < 3; step++) {
      if (at.opener == Clause.Opener.THAT) {
        return true;
      }
      at = at.opener == Clause.Opener.START ? null : at.before;
    }
    return false;
  }

  /** «أطلقوا النار على القوة بعد الانفجار»: what came next. */
  private static boolean isAfter(Item item) {
    return item.isPhrase(PhraseClass.EVENT) && item.phrase().preposition().equals(Chunker.AFTER);
  }

  /** Whether it says so of no others and of no other place, by a verb of its own. */
  static boolean saysMore(Likeness likeness, Draft draft, Mention mention) {
    return isNext(draft, mention)
        && (mention.noun == null || mention.kind == EventKind.CLASH)
        && !mention.harmOnly
        && likeness.agree(draft.agents(), mention.agents)
        && likeness.agree(draft.targets(), mention.targets())
        && Seek.all(
            mention.places,
            p -> !Neighbours.isFine(p) || isTold(draft, p) || isNearer(draft, mention));
  }

  /** Whether a place is one of those told of it. */
  static boolean isTold(Draft draft, PlaceName place) {
    return Seek.any(draft.places(), p -> Draft.key(p).equals(Draft.key(place)));
  }

  /** Whether it tells by which arms a strike was made, though they are those of another kind. */
  static boolean isByArms(Draft draft, Mention mention) {
    return comesDown(draft, mention) || flies(draft, mention) || takesIn(draft, mention);
  }

  /** «خُطف مهندسون … أن مسلحين اقتحموا الموقع»: how those who were taken came to be so. */
  private static boolean takesIn(Draft draft, Mention mention) {
    return isNext(draft, mention)
        && (mention.kind == EventKind.ARMED_ASSAULT && mention.noun == null
            || Contrasts.isBlast(mention) && mention.noun != null)
        && TAKES.containsAll(draft.kinds())
        && mention.places.isEmpty()
        && (mention.agents.isEmpty()
            || Likeness.isOpen(mention.agents)
            || Likeness.overlap(draft.agents(), mention.agents));
  }

  /** «ضربة جوية … لكن سكاناً قالوا إن القنابل سقطت على سوق»: the arms of the strike came down. */
  private static boolean comesDown(Draft draft, Mention mention) {
    return isNext(draft, mention)
        && COMES_DOWN.contains(mention.rule)
        && mention.agents.isEmpty()
        && Seek.any(mention.clause.items, i -> i.isPhrase(PhraseClass.WEAPON))
        && isFire(draft);
  }

  /** «قُتل مدنيون في قصف … أن طائرة مسيّرة استهدفت الموقع»: of a قصف with no arms told of yet. */
  private static boolean flies(Draft draft, Mention mention) {
    return isNext(draft, mention)
        && mention.kind == EventKind.AIRSTRIKE
        && draft.kinds().equals(Set.of(EventKind.SHELLING))
        && Seek.all(draft.mentions, m -> m.noun != null && m.weapons.isEmpty())
        && draft.agents().isEmpty();
  }

  /**
   * «قُتل جنود في هجوم في قضاء الحويجة … وقال ضابط إن مسلحين فتحوا النار في قرية كذا»: a village
   * that no table has may lie in the town or district told.
   */
  static boolean isNearer(Draft draft, Mention mention) {
    if (!isNext(draft, mention)) {
      return false;
    }
    List<PlaceName> here = Seek.those(mention.places, Neighbours::isFine);
    List<PlaceName> there = Seek.those(draft.places(), p -> !p.kind().equals("Country"));
    return !here.isEmpty()
        && !there.isEmpty()
        && Seek.all(here, p -> p.known().isEmpty() && isSmaller(p, there));
  }

  private static boolean isSmaller(PlaceName place, List<PlaceName> places) {
    int size = size(place);
    return size >= 0 && Seek.all(places, p -> size < size(p));
  }

  private static int size(PlaceName place) {
    for (int i = 0; i < SIZES.size(); i++) {
      if (SIZES.get(i).contains(place.kind())) {
        return i;
      }
    }
    return -1;
  }

  /** «هجوم على ثكنة … وقالت الوزارة إن قواتها صدت هجوماً على ثكنة»: as the other side tells it. */
  static boolean isRepelled(Draft draft, Mention mention) {
    return mention.foiled
        && !mention.definite
        && isNext(draft, mention)
        && mention.noun != null
        && Likeness.isGround(draft)
        && Seek.none(draft.mentions, Contrasts::isBlast)
        && !Contrasts.isBlast(mention)
        && mention.kind == EventKind.ARMED_ASSAULT;
  }

  /**
   * «أسقطت الدفاعات مسيّرة … وقال شهود إن ثلاث مسيّرات هاجمت المقر»: what was only stopped in part.
   */
  static boolean isStopped(Draft draft, Mention mention) {
    return isNext(draft, mention)
        && mention.kind == EventKind.AIRSTRIKE
        && draft.kinds().equals(Set.of(EventKind.AIRSTRIKE))
        && mention.noun == null
        && Seek.all(mention.places, p -> isTold(draft, p));
  }

  /** «القذائف أصابت», «الطائرات ألقت»: the article says that they were told of. */
  static boolean namesArms(Draft draft, Mention mention) {
    int behind = mention.sentence - draft.last().sentence;
    return behind == 1
        && mention.noun == null
        && Likeness.FIRE.contains(mention.kind)
        && isFire(draft)
        && Seek.any(mention.clause.items, i -> isBareArm(i, mention));
  }

  /** «وقال إن عبوة ثانية انفجرت»: another charge, shell or aircraft than that told of. */
  static boolean isByAnother(Draft draft, Mention mention) {
    return mention.noun == null
        && !mention.harmOnly
        && mention.sentence > draft.last().sentence
        && Seek.any(mention.clause.items, i -> i.isPhrase() && isAnother(i.phrase()));
  }

  private static boolean isAnother(Phrase phrase) {
    boolean arm =
        switch (phrase.phraseClass()) {
          case WEAPON, AIRCRAFT -> true;
          default -> false;
        };
    return arm
        && phrase.preposition().isEmpty()
        && !phrase.definite()
        && (phrase.other() || SECOND.matcher(Folding.fold(phrase.surface())).matches());
  }

  /** «اغتالوا مختار القرية … وسقطت قذيفتان على الناحية»: shells that fall murder no man told of. */
  static boolean fallsElsewhere(Draft draft, Mention mention) {
    return mention.sentence > draft.last().sentence
        && COMES_DOWN.contains(mention.rule)
        && mention.kind == EventKind.SHELLING
        && draft.kinds().equals(Set.of(EventKind.ASSASSINATION));
  }

  /** «قصفوا المدينة … وقالوا إن الجيش قصف مواقعهم»: fire of those who were not told to fire. */
  static boolean isFireOfOthers(Likeness likeness, Draft draft, Mention mention) {
    return mention.sentence > draft.last().sentence
        && Likeness.FIRE.contains(mention.kind)
        && isFire(draft)
        && !mention.agents.isEmpty()
        && !likeness.agree(draft.agents(), mention.agents)
        && Likeness.overlap(draft.agents(), mention.patients);
  }

  /** «كمين لرتل … أن عناصر التنظيم هاجموا حقلاً للغاز»: something else is hit, not told before. */
  static boolean hitsOther(Draft draft, Mention mention) {
    return mention.sentence > draft.last().sentence
        && mention.noun == null
        && !mention.harmOnly
        && !mention.objects.isEmpty()
        && Seek.any(draft.mentions, m -> Seek.any(m.objects, o -> !o.place()))
        && Seek.none(
            mention.objects,
            o ->
                isKnown(o)
                    || Seek.any(
                        draft.mentions, m -> Seek.any(m.objects, p -> head(p).equals(head(o)))));
  }

  private static boolean isKnown(Mention.ObjectRef object) {
    return Anaphora.head(object.surface()).startsWith("ال");
  }

  private static String head(Mention.ObjectRef object) {
    return Anaphora.bareHead(object.surface());
  }

  /** «وقال شهود في نيالا إن القصف …»: of several blows that where the speaker stands is meant. */
  static boolean isWhereSpeakerIs(Draft draft, Mention mention) {
    Clause says = mention.clause.opener == Clause.Opener.THAT ? mention.clause.before : null;
    return says != null
        && mention.sentence > draft.last().sentence
        && mention.places.isEmpty()
        && Seek.any(
            says.items,
            i ->
                i.isPhrase()
                    && Seek.any(
                        i.phrase().all(),
                        f -> Seek.any(f.places(), q -> isTold(draft, q) && Neighbours.isFine(q))));
  }

  /** «انفجر لغم في سيناء … إن مسلحين هاجموا ارتكازاً في بئر العبد»: men, and a place of its own. */
  static boolean isNoBlast(Draft draft, Mention mention) {
    return mention.sentence > draft.last().sentence
        && mention.noun == null
        && !mention.harmOnly
        && !Contrasts.isBlast(mention)
        && !mention.agents.isEmpty()
        && Seek.all(draft.mentions, m -> Contrasts.isBlast(m) || m.harmOnly)
        && (mention.kind == EventKind.ASSASSINATION || isElsewhere(draft, mention));
  }

  private static boolean isElsewhere(Draft draft, Mention mention) {
    return Seek.any(mention.places, p -> Neighbours.isFine(p) && !isTold(draft, p));
  }

  /** «ثم اشتبكوا مع الجنود»: the article says that those were told of. */
  static boolean isWithThem(Mention mention) {
    return Seek.any(
        mention.clause.items,
        i ->
            i.isPhrase(PhraseClass.PEOPLE)
                && i.phrase().preposition().equals("مع")
                && i.phrase().definite()
                && i.phrase().holder() == null
                && i.phrase().surface().indexOf(' ') < 0);
  }

  private static boolean isBareArm(Item item, Mention mention) {
    Phrase phrase = item.phrase();
    return phrase != null
        && phrase == mention.clause.subject
        && (phrase.phraseClass() == PhraseClass.WEAPON
            || phrase.phraseClass() == PhraseClass.AIRCRAFT)
        && phrase.definite()
        && phrase.holder() == null
        && phrase.preposition().isEmpty()
        && phrase.surface().indexOf(' ') < 0;
  }
}
