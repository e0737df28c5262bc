package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.lexicon.TellingRole;
import org.w3id.badia.lexicon.TellingWords;
import org.w3id.badia.lexicon.VerbClass;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Seek;

/**
 * Figures that a sentence tells apart from those they count: «عدد القتلى بلغ 22», «ارتفعت إلى ستة
 * عشر حصيلة قتلى الهجوم», «عدد من قُتلوا فيه تسعة», «القتلى خمسة عشر».
 */
final class Tallies {
  /** So many items may stand between a figure and those it counts. */
  private static final int REACH = 14;

  /** A number told before those it counts stands closer. */
  private static final int BEFORE = 8;

  /**
   * What a figure counts.
   *
   * @param harm what happened to them, null where only told before
   * @param victims who they were, null where not said
   * @param event the event they suffered it in, null where not said
   * @param more whether they were more than the figure
   */
  record Tally(Harm harm, Phrase victims, Phrase event, boolean more) {}

  /** What is written apart before a figure in digits: فـ77. */
  private static final Set<String> LEADS = Set.of("ف", "ب");

  private final TellingWords words;
  private final List<Item> items = new ArrayList<>();
  private final Map<Phrase, Tally> figures = new IdentityHashMap<>();
  private final Map<Item, Boolean> heads = new IdentityHashMap<>();

  Tallies(List<Clause> clauses, TellingWords words) {
    this.words = words;
    clauses.forEach(c -> items.addAll(c.items));
    for (int i = 0; i < items.size(); i++) {
      head(i);
    }
  }

  /** What the number of a phrase counts. */
  Optional<Tally> of(Phrase figure) {
    return Optional.ofNullable(figures.get(figure));
  }

  /** ارتفع عدد القتلى إلى خمسة بعد وفاة اثنين: whether a figure of the clause takes them in. */
  boolean isRaised(Clause clause) {
    return Seek.any(
        clause.items, i -> isReaching(i) || i.isPhrase() && figures.containsKey(i.phrase()));
  }

  /** Whether the figure of those an item names stands elsewhere. */
  boolean isHead(Item item) {
    return heads.containsKey(item);
  }

  private void head(int at) {
    Item item = items.get(at);
    Phrase raised = raised(at);
    if (raised != null) {
      figures.put(raised, new Tally(null, victims(at, raised), null, false));
      return;
    }
    Phrase dead = dead(item);
    boolean of = dead != null && at + 1 < items.size() && isEvent(items.get(at + 1));
    if (dead != null && (of || counted(at) || isKnown(dead))) {
      String value = dead.word().map(w -> w.value()).orElse("KILLED");
      if (!value.equals("LOSSES")) {
        found(at, item, Harm.valueOf(value), dead.holder());
      }
    } else if (words.is(TellingRole.LOSSES, item.unit().first().folded())) {
      losses(at, item);
    } else if (isTally(item) && ofThoseWho(at) != null) {
      counted(at, ofThoseWho(at));
    } else if (isTally(item)) {
      for (int i = at + 1; i < items.size() && i <= at + 2; i++) {
        Item next = items.get(i);
        if (next.isVerb(VerbClass.HARM)) {
          heads.put(next, true);
          found(i, next, Harm.valueOf(next.verb().verb().value()), null);
          return;
        }
      }
      Phrase holder = item.isPhrase() ? item.phrase().holder() : null;
      if (holder != null && (holder.phraseClass().canAct() || isEvent(holder))) {
        found(at, item, null, holder);
        return;
      }
      boolean alone = item.unit().first().folded().matches("[وف]?ال(عدد|حصيله)");
      if (alone) {
        found(at, item, null, null);
      }
    }
  }

  /** ثم رفعتها مساءً إلى تسعة: the figure that takes the place of the one the pronoun means. */
  private Phrase raised(int at) {
    boolean raises =
        items.get(at).isVerb() && items.get(at).pronoun().equals("ها") && isReaching(items.get(at));
    for (int i = at + 2; raises && i < items.size() && i <= at + 3; i++) {
      if (isFigure(items.get(i)) && items.get(i).phrase().preposition().equals("الي")) {
        return items.get(i).phrase();
      }
    }
    return null;
  }

