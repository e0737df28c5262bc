package org.w3id.badia.extract.tie;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Seek;

/** Reads verbs whose object leans on their subject: «X التي تدعمها Y», «يقود فلان X». */
final class Holding {
  private static final Pattern OWN = Pattern.compile(".*ن(ه|ها|هم|هما)");
  private static final Pattern UPON = Pattern.compile("علي(ه|ها|هم)");

  private final Words words;
  private final Bodies bodies;
  private final Parties parties;
  private final Antecedents antecedents;
  private final Doers doers;
  private final Patrons patrons;
  private final People people;
  private final Leadership leadership;
  private final Unnamed unnamed;
  private final Company company;
  private final Insertions insertions;
  private final Told told;

  Holding(
      Words words,
      Bodies bodies,
      Parties parties,
      Antecedents antecedents,
      Doers doers,
      Patrons patrons,
      People people,
      Leadership leadership,
      Unnamed unnamed,
      Company company,
      Insertions insertions,
      Told told) {
    this.insertions = insertions;
    this.parties = parties;
    this.words = words;
    this.bodies = bodies;
    this.antecedents = antecedents;
    this.doers = doers;
    this.patrons = patrons;
    this.people = people;
    this.leadership = leadership;
    this.unnamed = unnamed;
    this.company = company;
    this.told = told;
  }

  /** X التي تدعمها Y; تدعم Y X. */
  int read(int at, TieWords.Match match) {
    int next = at + match.length();
    String type = match.word().type();
    boolean person = person(type);
    boolean relative = at > 0 && words.is(at - 1, WordClass.RELATIVE);
    if (!match.pronoun().isEmpty()) {
      return isMasdar(at, next) ? at : held(at, match, match.pronoun(), next);
    }
    if (next < words.size() && UPON.matcher(words.folded(next)).matches()) {
      return held(at, match, words.folded(next).substring(3), next + 1);
    }
    if (person && !words.opensClause(at)) {
      leadership.relative(at, next);
    }
    if (relative && !person) {
      help(antecedents.before(at), type, patrons.after(next, match.word()), at, next);
    }
    if (!relative && !person && isFinite(at) && !words.opensClause(at)) {
      help(topic(at), type, patrons.after(next, match.word()), at, next);
    }
    if (relative || !words.opensClause(at) || person && leadership.verb(at, next)) {
      return at;
    }
    if (!person
        && words.is(at - 1, WordClass.THAT)
        && OWN.matcher(words.folded(at - 1)).matches()) {
      Optional<Party> blamed = doers.blamed(at - 1, Optional.empty()); // اتهمت Z Y بأنها تدعم X
      List<Party> helpers = blamed.map(List::of).orElseGet(() -> doers.subject(at));
      told.add(patrons.from(next), type, helpers, at, next); // أقرت Y بأنها تدعم X
      return at;
    }
    List<Party> holders = patrons.holders(next, type);
    boolean founders = match.word().type().equals("MEMBER") && holders.size() > 1; // شكلت X وY Z
    if (!holders.isEmpty() && !founders) {
      Party last = holders.get(holders.size() - 1);
      help(holders, type, person ? patrons.at(last.to()) : helped(last, match), at, next);
    }
    return at;
  }

  /** يدعم, تدعم: no noun. */
  private boolean isFinite(int at) {
    boolean told = at > 1 && parties.to(at).filter(p -> isSaid(p.from())).isPresent();
    return words.unit(at).verb().isPresent() && (told || words.folded(at).matches("[يت].*"));
  }

  /** أن Y زودت X: a word that opens a clause stands before. */
  private boolean isSaid(int from) {
    return from > 0 && words.is(from - 1, WordClass.THAT);
  }

  /** X تدعم Y; X، وهي ميليشيا تدعم Y; كيغالي تدعم Y: who stands before the verb. */
  private List<Party> topic(int at) {
    List<Party> before = antecedents.before(at);
    List<Party> owned = before.isEmpty() ? antecedents.owned(at) : before; // X إن مقاتليها يدعمون Y
    return owned.isEmpty() ? patrons.rulers(at).map(List::of).orElse(owned) : owned;
  }

  /** تدعم Y X; تدعم Y، وهي ...، X. */
  private List<Party> helped(Party holder, TieWords.Match match) {
    int end = patrons.behindLeader(holder);
    List<Party> governed = patrons.after(end, match.word());
    List<Party> beside = governed.isEmpty() ? patrons.from(end) : governed;
    return beside.isEmpty() ? patrons.from(insertions.past(holder.to())) : beside;
  }

  /** المعارضة، وتدعمه روسيا: a pronoun of the masculine means no feminine noun. */
  private boolean agrees(Party client, String pronoun) {
    boolean feminine = words.folded(client.from()).endsWith("ه");
    return !pronoun.equals("ه") || !feminine;
  }

  /** الحكومة التي يدعمها الغرب: her whom the pronoun means somebody unknown backs. */
  private boolean isHer(List<Party> clients, String pronoun) {
    return pronoun.equals("ها") && words.folded(clients.get(0).from()).endsWith("ه");
  }

  /** منشقين عن X يتزعمهم Y: they lead those who left and not whom they left. */
  private boolean isLeft(Party client, String pronoun) {
    int of = client.from() - 1;
    return pronoun.equals("هم")
        && of > 0
        && words.folded(of).equals("عن")
        && bodies.is(of - 1, TieWord.Construction.APART);
  }

