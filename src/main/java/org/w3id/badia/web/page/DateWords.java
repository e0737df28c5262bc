package org.w3id.badia.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.w3id.badia.web.http.Language;

/** Dates in words; a span stays a span and a month a month. */
final class DateWords {
  // Syria's own names of the months, which Java has for ar-SY; the digits as the pages write them.
  private static final Locale SYRIA = Locale.forLanguageTag("ar-SY-u-nu-latn");
  private static final String DAY = "d MMMM uuuu";
  private static final String MONTH = "MMMM uuuu";

  private DateWords() {}

  static String of(Optional<String> from, Optional<String> to, Texts texts) {
    try {
      Optional<LocalDate> first = from.map(LocalDate::parse);
      Optional<LocalDate> last = to.map(LocalDate::parse);
      Locale locale = texts.language() == Language.ARABIC ? SYRIA : Locale.UK;
      if (first.isEmpty()) {
        return texts.get("date.until", day(last.get(), locale));
      }
      if (last.isEmpty()) {
        return texts.get("date.since", day(first.get(), locale));
      }
      return span(first.get(), last.get(), locale);
    } catch (DateTimeParseException e) {
      return from.orElse("") + " – " + to.orElse(""); // not a day: as it is written
    }
  }

  private static String span(LocalDate first, LocalDate last, Locale locale) {
    if (first.equals(last)) {
      return day(first, locale);
    }
    YearMonth month = YearMonth.from(first);
    if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
      return DateTimeFormatter.ofPattern(MONTH, locale).format(month);
    }
    return day(first, locale) + " – " + day(last, locale);
  }

  private static String day(LocalDate date, Locale locale) {
    return DateTimeFormatter.ofPattern(DAY, locale).format(date);
  }
}