  /** عدد الجنود الذين قُتلوا: the verb that tells what those came to, null where none does. */
  private Item ofThoseWho(int at) {
    boolean told = at + 3 < items.size() && items.get(at + 2).is(WordClass.RELATIVE);
    Phrase who = told ? items.get(at + 1).phrase() : null;
    boolean people =
        who != null && who.preposition().isEmpty() && who.phraseClass().canAct() && who.plural();
    Item verb = people ? items.get(at + 3) : null;
    return verb != null && verb.isVerb(VerbClass.HARM) ? verb : null;
  }

  /** ارتفع إلى 37 عدد الجنود الذين قُتلوا, بلغ عدد الذين قضوا تسعة. */
  private void counted(int at, Item verb) {
    Phrase figure = before(at);
    figure = figure == null ? after(at) : figure;
    if (figure != null) {
      Harm harm = Harm.valueOf(verb.verb().verb().value());
      heads.put(verb, true);
      figures.put(figure, new Tally(harm, items.get(at + 1).phrase(), null, isExceeded(at)));
    }
  }

  private static boolean isKnown(Phrase dead) {
    return dead.definite() || dead.holder() != null || !dead.pronoun().isEmpty();
  }

  /** بلغت خسائر المهاجمين 23 مقاتلاً; a number of anything else is no figure of victims. */
  private void losses(int at, Item item) {
    boolean next = at + 1 < items.size() && isReaching(items.get(at + 1));
    Phrase figure = next || isReached(at) ? after(at) : null;
    if (figure != null && figure.sense() != null) {
      found(at, item, Harm.KILLED, item.isPhrase() ? item.phrase().holder() : null);
    }
  }

  /** تجاوزت خسائرهم مئة رجل. */
  private boolean isExceeded(int at) {
    for (int i = Math.max(0, at - 2); i < Math.min(items.size(), at + 3); i++) {
      if (items.get(i).isVerb() && words.is(TellingRole.EXCEEDS, items.get(i).unit().folded())) {
        return true;
      }
    }
    return false;
  }

  /** The dead or wounded that are not counted where they stand. */
  private static Phrase dead(Item item) {
    if (!item.isPhrase()) {
      return null;
    }
    Phrase phrase = item.phrase();
    Phrase dead = isDead(phrase) ? phrase : isDead(phrase.holder()) ? phrase.holder() : null;
    return dead == null || dead.count().isPresent() || !dead.conjuncts().isEmpty() ? null : dead;
  }

  /** أما قتلى الهجوم فـ77, القتلى هم سبعة من الجنود. */
  private static boolean isLink(Item item) {
    return isEvent(item) || Parts.isThey(item) || LEADS.contains(item.unit().folded());
  }

  private static boolean isEvent(Item item) {
    return item.isPhrase() && isEvent(item.phrase()) && item.phrase().preposition().isEmpty();
  }

  private static boolean isEvent(Phrase phrase) {
    return phrase.phraseClass() == PhraseClass.EVENT;
  }

  private static boolean isDead(Phrase phrase) {
    return phrase != null && phrase.phraseClass() == PhraseClass.CASUALTY;
  }

  /** إن الحصيلة خمسة عشر: no verb stands between the word and its figure. */
  private boolean isNominal(int at) {
    return items.get(at).isPhrase(PhraseClass.SOURCE)
        && items.get(at).unit().first().folded().matches("[وف]?الحصيله")
        && items.get(at + 1).phrase() != null
        && items.get(at + 1).phrase().preposition().isEmpty();
  }

  private boolean counted(int at) {
    return isTally(items.get(at)) || at > 0 && isTally(items.get(at - 1));
  }

  private boolean isTally(Item item) {
    String word = item.unit().first().folded();
    for (String tally : words.all(TellingRole.TALLY)) {
      if (word.endsWith(tally) && word.length() - tally.length() <= 3) {
        return true;
      }
    }
    return false;
  }

  private void found(int at, Item head, Harm harm, Phrase holder) {
    boolean own = head.isPhrase() && !isDead(head.phrase()) && head.phrase().count().isPresent();
    if (own && isTo(at)) {
      figures.put(head.phrase(), new Tally(harm, holder, null, false));
      return;
    }
    Phrase figure = after(at);
    if (figure == null) {
      figure = before(at);
    }
    if (figure == null) {
      return;
    }
    boolean event = holder != null && holder.phraseClass() == PhraseClass.EVENT;
    boolean people = holder != null && holder.phraseClass().canAct();
    Phrase victims = people ? holder : victims(at, figure);
    revised(figure, harm, victims);
    heads.put(head, true);
    figures.put(figure, new Tally(harm, victims, event ? holder : null, isExceeded(at)));
  }

