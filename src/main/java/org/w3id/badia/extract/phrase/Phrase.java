package org.w3id.badia.extract.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.w3id.badia.lexicon.EventNoun;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.Sense;
import org.w3id.badia.lexicon.Weapon;
import org.w3id.badia.lexicon.Word;
import org.w3id.badia.model.Count;
import org.w3id.badia.model.Span;

/** A noun with all that hangs on it. Filled by the chunker, read by everyone after it. */
public final class Phrase {
  /** How the noun of a holder hangs on this one. */
  public enum Link {
    /** عناصر التنظيم. */
    GENITIVE,
    /** عدد من عناصر. */
    PARTITIVE,
    /** حاجز لقسد. */
    POSSESSOR,
    /** رتل تابع لقوات. */
    MEMBER
  }

  /**
   * A tie to another actor that the phrase states.
   *
   * @param type the affiliation's local name
   * @param patron the other actor
   * @param span the words that say it
   * @param hedged whether it is only believed
   * @param joint whether the other takes part in what is told: بإسناد من, مدعوماً بـ
   */
  public record Tie(String type, Phrase patron, Span span, boolean hedged, boolean joint) {}

  /** Most phrases hold no more others. */
  private static final int FEW = 8;

  PhraseClass phraseClass = PhraseClass.OTHER;
  int from;
  int to;

  /** The unit after its own words, before what is coordinated with it; 0 where it has all. */
  int own;

  Span span;
  Span headSpan;
  Sense sense;
  String surface = "";
  String preposition = "";
  String conjunction = "";
  String pronoun = "";
  Optional<Count> count = Optional.empty();
  boolean definite;
  boolean demonstrative;
  boolean other;
  boolean same;
  boolean aside;
  boolean unknown;
  boolean hedged;
  boolean plural;
  boolean adverb;
  boolean named;
  boolean office;
  boolean stationed;

  /** What was told in passing stands between it and what follows. */
  boolean closed;

  int ordinal;
  Phrase holder;
  Phrase beside;
  Link link;
  final Set<String> nationalities = new LinkedHashSet<>();
  final List<Tie> ties = new ArrayList<>();
  final List<Phrase> conjuncts = new ArrayList<>();
  final List<PlaceName> places = new ArrayList<>();
  final List<Phrase> appositions = new ArrayList<>();

  /** Whether it gives a person's own name, known or not: القيادي في التنظيم فلان. */
  public boolean isNamedPerson() {
    boolean told = sense == null && !surface.isEmpty();
    return phraseClass == PhraseClass.PERSON && (told || sense instanceof Name);
  }

  /** What it stands for. */
  public PhraseClass phraseClass() {
    return phraseClass;
  }

  /** Its first unit. */
  public int from() {
    return from;
  }

  /** The unit after its last. */
  public int to() {
    return to;
  }

  /** Where it stands. */
  public Span span() {
    return span;
  }

  /** Where its head stands. */
  public Span headSpan() {
    return headSpan;
  }

  /** The meaning of its head, null where the head is no word of the lexicon. */
  public Sense sense() {
    return sense;
  }

  /** Its words without clitics and quotes. */
  public String surface() {
    return surface;
  }

  /** The preposition it follows, empty where none. */
  public String preposition() {
    return preposition;
  }

  /** The conjunction before it, empty where none. */
  public String conjunction() {
    return conjunction;
  }

  /** The pronoun at its end, empty where none. */
  public String pronoun() {
    return pronoun;
  }

  /** How many. */
  public Optional<Count> count() {
    return count;
  }

  /** Whether it has the article. */
  public boolean definite() {
    return definite;
  }

  /** Whether this or that stands before it. */
  public boolean demonstrative() {
    return demonstrative;
  }

  /** Whether it is said to be another. */
  public boolean other() {
    return other;
  }

  /** Whether it tells only where a speaker stands. */
  public boolean aside() {
    return aside;
  }

  /** Keeps what tells only where a speaker stands from being where something happened. */
  public void leaveAside() {
    aside = true;
  }

  /** Whether it is said to be the same. */
  public boolean same() {
    return same;
  }

  /** Whether it is said not to be known. */
  public boolean unknown() {
    return unknown;
  }

  /** Whether what it belongs to is only believed. */
  public boolean hedged() {
    return hedged;
  }

