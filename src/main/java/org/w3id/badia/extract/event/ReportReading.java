package org.w3id.badia.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.extract.phrase.Chunker;
import org.w3id.badia.extract.phrase.Item;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.extract.phrase.PlaceName;
import org.w3id.badia.extract.phrase.SurePlaces;
import org.w3id.badia.extract.tag.Figures;
import org.w3id.badia.extract.tag.Tagger;
import org.w3id.badia.extract.tag.Unit;
import org.w3id.badia.lexicon.ContextName;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.lexicon.RoleWeights;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.model.Considered;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Event;
import org.w3id.badia.model.Extraction;
import org.w3id.badia.model.PeriodToll;
import org.w3id.badia.model.PlaceCandidate;
import org.w3id.badia.model.RetellingCandidate;
import org.w3id.badia.model.RoleCandidate;
import org.w3id.badia.model.Seek;
import org.w3id.badia.model.Sentence;
import org.w3id.badia.text.AnnotatedText;
import org.w3id.badia.text.Token;

/** Reads one report from its sentences to its events. */
public final class ReportReading {
  private final Lexicon lexicon;
  private final AnnotatedText text;
  private final Judgement judgement;
  private final TieWords ties;
  private final RoleWeights weights;
  private final List<List<Unit>> tagged = new ArrayList<>();
  private final List<List<Clause>> sentences = new ArrayList<>();
  private final Figures figures;
  private final Countries countries;
  private final List<org.w3id.badia.model.Mention> mentions = new ArrayList<>();
  private Casting casting;
  private Placing placing;
  private List<Draft> drafts = List.of();
  private List<RetellingCandidate> retellings = List.of();

  /** Cuts a report into clauses. */
  public ReportReading(
      Lexicon lexicon,
      Judgement judgement,
      TieWords ties,
      RoleWeights weights,
      AnnotatedText text,
      Tagger tagger,
      Chunker chunker) {
    this.judgement = judgement;
    this.ties = ties;
    this.weights = weights;
    this.lexicon = lexicon;
    this.text = text;
    this.figures = tagger.figures();
    for (Sentence sentence : text.sentences()) {
      tagged.add(tagger.tag(text.tokensOf(sentence)));
    }
    SurePlaces sure = SurePlaces.of(tagged, lexicon.naming());
    Standpoints standpoints = new Standpoints(lexicon);
    tagged.forEach(
        units -> sentences.add(standpoints.without(Clauses.of(chunker.chunk(units, sure)))));
    new PlaceMemory(lexicon, countries().ofReport())
        .resolve(phrases(), Datelines.phrases(sentences));
    this.countries = countries();
  }

