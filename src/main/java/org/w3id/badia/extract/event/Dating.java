package org.w3id.badia.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.tag.Figures;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.model.DatePrecision;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Span;
import org.w3id.badia.model.When;
import org.w3id.badia.text.Token;

/**
 * Finds the day of events whose own clause names none: a day named before them that no event has
 * («ردّت مساء الثلاثاء. فاستعادت»), or one reckoned from another («في اليوم التالي»).
 */
final class Dating {
  /** A reckoned day stands at most so many characters behind the word that tells the event. */
  private static final int BEHIND = 20;

  /** «غداة إعلان القوات المدعومة من كذا استعادة X»: so far behind غداة. */
  private static final int FAR_BEHIND = 80;

  /** What a day is reckoned from stands at most so many sentences before. */
  private static final int NEAR = 4;

  /** A day that a text names, and whether it is only when someone spoke. */
  private record Stamp(Span span, int sentence, When when, boolean said) {}

  /** What is longer ago, in years, is of another generation. */
  private static final int GENERATION = 30;

  private final TellingWords words;
  private final Periods periods;
  private final DayReckoning reckoning;
  private final Optional<LocalDate> published;
  private final List<List<Token>> tokens;
  private final Map<Integer, DayReckoning.Day[]> marks = new HashMap<>();
  private final List<Integer> paragraphs;
  private final List<Stamp> stamps = new ArrayList<>();

  /** Whether a day of another generation is named. */
  private boolean ofHistory;

  /** The sentence that the text opens with, behind its headline. */
  private final int lead;

  /** Whether it names a year long past, or a book, a film or a trial. */
  private boolean leadsBack;

  /**
   * Of a report by its sentences, their tokens and the paragraphs they stand in.
   *
   * @param lead the sentence that the text opens with, behind its headline
   */
  Dating(
      TellingWords words,
      Figures figures,
      Optional<LocalDate> published,
      List<List<Clause>> sentences,
      List<List<Token>> tokens,
      List<Integer> paragraphs,
      int lead) {
    this.words = words;
    this.periods = new Periods(words);
    this.lead = lead;
    this.reckoning = new DayReckoning(words, figures);
    this.published = published;
    this.tokens = tokens;
    this.paragraphs = paragraphs;
    for (int i = 0; i < sentences.size(); i++) {
      for (Clause clause : sentences.get(i)) {
        for (Item item : clause.items) {
          stamp(clause, item, i);
        }
      }
    }
  }

  private void stamp(Clause clause, Item item, int sentence) {
    boolean opens = sentence == lead;
    leadsBack |= opens && words.isStem(TellingRole.LOOKS_BACK, item.unit().first().form());
    if (item.type() != Item.Type.TIME || item.unit().since() || Periods.isThatDay(item, clause)) {
      return;
    }
    if (periods.isOfFrame(clause)) {
      return;
    }
    When when = item.unit().when().orElseThrow();
    ofHistory |= published.filter(day -> isBefore(when, day.minusYears(GENERATION))).isPresent();
    leadsBack |= opens && published.filter(day -> isBefore(when, day.minusYears(2))).isPresent();
    if (when.earliest().isPresent() && Draft.DAYS.contains(when.precision())) {
      boolean said = SourceReader.isSaid(clause, item);
      stamps.add(new Stamp(item.span(), sentence, when, said));
    }
  }

  /** Dates the events, which stand in the order of the text. */
  void date(List<Draft> drafts) {
    Set<Integer> owned = new HashSet<>();
    drafts.forEach(
        d -> d.mentions.forEach(m -> m.when.ifPresent(w -> owned.add(w.span().start()))));
    Draft before = null;
    Draft main = null;
    for (Draft draft : drafts) {
      boolean open = draft.when().isEmpty() || draft.when().get().said();
      if (open) {
        boolean on = before != null && before.last().paragraph == draft.first().paragraph;
        Optional<Mention.Dated> day = later(draft, drafts);
        day = day.isPresent() ? day : reckoned(draft, on ? before : main);
        if (day.isEmpty() && draft.when().isEmpty()) {
          day = unowned(draft, owned);
        }
        day.ifPresent(d -> draft.first().when = Optional.of(d));
      }
      boolean dated = draft.when().filter(w -> !w.said() && isDay(w)).isPresent();
      main = dated && !isBackdrop(draft, main) ? draft : main;
      before = dated ? draft : before;
    }
  }

  /** «وكانت القوات قد استعادت في الأول من الشهر …»: what was before what is told. */
  private static boolean isBackdrop(Draft draft, Draft before) {
    List<Item> items = draft.first().clause.items;
    boolean was = Seek.any(items, Clauses::isAuxiliary);
    boolean earlier =
        before != null && LeadDay.isBefore(draft.when().orElseThrow(), before.when().orElseThrow());
    return was && earlier;
  }

  /**
   * The events of a report, none where all that it tells are of three years and more ago.
   *
   * @param commemorates whether it begins with what is commemorated
   */
  List<Draft> news(List<Draft> drafts, boolean commemorates) {
    List<Draft> first = Seek.those(drafts, d -> d.first().sentence == lead);
    ofHistory |= commemorates || leadsBack && Seek.all(first, this::isLongAgo);
    boolean past = published.isPresent() && Seek.all(drafts, this::isPast);
    return past ? List.of() : drafts;
  }

  /** What has no day in a report that tells of another generation is of those days too. */
  private boolean isPast(Draft draft) {
    return isLongAgo(draft) || ofHistory && draft.when().filter(w -> isOwn(draft, w)).isEmpty();
  }