  /** Whom the pronoun of a verb means: موالية للقاعدة يقوده X is told of the one before. */
  private List<Party> clients(int at, String pronoun) {
    if (antecedents.isOfNobody(at) && words.unit(at).reading().conjunction().isEmpty()) {
      return List.of(); // قوة تابعة لـ X يقودها فلان: nobody named
    }
    List<Party> before = Seek.those(antecedents.before(at), c -> !isLeft(c, pronoun));
    List<Party> agreeing = Seek.those(before, c -> agrees(c, pronoun));
    if (before.isEmpty() || !agreeing.isEmpty()) {
      return agreeing;
    }
    List<Party> equated = antecedents.equated(at);
    return equated.isEmpty() && !bodies.isJoined(at) ? before : equated;
  }

  private static boolean person(String type) {
    return type.equals("LedBy");
  }

  /** X التي تساند Y, وتدعم X Y: who helps an army is its ally, whom others help is backed. */
  private void help(List<Party> helpers, String type, List<Party> helped, int at, int next) {
    if (type.equals("AlliedWith") || areAllies(helpers, type, helped)) {
      told.add(helpers, "AlliedWith", helped, at, next);
    } else {
      told.add(helped, type, helpers, at, next);
    }
  }

  /** تساند الجيش ميليشيا: bands that help an army do not keep it. */
  private boolean areAllies(List<Party> helpers, String type, List<Party> helped) {
    return !person(type)
        && !helpers.isEmpty()
        && Seek.all(helpers, company::isFighting)
        && Seek.any(helped, company::isArmy);
  }

  /** التي دربتها وسلحتها X: behind the second verb that holds the same. */
  private int behindSecond(int at, String pronoun) {
    boolean joined = at < words.size() && words.folded(at).startsWith("و");
    return joined
        ? bodies
            .match(at, TieWord.Construction.HOLDS)
            .filter(m -> m.pronoun().equals(pronoun))
            .map(m -> at + m.length())
            .orElse(at)
        : at;
  }

  /** X التي كانت Y تدعمها: whom the relative means that the verb of being stands behind. */
  private List<Party> wasHeld(Party holder) {
    int was = holder.from() - 1;
    boolean relative =
        was > 0 && Between.isBe(words.folded(was)) && words.is(was - 1, WordClass.RELATIVE);
    return relative ? antecedents.before(was) : List.of();
  }

  /** إن Y تدعمها: who stands between a word that opens a clause and its verb. */
  private List<Party> said(int at) {
    List<Party> before = topic(at);
    int from = before.size() == 1 ? before.get(0).from() : 0;
    return from > 0 && before.get(0).to() == at && isSaid(from) ? before : List.of();
  }

  /** دعمها لـ X: a noun, whose owner the pronoun tells. */
  private boolean isMasdar(int at, int next) {
    return bodies.is(at, TieWord.Construction.HELPS)
        && next < words.size()
        && words.folded(next).startsWith("ل")
        && !patrons.from(next).isEmpty();
  }

  private int held(int at, TieWords.Match match, String pronoun, int first) {
    int next = match.pronoun().isEmpty() ? first : behindSecond(first, pronoun);
    String type = match.word().type();
    boolean further = words.folded(at).startsWith("و");
    List<Party> clients = clients(at, pronoun);
    Optional<People.Named> person =
        person(type) ? people.from(words.afterPlace(next)) : Optional.empty();
    if (person.isPresent()) {
      boolean goesOn = clients.isEmpty() && further;
      clients = goesOn ? doers.subject(at) : clients;
      leadership.led(antecedents.wholes(clients), person.get(), at, next);
      if (clients.isEmpty() && words.is(at - 1, WordClass.RELATIVE)) {
        unnamed.known(at, person.get(), next); // القوات التي يقودها خليفة حفتر
      }
      return clients.isEmpty() ? at : antecedents.step(at, person.get().to());
    }
    List<Party> holders = patrons.holders(next, type);
    Optional<Party> holder = holders.isEmpty() ? parties.to(at) : Optional.empty();
    List<Party> was = holder.filter(Party::isNamed).map(this::wasHeld).orElse(List.of());
    if (!was.isEmpty()) {
      told.add(was, type, List.of(holder.get()), at, next);
      return at;
    }
    List<Party> topic = holders.isEmpty() && !person(type) ? said(at) : holders;
    if (holders.isEmpty() && !topic.isEmpty()) {
      List<Party> owner = antecedents.owner(topic.get(0)).map(List::of).orElse(List.of());
      told.add(owner, type, topic, at, next); // X، وقال إن Y تدعمها
      return at;
    }
    boolean helpers =
        holders.isEmpty() && clients.size() == 1 && !person(type) && !isHer(clients, pronoun);
    if (helpers && words.is(at - 1, WordClass.RELATIVE)) {
      List<Party> helped = antecedents.owner(clients.get(0)).map(List::of).orElse(List.of());
      help(clients, type, helped, at, next); // Y وX التي تسانده
      return at;
    }
    clients = clients.isEmpty() ? leadership.men(at) : clients;
    if (clients.isEmpty()) {
      unnamed.band(at, match, holders, next);
    }
    List<Party> known = unnamed.known(at, type, holders); // التحالف الذي تقوده الرياض
    clients = known.isEmpty() ? clients : known;
    if (areAllies(holders, type, clients)) {
      told.add(holders, "AlliedWith", clients, at, next);
    } else {
      told.add(clients, type, holders, at, next);
    }
    return antecedents.told(at, clients, holders);
  }
}
