package org.w3id.badia.extract.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.badia.lexicon.TieWord;
import org.w3id.badia.lexicon.TieWords;
import org.w3id.badia.lexicon.WordClass;
import org.w3id.badia.model.Entity;
import org.w3id.badia.model.Seek;
import org.w3id.badia.text.Folding;

/** Reads who leads whom: «قائد X فلان», «فلان، قائد X», «زعيمها فلان», «فلان الذي كان يقود X». */
final class Leadership {
  private static final Set<String> OWN = Set.of("له", "لها", "لهم");
  private static final Pattern BE = Pattern.compile("[وف]?كان");

  /** Whose leader a pronoun tells is named at most so many words before. */
  private static final int OWNER = 12;

  /** A relative stands at most so many words before the title: والذي قال قائده. */
  private static final int RELATIVE = 3;

  /** Of whom a pronoun tells stands at most so many words before. */
  private static final int CELL = 24;

  /** A title whose bearer is not named beside it. */
  private record Open(int at, int next, Party group) {}

  private final List<Open> open = new ArrayList<>();
  private final Words words;
  private final Bodies bodies;
  private final People people;
  private final Antecedents antecedents;
  private final Patrons patrons;
  private final Recall recall;
  private final Insertions insertions;
  private final Told told;

  Leadership(
      Words words,
      Bodies bodies,
      People people,
      Antecedents antecedents,
      Patrons patrons,
      Recall recall,
      Insertions insertions,
      Told told) {
    this.insertions = insertions;
    this.antecedents = antecedents;
    this.words = words;
    this.bodies = bodies;
    this.people = people;
    this.patrons = patrons;
    this.recall = recall;
    this.told = told;
  }

  /** A title of who leads, the name beside it and the group that it governs or recalls. */
  void title(int at, TieWords.Match match) {
    if (whole(at)) {
      return;
    }
    int next = at + match.length();
    boolean local = bodies.is(at, TieWord.Construction.DEPUTY); // القائد الميداني فلان
    if (local || at > 0 && bodies.is(at - 1, TieWord.Construction.DEPUTY)) {
      return;
    }
    List<Party> groups = match.pronoun().isEmpty() ? patrons.led(next) : List.of();
    if (Seek.any(groups, this::isNoBand)) {
      return;
    }
    int end = groups.isEmpty() ? next : groups.get(0).to();
    Optional<People.Named> person = people.from(words.afterLand(end));
    if (person.isEmpty() && !groups.isEmpty()) {
      person = people.before(at).filter(p -> patrons.at(p.from()).isEmpty());
    }
    if (person.isEmpty() && !groups.isEmpty()) {
      person = elsewhere(groups.get(0));
    }
    if (person.isEmpty() && groups.isEmpty() && appointed(at, next)) {
      return;
    }
    if (person.isEmpty()) {
      shortName(at, next);
      groups.forEach(g -> open.add(new Open(at, next, g)));
      return;
    }
    Optional<Entity> group = groups.stream().findFirst().flatMap(Party::entity);
    boolean office = match.word().construction() == TieWord.Construction.OFFICE;
    boolean recalled = group.isPresent() && end == next + 1; // رئيس المجلس فلان
    boolean band = !groups.isEmpty() && recall.isBand(bodies.noun(groups.get(0).from()));
    if (office && !recalled && !band && group.filter(Entity::known).isEmpty()) {
      return; // a president of anything else leads no fighters
    }
    boolean recalls = !match.pronoun().isEmpty() || match.definite();
    if (group.isEmpty()) {
      group = recall.groupOf(person.get().entity());
    }
    if (group.isEmpty() && !match.pronoun().isEmpty()) {
      group = owner(at).flatMap(Party::entity);
    }
    boolean cell = !match.pronoun().isEmpty() && isOfCell(at);
    if (group.isEmpty() && recalls && !cell) {
      group = recall.organisation(words.start(at));
    }
    Optional<People.Named> leader = person;
    group.ifPresent(g -> told.led(g, leader.get(), at, next));
  }