  /** Whether the event's own sentence names the day, and not as that on which somebody speaks. */
  private boolean isOwn(Draft draft, Mention.Dated dated) {
    return !dated.said()
        && Seek.any(
            stamps,
            s ->
                s.span().equals(dated.span())
                    && Seek.any(draft.mentions, m -> m.sentence == s.sentence()));
  }

  /** «عام 2016» of a trial of today, or a day of another generation. */
  private boolean isLongAgo(Draft draft) {
    When when = draft.when().map(Mention.Dated::when).orElse(null);
    if (when == null) {
      return false;
    }
    LocalDate since =
        published.orElseThrow().minusYears(Draft.DAYS.contains(when.precision()) ? GENERATION : 3);
    return isBefore(when, since);
  }

  private static boolean isBefore(When when, LocalDate day) {
    return when.latest().filter(d -> d.isBefore(day)).isPresent();
  }

  /** Gives the events of a report the day of the first as long as it is the only one named. */
  void spread(List<Draft> drafts) {
    new LeadDay(published).spread(Completion.inOrder(drafts));
  }

  /**
   * An event of no day has the one up to which it went on; where none has any, the one that the
   * report begins with is that of all.
   */
  void lead(List<Draft> drafts) {
    drafts.stream()
        .filter(d -> d.when().isEmpty())
        .forEach(
            d ->
                d.mentions.stream()
                    .flatMap(m -> m.until.stream())
                    .findFirst()
                    .ifPresent(until -> d.first().when = Optional.of(until)));
    if (Seek.any(drafts, d -> d.when().isPresent())) {
      return;
    }
    Seek.first(stamps, s -> s.sentence < LeadDay.LEAD && !s.said)
        .ifPresent(s -> drafts.forEach(d -> d.first().when = Optional.of(dated(s))));
  }

  private static boolean isDay(Mention.Dated dated) {
    return Draft.DAYS.contains(dated.when().precision());
  }

  private static Mention.Dated dated(Stamp stamp) {
    return new Mention.Dated(stamp.when, stamp.span, false);
  }

  private Optional<Mention.Dated> unowned(Draft draft, Set<Integer> owned) {
    Mention mention = draft.first();
    Stamp last = null;
    for (Stamp stamp : stamps) {
      boolean here =
          stamp.sentence == mention.sentence
              || stamp.sentence == mention.sentence - 1
                  && paragraphs.get(stamp.sentence).equals(paragraphs.get(mention.sentence));
      boolean free = !stamp.said && !owned.contains(stamp.span.start());
      if (here && stamp.span.start() < mention.trigger.start()) {
        last = free ? stamp : last != null && last.sentence < stamp.sentence ? null : last;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    owned.add(last.span.start());
    return Optional.of(dated(last));
  }

  private Optional<Mention.Dated> later(Draft draft, List<Draft> drafts) {
    Mention mention = draft.first();
    return Morrow.day(draft, drafts, marks(mention.sentence))
        .flatMap(day -> of(day, mention.trigger));
  }

  private Optional<Mention.Dated> reckoned(Draft draft, Draft before) {
    Mention mention = draft.first();
    DayReckoning.Day mark = mark(mention, before);
    if (mark == null || mark.isMorrow() && mention.foiled) {
      return Optional.empty();
    }
    return base(mention, mark, before)
        .map(day -> day.plusDays(mark.days()))
        .flatMap(day -> of(day, mark.span()));
  }

  private Optional<Mention.Dated> of(LocalDate day, Span span) {
    boolean told = published.isEmpty() || !day.isAfter(published.get());
    When when = new When(Optional.of(day), Optional.of(day), DatePrecision.DAY, "");
    return told ? Optional.of(new Mention.Dated(when, span, false)) : Optional.empty();
  }

  private Optional<LocalDate> base(Mention mention, DayReckoning.Day mark, Draft before) {
    int near = mark.ofNext() ? 1 : NEAR;
    if (before != null && mention.sentence - before.last().sentence <= near) {
      return before.when().flatMap(w -> w.when().earliest());
    }
    return stamps.stream()
        .filter(s -> s.span.start() < mark.span().start())
        .filter(s -> mention.sentence - s.sentence <= 1)
        .reduce((a, b) -> b)
        .flatMap(s -> s.when.earliest())
        .or(() -> mark.ofNext() ? published : Optional.empty());
  }

  private DayReckoning.Day[] marks(int sentence) {
    return marks.computeIfAbsent(sentence, s -> reckoning.of(tokens.get(s)));
  }

  private DayReckoning.Day mark(Mention mention, Draft before) {
    List<Token> sentence = tokens.get(mention.sentence);
    DayReckoning.Day[] marks = marks(mention.sentence);
    DayReckoning.Day last = null;
    for (int i = 0; i < sentence.size(); i++) {
      int start = sentence.get(i).span().start();
      if (start > mention.trigger.start() + BEHIND) {
        break;
      }
      boolean passed = before != null && start < before.last().trigger.start();
      DayReckoning.Day here = passed ? null : marks[i];
      boolean late = here != null && here.days() == 0 && start > mention.trigger.start();
      boolean beside =
          here == null
              || !here.ofNext()
              || here.span().end() <= mention.trigger.start()
                  && here.span().end() + (here.isMorrow() ? FAR_BEHIND : BEHIND)
                      > mention.trigger.start();
      last = here == null || late || !beside ? last : here;
    }
    return last;
  }
}