  /** All that the report says. */
  public Extraction extraction() {
    Discourse discourse = new Discourse(lexicon, countries);
    ActorResolver actors = new ActorResolver(lexicon, discourse);
    List<Phrase> phrases = phrases();
    phrases.stream()
        .filter(p -> p.phraseClass() == PhraseClass.ACTOR && p.sense() instanceof Name)
        .forEach(p -> name(p, discourse));
    phrases.stream()
        .filter(p -> p.phraseClass().canFight() && p.sense() instanceof Name)
        .forEach(p -> discourse.said(called(p), p.surface(), p.span().start()));
    phrases.forEach(p -> owned(p, discourse));
    Set<Phrase> tellers = Tellers.of(sentences);
    phrases.stream()
        .filter(p -> recalls(p) || tellers.contains(p))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .forEach(actors::resolve);
    SentenceReader reader = new SentenceReader(actors, discourse, lexicon.telling());
    Narrative narrative =
        new Narrative(new Likeness(lexicon), judgement.retelling(), lexicon.telling());
    AffiliationReader affiliations = new AffiliationReader(lexicon, ties, discourse);
    Enlisted enlisted = new Enlisted(actors);
    Commemorations commemorations = new Commemorations(lexicon.telling());
    Pretences pretences = new Pretences(lexicon.telling());
    Hearsay hearsay = new Hearsay(lexicon.telling());
    Headings headings = new Headings();
    Accounts accounts = new Accounts(lexicon.telling());
    boolean headline = text.headline().isPresent();
    for (int i = headline ? 1 : 0; i < sentences.size(); i++) {
      SentenceReader.Told told = reader.read(sentences.get(i), i);
      int paragraph = text.paragraphOf(text.sentences().get(i));
      told.mentions().forEach(m -> m.paragraph = paragraph);
      told.mentions().forEach(m -> enlisted.join(List.of(m)));
      commemorations.read(sentences.get(i), told.mentions());
      pretences.read(sentences.get(i), told.mentions());
      hearsay.read(sentences.get(i), told.mentions());
      headings.read(sentences.get(i), paragraph, told.mentions());
      accounts.read(text.tokensOf(text.sentences().get(i)), i, paragraph, told.mentions());
      narrative.tell(told.mentions());
      narrative.suspect(told.suspects());
      Memberships.of(sentences.get(i)).ifPresent(men -> narrative.belong(actors.resolve(men)));
      if (told.mentions().isEmpty()) {
        Memberships.doer(sentences.get(i))
            .ifPresent(doer -> narrative.carriedOut(actors.resolve(doer)));
      }
      if (told.unclaimed() && narrative.latest() != null) {
        narrative.latest().last().unclaimed = true;
      }
      affiliations.read(sentences.get(i), tagged.get(i));
    }
    if (headline) {
      narrative.headline(reader.read(sentences.get(0), 0).mentions());
      affiliations.read(sentences.get(0), tagged.get(0));
    }
    this.retellings = retellings(narrative);
    List<List<Token>> tokens = Seek.each(text.sentences(), text::tokensOf);
    List<Integer> paragraphs = Seek.each(text.sentences(), text::paragraphOf);
    Dating dating =
        new Dating(
            lexicon.telling(),
            figures,
            text.report().published(),
            sentences,
            tokens,
            paragraphs,
            headline ? 1 : 0);
    new SeriesOfAttacks(lexicon).tell(narrative.drafts());
    narrative.drafts().forEach(d -> enlisted.join(d.mentions));
    narrative.complete(dating);
    this.casting = new Casting(lexicon, weights, actors, narrative.drafts(), sentences);
    Bearing bearing = new Bearing(judgement.surroundings(), tokens, tagged);
    List<Considered> considered =
        new Worth(judgement.worth(), bearing).judge(narrative.drafts(), text.report());
    List<Draft> told = Seek.those(narrative.drafts(), d -> d.told);
    if (hearsay.isAll(told)) {
      considered = Seek.each(considered, c -> c.dropped("rumour"));
      told = List.of();
    }
    this.drafts = dating.news(told, commemorations.open());
    dating.spread(drafts);
    drafts.forEach(casting::decide);
    narrative.answer();
    Opponents.fill(drafts);
    Setting setting =
        new Setting(lexicon, places(0, sentences.size()), places(0, headline ? 2 : 1));
    this.placing =
        new Placing(
            lexicon,
            judgement.placing(),
            setting,
            countries.ofReport(),
            sentences,
            paragraphs,
            drafts);
    drafts.forEach(placing::decide);
    Assembler assembler = new Assembler(text.report(), lexicon.telling());
    List<Event> events =
        drafts.stream()
            .map(assembler::event)
            .sorted((a, b) -> a.trigger().compareTo(b.trigger()))
            .toList();
    List<PeriodToll> tolls =
        narrative.drafts().stream()
            .map(d -> TollClaims.period(d, text.report()))
            .flatMap(Optional::stream)
            .toList();
    collectMentions();
    return new Extraction(
        text.report(),
        text.sentences(),
        mentions,
        events,
        affiliations.found(),
        tolls,
        considered,
        List.of());
  }

  private static Entity called(Phrase phrase) {
    return ((Name) phrase.sense()).entity().entity();
  }