  /** كانت الحصيلة ستة ثم صارت تسعة: the figure that takes the place of another. */
  private void revised(Phrase figure, Harm harm, Phrase victims) {
    boolean becomes = false;
    int start = figure.span().end();
    for (Item item : items) {
      boolean later = item.span().start() >= start;
      if (later && becomes && isFigure(item)) {
        figures.putIfAbsent(item.phrase(), new Tally(harm, victims, null, false));
        return;
      }
      boolean other = item.isPhrase(PhraseClass.HARM) || isDead(item.phrase());
      if (later && (becomes || item.isVerb() || other)) {
        boolean link = words.is(TellingRole.BECOMES, item.unit().folded());
        if (!link && (!becomes || item.isVerb() || other)) {
          return;
        }
        becomes |= link;
      }
    }
  }

  private Phrase after(int at) {
    boolean reached = isReached(at);
    for (int i = at + 1; i < items.size() && i <= at + REACH; i++) {
      Item item = items.get(i);
      reached |= isReaching(item);
      if (isFigure(item) && !figures.containsKey(item.phrase())) {
        boolean close = i == at + 1 || i == at + 2 && isLink(items.get(at + 1));
        boolean next = close && (dead(items.get(at)) != null || isNominal(at));
        return reached || next || exceeds(item) ? item.phrase() : null;
      }
      boolean other = item.isPhrase(PhraseClass.HARM) || isDead(item.phrase());
      if (other) {
        return null;
      }
    }
    return null;
  }

  /** لا يقلون عن تسعة, تجاوزوا الأربعين: the number itself says how far it comes. */
  private static boolean exceeds(Item item) {
    Phrase phrase = item.phrase();
    return phrase.preposition().isEmpty()
        && phrase.count().filter(c -> c.maximum().isEmpty() || c.minimum().isEmpty()).isPresent();
  }

  private boolean isReached(int at) {
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (isReaching(items.get(i))) {
        return true;
      }
    }
    return false;
  }

  private Phrase before(int at) {
    for (int i = at - 1; i > 0 && i >= at - BEFORE; i--) {
      Item item = items.get(i);
      boolean reached = isFigure(item) && (isReaching(items.get(i - 1)) || isTo(i));
      if (reached && !figures.containsKey(item.phrase())) {
        return item.phrase();
      }
    }
    return null;
  }

  /** ارتفعت إلى تسعة, ارتفعت إلى تسعة حصيلة القتلى. */
  private boolean isTo(int at) {
    return items.get(at).phrase().preposition().equals("الي")
        && at > 1
        && isReaching(items.get(at - 2));
  }

  private boolean isReaching(Item item) {
    return item.isVerb()
        && (item.verb().verb().value().equals("REACH")
            || words.is(TellingRole.EXCEEDS, item.unit().folded()));
  }

  private boolean isFigure(Item item) {
    if (!item.isPhrase() || item.phrase().count().isEmpty() || isTally(item)) {
      return false;
    }
    Phrase phrase = item.phrase();
    boolean people =
        phrase.phraseClass() == PhraseClass.PEOPLE
            || phrase.phraseClass() == PhraseClass.CIVILIAN
            || phrase.phraseClass() == PhraseClass.FORCE && isSeveral(phrase)
            || phrase.phraseClass() == PhraseClass.ACTOR && phrase.preposition().isEmpty();
    return people && !item.is(WordClass.AMONG);
  }

  /** سبعة عشر من الفصائل. */
  private static boolean isSeveral(Phrase force) {
    return force.count().filter(c -> c.minimum().orElse(0) > 2).isPresent();
  }

  private Phrase victims(int at, Phrase figure) {
    for (int i = at + 1; i < items.size() && i <= at + 4; i++) {
      Item item = items.get(i);
      if (item.isPhrase() && item.phrase().phraseClass().canAct()) {
        String preposition = item.phrase().preposition();
        boolean side =
            preposition.equals("صفوف") || preposition.equals("من") || preposition.equals("بين");
        return side && item.phrase() != figure ? item.phrase() : null;
      }
    }
    boolean named = figure.sense() != null || figure.holder() != null;
    return named ? figure : null;
  }
}