  /** عينت X فلاناً قائداً لها: the pronoun means who names the leader. */
  private boolean appointed(int at, int next) {
    int of = next;
    while (of < words.size() && of < next + 2 && bodies.is(of, TieWord.Construction.TITLE)) {
      of++;
    }
    boolean own = of < words.size() && OWN.contains(words.folded(of));
    List<Party> group =
        own && words.folded(at).endsWith("ا") ? antecedents.near(at, OWNER) : List.of();
    Optional<People.Named> person =
        group.stream().findFirst().flatMap(g -> people.from(g.to())).filter(p -> p.to() == at);
    person.ifPresent(p -> led(group, p, at, next));
    return person.isPresent();
  }

  /** قائد X في البصرة، العقيد فلان: a band's leader is named behind where he leads it. */
  private Optional<People.Named> elsewhere(Party group) {
    int at = group.to();
    boolean in = at < words.size() && words.folded(at).equals("في");
    if (!in || group.entity().filter(recall::isOfState).isPresent()) {
      return Optional.empty();
    }
    for (int i = at + 1; i < words.size() && i - at <= RELATIVE + 1; i++) {
      if (words.isComma(i)) {
        boolean rank = i + 1 < words.size() && bodies.is(i + 1, TieWord.Construction.TITLE);
        return rank ? people.from(i + 1) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** رئيس فرع X, الأمين العام للأمم المتحدة: a branch of a body, or what is no body of fighters. */
  private boolean isNoBand(Party group) {
    boolean whole =
        bodies.head(group.from()).filter(h -> h.length() == group.to() - group.from()).isPresent();
    return whole && group.to() > group.from() + 1
        || bodies.is(group.from(), TieWord.Construction.DEPUTY);
  }

  /** قائد X التابع لـ Y فلان: whose name stands behind what else is told of his group. */
  void late() {
    for (Open title : open) {
      int end = insertions.past(title.group().to());
      Optional<People.Named> person =
          end > title.group().to() ? people.from(words.afterLand(end)) : Optional.empty();
      person.ifPresent(p -> led(List.of(title.group()), p, title.at(), title.next()));
    }
  }

  /** X جناح فلان: those of X whom he leads. */
  int faction(int at, TieWords.Match match) {
    int next = at + match.length();
    boolean bare = match.pronoun().isEmpty() && !match.definite();
    bare &= next < words.size() && words.unit(next).quoted() == 0; // فصيل «X»
    Optional<People.Named> person = bare ? people.from(next) : Optional.empty();
    person.ifPresent(p -> led(antecedents.before(at), p, at, next));
    return at;
  }

  /** تولى فلان قيادة X: the post behind who takes it. */
  int post(int at, TieWords.Match match) {
    int next = at + match.length();
    boolean relative =
        at > 2
            && bodies.is(at - 1, TieWord.Construction.TAKES)
            && words.is(at - 2, WordClass.RELATIVE);
    Optional<People.Named> person =
        relative
            ? people.before(at - 2) // فلان الذي يتولى قيادة X
            : people.before(at).filter(this::isTaking);
    person = match.pronoun().isEmpty() ? person : Optional.empty();
    person.ifPresent(p -> led(patrons.led(next), p, at, next));
    return at;
  }

  /** تولى فلان, وتولى القيادي فلان. */
  private boolean isTaking(People.Named person) {
    for (int i = person.from() - 1; i >= 0 && i >= person.from() - RELATIVE; i--) {
      if (bodies.is(i, TieWord.Construction.TAKES)) {
        return true;
      }
    }
    return false;
  }

  /** X، والذي قال قائده: whom a relative is told of, else the group named last. */
  private Optional<Party> owner(int at) {
    for (int i = at - 1; i > 0 && i >= at - RELATIVE; i--) {
      if (words.is(i, WordClass.RELATIVE)) {
        return antecedents.before(i + 1).stream().findFirst();
      }
    }
    return isOfCell(at) ? Optional.empty() : antecedents.near(at, OWNER).stream().findFirst();
  }

  /** أفراد الخلية بينهم متزعمها: the pronoun means a body without a name that stands nearer. */
  private boolean isOfCell(int at) {
    for (int i = at - 1; i >= 0 && at - i <= CELL && !words.isBreak(i); i--) {
      Optional<Party> named = antecedents.named(i + 1);
      if (named.isPresent()) {
        return antecedents.isPartOnly(named.get()); // خلية لداعش
      }
      boolean cell =
          words
              .unit(i)
              .word(WordClass.FORCE)
              .filter(w -> w.sense().value().equals("cell"))
              .isPresent();
      if (cell) {
        return true;
      }
    }
    return false;
  }

  /** القائد العام لقوات X فلان, known as one name: the group that the name names. */
  private boolean whole(int at) {
    Optional<People.Named> named = people.known(at).filter(n -> n.to() > at + 1);
    Optional<Entity> group =
        named
            .flatMap(n -> recall.groupOf(n.entity()))
            .filter(g -> isNamed(g, words.raw(at, named.get().to())) || isCalled(g, at + 1));
    group.ifPresent(g -> told.led(g, named.get(), at, named.get().to()));
    return group.isPresent();
  }

  /** زعيم الحوثيين فلان: the word behind the title names the group. */
  private boolean isCalled(Entity group, int at) {
    return recall.named(words.raw(at, at + 1)).filter(group::equals).isPresent();
  }

  private static boolean isNamed(Entity group, String raw) {
    String name = Folding.fold(raw);
    return name.contains(Folding.fold(group.name()).replaceFirst("^ال", ""));
  }

  /** فلان، زعيم بدر: the group that a known person is known for, by a word of its name. */
  private void shortName(int at, int next) {
    Optional<People.Named> person = people.before(at).filter(p -> p.entity().known());
    if (person.isEmpty() || next >= words.size() || words.isMark(next)) {
      return;
    }
    recall
        .groupOf(person.get().entity())
        .filter(g -> List.of(Folding.fold(g.name()).split(" ")).contains(words.folded(next)))
        .ifPresent(g -> told.led(g, person.get(), at, next));
  }

  /** يقود فلان X, يقود X فلان: the person and the group after a verb of leading. */
  boolean verb(int at, int next) {
    Optional<People.Named> person = people.from(next);
    if (person.isPresent()) {
      List<Party> behind = patrons.from(person.get().to());
      boolean rank = behind.isEmpty(); // ويقود اللواء فلان: the brigade told before, not a rank
      led(rank ? patrons.at(next) : behind, person.get(), at, next);
      return true;
    }
    List<Party> groups = patrons.from(next);
    Optional<People.Named> last =
        groups.size() == 1 ? people.from(words.afterPlace(groups.get(0).to())) : Optional.empty();
    last.ifPresent(p -> led(groups, p, at, next));
    return last.isPresent();
  }

  /** فلان الذي كان يقود X: the person before the verb, the group after it. */
  void relative(int at, int next) {
    int opening = at;
    while (opening > 0 && (words.is(opening - 1, WordClass.RELATIVE) || isWas(opening - 1))) {
      opening--;
    }
    boolean topic = opening == at && people.before(at).filter(this::isTopic).isPresent();
    if (opening < at || topic) {
      people.before(opening).ifPresent(p -> led(patrons.from(next), p, at, next));
    }
  }

  /** كان فلان يقود X, إن فلاناً يقود X: a sentence opens with him. */
  private boolean isTopic(People.Named person) {
    int before = person.from() - 1;
    return words.isBreak(before) || isWas(before) || words.is(before, WordClass.THAT);
  }

  /** حفتر، الذي تدعمه X: those whom the known person is known to lead, of whom a relative tells. */
  List<Party> men(int at) {
    if (at < 2 || !words.is(at - 1, WordClass.RELATIVE)) {
      return List.of();
    }
    Optional<People.Named> leader = people.before(at - 1).filter(p -> p.entity().known());
    return leader
        .flatMap(p -> recall.groupOf(p.entity()))
        .map(g -> List.of(new Party(leader.get().from(), leader.get().to(), Optional.of(g))))
        .orElse(List.of());
  }

  private boolean isWas(int at) {
    return at >= 0 && words.unit(at).verb().isPresent() && BE.matcher(words.folded(at)).lookingAt();
  }

  void led(List<Party> groups, People.Named person, int at, int next) {
    groups.forEach(g -> told.led(g.entity().orElseThrow(), person, at, next));
  }
}