  /** Whether it is a plural. */
  public boolean plural() {
    return plural;
  }

  /** Whether its head has a name of its own: فندق إيليت. */
  public boolean named() {
    return named;
  }

  /** Whether it only names a state by an adverb: أميركياً. */
  public boolean adverb() {
    return adverb;
  }

  /** Whether an adjective says that it has its place: القوات المتمركزة. */
  public boolean stationed() {
    return stationed;
  }

  /** Second, third …; 0 where not said. */
  public int ordinal() {
    return ordinal;
  }

  /** The one it belongs to, or null. */
  public Phrase holder() {
    return holder;
  }

  /** The first of those it is named together with, or null where it is the first. */
  public Phrase beside() {
    return beside;
  }

  /** How its holder hangs on it, or null. */
  public Link link() {
    return link;
  }

  /** The states whose adjective stands by it. */
  public Set<String> nationalities() {
    return nationalities;
  }

  /** قوات النظام والميليشيات الموالية لها: the pronoun means the first of those named together. */
  void tieToHead(Phrase head) {
    ties.replaceAll(
        t ->
            t.patron().sense == null
                    && t.patron().phraseClass == PhraseClass.OTHER
                    && !t.patron().pronoun.isEmpty()
                ? new Tie(t.type(), head.alone(), t.span(), t.hedged(), t.joint())
                : t);
  }

  private Phrase alone() {
    Phrase copy = new Phrase();
    copy.phraseClass = phraseClass;
    copy.from = from;
    copy.to = to;
    copy.span = span == null ? headSpan : span;
    copy.headSpan = headSpan;
    copy.sense = sense;
    copy.surface = surface;
    copy.definite = definite;
    copy.plural = plural;
    copy.office = office;
    copy.holder = holder;
    copy.link = link;
    copy.nationalities.addAll(nationalities);
    return copy;
  }

  /** Records who holds it where only a later clause says so, nobody whom it holds itself. */
  public void heldBy(Phrase actor) {
    boolean[] own = new boolean[1];
    actor.walk(p -> own[0] |= p == this);
    if (!own[0]) {
      holder = actor;
      link = Link.POSSESSOR;
    }
  }

  /** The ties it states. */
  public List<Tie> ties() {
    return ties;
  }

  /** The others named with it, itself left out. */
  public List<Phrase> conjuncts() {
    return conjuncts;
  }

  /** The places, where it is one. */
  public List<PlaceName> places() {
    return places;
  }

  /** It and the others named with it. */
  public List<Phrase> all() {
    List<Phrase> all = new ArrayList<>();
    all.add(this);
    all.addAll(conjuncts);
    return all;
  }

  /** It, what holds it and what is named with it, each once. */
  public void walk(Consumer<Phrase> visitor) {
    if (holder == null && ties.isEmpty() && appositions.isEmpty() && conjuncts.isEmpty()) {
      visitor.accept(this);
    } else {
      walk(visitor, Collections.newSetFromMap(new IdentityHashMap<>(FEW)));
    }
  }

  private void walk(Consumer<Phrase> visitor, Set<Phrase> seen) {
    if (!seen.add(this)) {
      return;
    }
    visitor.accept(this);
    if (holder != null) {
      holder.walk(visitor, seen);
    }
    for (Tie tie : ties) {
      tie.patron().walk(visitor, seen);
    }
    for (Phrase apposition : appositions) {
      apposition.walk(visitor, seen);
    }
    for (Phrase conjunct : conjuncts) {
      conjunct.walk(visitor, seen);
    }
  }

  /** The event noun at its head. */
  public Optional<EventNoun> event() {
    return sense instanceof EventNoun noun ? Optional.of(noun) : Optional.empty();
  }

  /** The word at its head. */
  public Optional<Word> word() {
    return sense instanceof Word word ? Optional.of(word) : Optional.empty();
  }

  /** The weapon at its head. */
  public Optional<Weapon> weapon() {
    return sense instanceof Weapon weapon ? Optional.of(weapon) : Optional.empty();
  }

  @Override
  public String toString() {
    return phraseClass
        + "["
        + (preposition.isEmpty() ? "" : preposition + "+")
        + surface
        + (holder == null ? "" : " " + holder)
        + (conjuncts.isEmpty() ? "" : " & " + conjuncts)
        + (places.isEmpty() ? "" : " @" + places)
        + "]";
  }
}
