package org.w3id.badia.lexicon.time;

import java.util.Locale;

/**
 * What a phrase does in an expression of time.
 *
 * @param kind its place in the grammar
 * @param number a weekday (1 is Monday), days from the publication, a day of the month, a count of
 *     units or the first month of a season; 0 where the kind has none, -1 for an untold count
 * @param unit the unit of a {@link Kind#UNIT}, the last month of a season, else empty
 */
public record TimeWord(Kind kind, int number, String unit) {
  /** The count of units that a bare plural leaves untold. */
  public static final int UNTOLD = -1;

  /** The places that phrases have in an expression of time. */
  public enum Kind {
    /** الثلاثاء. */
    WEEKDAY,
    /** اليوم, أمس, أول أمس. */
    DAY,
    /** الليلة الماضية. */
    LAST_NIGHT,
    /** فجر, مساء: before the day they are part of. */
    PART,
    /** ليل, whose day may be told as two: ليل السبت الأحد. */
    NIGHT,
    /** صباحا, ليلا: after the day. */
    PART_AFTER,
    /** يوم, أسبوعين, أشهر. */
    UNIT,
    /** يومي السبت والأحد. */
    DAYS_OF,
    /** شهري آذار ونيسان. */
    MONTHS_OF,
    /** عامي 2013 و2015. */
    YEARS_OF,
    /** الماضي. */
    PAST,
    /** الجاري. */
    CURRENT,
    /** المقبل. */
    NEXT,
    /** مطلع. */
    BEGIN,
    /** منتصف. */
    MIDDLE,
    /** أواخر. */
    END,
    /** نحو. */
    ABOUT,
    /** أكثر من. */
    MORE,
    /** أقل من. */
    LESS,
    /** قبل. */
    AGO,
    /** منذ. */
    SINCE,
    /** خلال. */
    DURING,
    /** من, بين. */
    FROM,
    /** إلى, حتى. */
    TO,
    /** صيف. */
    SEASON,
    /** هذا. */
    THIS,
    /** الخامس. */
    ORDINAL,
    /** What is named after a date: هجمات 11 سبتمبر. */
    NAMED_AFTER,
    /** What makes اليوم another day than today: اليوم نفسه. */
    ANOTHER;

    /** The kind that a cell of the table names. */
    static Kind of(String cell) {
      return valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
