package org.w3id.badia.extract.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.extract.tag.UnitKind;
import org.w3id.badia.lexicon.GrammaticalNumber;
import org.w3id.badia.lexicon.NamingRole;
import org.w3id.badia.lexicon.NamingWords;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.lexicon.WordClass;

/** Tells by a noun for places and the word behind it what kind of name they make together. */
final class PlaceHeads {
  /** Kinds whose noun with the article means a place named before. */
  private static final Set<String> RECALLING =
      Set.of(
          "City",
          "Town",
          "Village",
          "Governorate",
          "District",
          "Neighbourhood",
          "Country",
          "River");

  private static final Set<String> SETTLED =
      Set.of("City", "Town", "Village", "Neighbourhood", "Governorate", "District");

  /** المقاطعة is a province only where no noun for settlements stands before it. */
  private static final String PART = "مقاطعه";

  private final List<Unit> units;
  private final NamingWords words;

  PlaceHeads(List<Unit> units, NamingWords words) {
    this.units = units;
    this.words = words;
  }

  private Unit unit(int i) {
    return Unit.at(units, i);
  }

  private boolean bare(int i) {
    return Unit.isBareAt(units, i);
  }

  /** كمين المطافي is a checkpoint; كمين محكم is an ambush. */
  boolean isCheckpoint(int at) {
    Unit name = unit(at + 1);
    return name != null
        && words.is(NamingRole.CHECKPOINT, units.get(at).folded())
        && (name.kind() == UnitKind.UNKNOWN || isBeside(at) && name.tokens().size() == 1)
        && (name.quoted() > 0
            || name.folded().startsWith("ال") && !name.folded().matches(".*(ين|ون|ات)"));
  }

  /** قرب كمين الماسورة: nothing happens beside an ambush. */
  private boolean isBeside(int at) {
    Unit before = unit(at - 1);
    return before != null
        && before
            .word(WordClass.PREPOSITION)
            .filter(w -> PlaceCues.fold(w).equals("قرب"))
            .isPresent();
  }

  /** السد الغربي, المنطقة الصناعية, القطاع الأول: an adjective that tells which one is meant. */
  boolean isDescribed(int at) {
    Unit next = unit(at + 1);
    Optional<Unit.Read<Word>> head =
        units
            .get(at)
            .word(WordClass.PLACE_HEAD)
            .filter(h -> h.reading().definite())
            .filter(h -> h.sense().number() == GrammaticalNumber.SINGULAR);
    if (head.isEmpty() || next == null || !bare(at + 1) || next.tokens().size() > 1) {
      return false;
    }
    String kind = head.get().sense().value();
    boolean side = next.is(WordClass.DIRECTION) || next.is(WordClass.ORDINAL);
    boolean inner = !RECALLING.contains(kind) || kind.equals("Neighbourhood");
    boolean told =
        words.is(NamingRole.PLACE_ADJECTIVE, next.folded())
            && (!words.is(NamingRole.WHICH, next.folded()) || agree(units.get(at), next));
    return next.folded().startsWith("ال") && (side && inner || told);
  }

  /** المدينة القديمة is a quarter. */
  String partOf(String kind) {
    return kind.equals("City") || kind.equals("Town") ? "Neighbourhood" : kind;
  }

  /** المدينة القديمة, but مبنى البلدية القديم is an old building. */
  private static boolean agree(Unit noun, Unit adjective) {
    return noun.folded().endsWith("ه") == adjective.folded().endsWith("ه");
  }

  /** ساحة البلدة القديمة: a square in what the words behind it name. */
  boolean isSquareOf(String subkind, int at) {
    return subkind.equals("Neighbourhood") && isDescribed(at);
  }

  /**
   * قرية المقاطعة, منطقة الهضبة, مدينة الخزان: what a noun for settlements is called by another
   * noun for places, which means no place named before.
   */
  boolean isCalledSo(String subkind, int at) {
    Unit unit = units.get(at);
    Optional<Unit.Read<Word>> noun = unit.word(WordClass.PLACE_HEAD);
    boolean article =
        unit.tokens().size() == 1
            && unit.first().folded().startsWith("ال")
            && unit.quoted() == 0
            && Unit.isBareAt(units, at)
            && noun.filter(n -> n.sense().number() == GrammaticalNumber.SINGULAR).isPresent();
    if (!article || isDescribed(at)) {
      return false;
    }
    String kind = noun.get().sense().value();
    boolean part = kind.equals("Neighbourhood") || unit.folded().endsWith(PART);
    return switch (subkind) {
      case "Village", "Town" -> true;
      case "City", "Region", "District" -> part || !RECALLING.contains(kind);
      default -> subkind.equals("Neighbourhood") && unit.folded().endsWith(PART);
    };
  }

  /** القريتين, الحيين: two of a kind that were named before. */
  boolean recallsTwo(int at, Unit.Read<Word> head) {
    Unit unit = units.get(at);
    return head.sense().number() == GrammaticalNumber.DUAL
        && SETTLED.contains(head.sense().value())
        && head.reading().definite()
        && unit.tokens().size() == 1
        && unit.folded().endsWith("ين")
        && unit.quoted() == 0;
  }

  /** قريتين متجاورتين: a dual that keeps its nun belongs to no name behind it. */
  boolean isAbsolute(int at, Word head) {
    return head.number() == GrammaticalNumber.DUAL && units.get(at).folded().endsWith("ين");
  }

  /** إقليم الوسط الشمالي, إقليم الشرق: a province that is called after its side. */
  boolean isOfSide(int at, String subkind) {
    Unit side = units.get(at);
    return subkind.equals("Governorate")
        && side.reading().definite()
        && side.tokens().size() == 1
        && (side.is(WordClass.AREA) || side.is(WordClass.DIRECTION));
  }

  /** قريتي سجين وسميع: the first of two settlements may be called by any noun. */
  boolean isOfTwo(Word head, int at) {
    Unit first = units.get(at);
    Unit second = unit(at + 1);
    return head.number() == GrammaticalNumber.DUAL
        && SETTLED.contains(head.value())
        && first.kind() == UnitKind.KNOWN
        && first.tokens().size() == 1
        && !first.is(WordClass.AREA)
        && !first.is(WordClass.DIRECTION)
        && !first.is(WordClass.PLACE_HEAD)
        && !first.is(WordClass.ROAD)
        && second != null
        && second.folded().startsWith("و")
        && second.folded().length() > 2;
  }

  boolean recalls(int at, Unit.Read<Word> head) {
    return head.reading().definite()
        && RECALLING.contains(head.sense().value())
        && head.sense().number() == GrammaticalNumber.SINGULAR
        && !units.get(at).is(WordClass.FACILITY)
        && units.get(at).quoted() == 0;
  }
}