  private static void name(Phrase phrase, Discourse discourse) {
    Entity named = called(phrase);
    discourse.name(named, phrase.span().start());
    discourse.worded(named, phrase.surface());
  }

  /** قيادي في الحركة, حاجز للجيش: by what is theirs a body is recalled too: رجاله, عناصره. */
  private static void owned(Phrase owned, Discourse discourse) {
    Gender gender =
        switch (owned.phraseClass()) {
          case PERSON, SOURCE -> owned.plural() ? null : Gender.MASCULINE;
          case FACILITY, VEHICLE, FORCE -> Gender.ofThing(owned.surface(), owned.plural());
          default -> null;
        };
    if (gender != null) {
      owned.walk(
          p -> {
            if (p.phraseClass() == PhraseClass.ACTOR && p.sense() instanceof Name name) {
              discourse.worded(name.entity().entity(), gender);
            }
          });
    }
  }

  /** التنظيم, الميليشيا: nouns that mean an actor named before. */
  private static boolean recalls(Phrase phrase) {
    boolean body = phrase.phraseClass() == PhraseClass.FORCE && phrase.definite();
    return (phrase.sense() instanceof ContextName || body && phrase.holder() == null)
        && phrase.conjuncts().isEmpty();
  }

  /** All who may take part in the events, once these are read: what weights are learned from. */
  public List<RoleCandidate> candidates() {
    return drafts.stream()
        .flatMap(d -> casting.weighed(d, d.slug(text.report())).stream())
        .toList();
  }

  /** All places where the events may have happened, once these are read. */
  public List<PlaceCandidate> sites() {
    return drafts.stream()
        .flatMap(d -> placing.weighed(d, d.slug(text.report())).stream())
        .toList();
  }

  /** All tellings with the events told before that they may be of, once these are read. */
  public List<RetellingCandidate> retellings() {
    return retellings;
  }

  private List<RetellingCandidate> retellings(Narrative narrative) {
    Map<Mention, Integer> chosen = new HashMap<>();
    for (Draft draft : narrative.drafts()) {
      draft.mentions.forEach(m -> chosen.put(m, draft.first().trigger.start()));
    }
    return narrative.weighed().stream()
        .filter(w -> chosen.containsKey(w.mention()))
        .map(
            w ->
                new RetellingCandidate(
                    text.report(),
                    w.mention().trigger.start(),
                    w.draft().first().trigger.start(),
                    chosen.get(w.mention()),
                    w.features()))
        .toList();
  }

  /** The clauses of the report, for people who want to see how it was read. */
  public List<String> clauses() {
    return sentences.stream().flatMap(List::stream).map(Clause::toString).toList();
  }

  private Countries countries() {
    Countries all = new Countries(lexicon);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = text.sentences().get(i);
      all.add(phrases(i, i + 1), sentence.span().start(), text.paragraphOf(sentence));
    }
    return all;
  }

  private List<PlaceName> places(int from, int to) {
    return phrases(from, Math.min(to, sentences.size())).stream()
        .flatMap(p -> p.places().stream())
        .toList();
  }

  private List<Phrase> phrases() {
    return phrases(0, sentences.size());
  }

  private List<Phrase> phrases(int from, int to) {
    List<Phrase> phrases = new ArrayList<>();
    for (List<Clause> clauses : sentences.subList(from, to)) {
      for (Clause clause : clauses) {
        for (Item item : clause.items) {
          if (item.isPhrase()) {
            item.phrase().walk(phrases::add);
          }
        }
      }
    }
    return phrases;
  }

  private void collectMentions() {
    for (Phrase phrase : phrases()) {
      if (phrase.sense() instanceof Name name) {
        mentions.add(
            new org.w3id.badia.model.Mention(phrase.headSpan(), name.entity().entity(), "name"));
      }
      for (PlaceName place : phrase.places()) {
        mentions.add(
            new org.w3id.badia.model.Mention(place.span(), Assembler.entity(place), "place"));
      }
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
  }
}
