package org.w3id.badia.lexicon;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Harm;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;
import org.w3id.badia.model.Reference;
import org.w3id.badia.text.Folding;
import org.w3id.badia.text.Table;

/** Reads the tables of data/lexicon strictly and puts the names of the reference beside them. */
final class LexiconReader {
  /** «على مسافة قريبة جدا من» has five words; more are forms with their separators forgotten. */
  private static final int LONGEST_FORM = 6;

  private final Path folder;
  private final Reference reference;
  private final PhraseTrie trie = new PhraseTrie();
  private final WeaponWords arms = new WeaponWords();
  private final Set<String> homonyms = new HashSet<>();

  LexiconReader(Path folder, Reference reference) {
    this.folder = folder;
    this.reference = reference;
  }

  Lexicon read() {
    words("nouns.csv");
    words("adjectives.csv");
    List.of("particles.csv", "given-names.csv").forEach(this::words);
    verbs();
    eventNouns();
    weapons();
    relations();
    homonyms();
    NameIndex names = new NameIndex(trie, homonyms);
    names.addAll(reference.entities());
    return new Lexicon(
        folder.getParent(),
        trie,
        names.byName(),
        names.bySlug(),
        reference.affiliations(),
        nationalities(),
        ContextNames.read(folder, trie, names.bySlug()),
        NamingWords.read(folder),
        TellingWords.read(folder),
        arms);
  }

  private Table table(String file, String... columns) {
    return Table.read(folder.resolve(file), "data/lexicon/" + file, Set.of(columns), Set.of());
  }

  private static void check(Table table) {
    for (Problem problem : table.problems()) {
      throw new ProblemException(problem);
    }
  }

  private void words(String file) {
    Table table = table(file, "class", "value", "number", "forms");
    for (Table.Row row : table.rows()) {
      WordClass wordClass = value(table, row, "class", WordClass.class);
      GrammaticalNumber number = value(table, row, "number", GrammaticalNumber.class);
      for (String form : forms(table, row, "forms")) {
        add(form, new Word(wordClass, row.get("value"), number, Folding.fold(form)));
      }
    }
    check(table);
  }

  private void verbs() {
    Table table =
        table(
            "verbs.csv",
            "lemma",
            "class",
            "value",
            "perfect",
            "imperfect",
            "passive",
            "masdar",
            "participle",
            "subject",
            "object",
            "complements");
    for (Table.Row row : table.rows()) {
      VerbClass verbClass = value(table, row, "class", VerbClass.class);
      checkValue(table, row, verbClass);
      Verb verb =
          new Verb(
              row.get("lemma"),
              verbClass,
              kindOf(row),
              deedOf(table, row),
              value(table, row, "subject", Slot.class),
              value(table, row, "object", Slot.class),
              complements(table, row));
      addForms(row, verb);
    }
    check(table);
  }

  private void checkValue(Table table, Table.Row row, VerbClass verbClass) {
    switch (verbClass) {
      case ACT -> checkKind(table, row);
      case HARM -> value(table, row, "value", Harm.class);
      case RELATION -> {
        if (Arrays.stream(AffiliationType.values())
            .noneMatch(t -> t.localName().equals(row.get("value")))) {
          reject(table, row, "value", "an affiliation type");
        }
      }
      default -> {}
    }
  }

  private void addForms(Table.Row row, Verb verb) {
    for (String base : row.list("perfect")) {
      addInflected(base, verb, VerbForm.Voice.ofPast(base), false);
    }
    for (String base : row.list("imperfect")) {
      addInflected(base, verb, VerbForm.Voice.EITHER, true);
    }
    for (String base : row.list("passive")) {
      addInflected(base, verb, VerbForm.Voice.PASSIVE, Folding.fold(base).startsWith("ي"));
    }
    row.list("masdar").forEach(f -> addUninflected(f, verb, VerbForm.Shape.MASDAR));
    row.list("participle").forEach(f -> addUninflected(f, verb, VerbForm.Shape.PARTICIPLE));
  }

  private void addUninflected(String form, Verb verb, VerbForm.Shape shape) {
    boolean plural = shape == VerbForm.Shape.PARTICIPLE;
    add(form, new VerbForm(verb, VerbForm.Voice.ACTIVE, plural, false, shape));
  }

  private void addInflected(String base, Verb verb, VerbForm.Voice voice, boolean imperfect) {
    String folded = Folding.fold(base);
    int space = folded.indexOf(' ');
    String first = space < 0 ? folded : folded.substring(0, space);
    String rest = space < 0 ? "" : folded.substring(space);
    VerbForm one = new VerbForm(verb, voice, false, imperfect, VerbForm.Shape.FINITE);
    VerbForm many = new VerbForm(verb, voice, true, imperfect, VerbForm.Shape.FINITE);
    var singular =
        imperfect ? VerbForms.imperfectSingular(first) : VerbForms.perfectSingular(first);
    var plural = imperfect ? VerbForms.imperfectPlural(first) : VerbForms.perfectPlural(first);
    singular.forEach(f -> add(f + rest, one));
    plural.forEach(f -> add(f + rest, many));
  }

  private void eventNouns() {
    Table table =
        table("event-nouns.csv", "lemma", "value", "number", "forms", "genitive", "complements");
    for (Table.Row row : table.rows()) {
      boolean harm = Arrays.stream(Harm.values()).anyMatch(h -> h.name().equals(row.get("value")));
      if (!harm) {
        checkKind(table, row);
      }
      EventNoun noun =
          new EventNoun(
              row.get("lemma"),
              kindOf(row),
              harm,
              deedOf(table, row),
              value(table, row, "number", GrammaticalNumber.class),
              value(table, row, "genitive", Slot.class),
              complements(table, row));
      forms(table, row, "forms").forEach(f -> add(f, noun));
    }
    check(table);
  }

  private void weapons() {
    Table table = table("weapons.csv", Weapon.COLUMNS);
    for (Table.Row row : table.rows()) {
      Optional<EventKind> kind = Optional.empty();
      if (!row.get("kind").isEmpty()) {
        kind = kind(row.get("kind"));
        if (kind.isEmpty()) {
          reject(table, row, "kind", "an event class");
        }
      }
      Set<String> wider = Set.copyOf(row.list("sort_of"));
      Weapon weapon = new Weapon(row.get("concept"), row.get("name"), kind, wider);
      boolean unnamed = row.get("forms").isEmpty() && !row.get("deeds").isEmpty();
      for (String form : unnamed ? List.<String>of() : forms(table, row, "forms")) {
        add(form, weapon);
        arms.add(form, weapon);
      }
      row.list("told").forEach(w -> arms.tell(Folding.fold(w), weapon));
      row.list("deeds").forEach(d -> arms.deed(d, weapon));
    }
    check(table);
  }

  private void relations() {
    Table table = table("relations.csv", "type", "preposition", "forms");
    for (Table.Row row : table.rows()) {
      Relation relation = new Relation(row.get("type"), row.get("preposition"));
      forms(table, row, "forms").forEach(f -> add(f, relation));
    }
    check(table);
  }

  private void homonyms() {
    Table table = table("place-homonyms.csv", "name_ar", "meaning");
    for (Table.Row row : table.rows()) {
      homonyms.add(Keys.phrase(row.get("name_ar")));
      String form = Folding.fold(row.get("name_ar"));
      trie.add(
          Keys.words(form),
          new Word(WordClass.HOMONYM, row.get("meaning"), GrammaticalNumber.SINGULAR, form));
    }
    check(table);
  }

  private Map<String, Nationality> nationalities() {
    Table table =
        table(
            "nationalities.csv",
            "masculine",
            "feminine",
            "plural",
            "state",
            "armed_forces",
            "air_force");
    Map<String, Nationality> nationalities = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String state = row.get("state");
      nationalities.put(state, Nationality.of(row));
      for (String column : List.of("masculine", "feminine", "plural")) {
        if (!row.get(column).isEmpty()) {
          String form = Folding.fold(row.get(column));
          add(form, new Word(WordClass.NATIONALITY, state, GrammaticalNumber.SINGULAR, form));
        }
      }
      NationalityForms.of(row.get("masculine"))
          .forEach(
              f -> add(f, new Word(WordClass.NATIONALITY, state, GrammaticalNumber.SINGULAR, f)));
    }
    check(table);
    return nationalities;
  }

  private void add(String form, Sense sense) {
    List<String> plain = Keys.plain(form);
    List<String> keys = Keys.withoutArticle(plain);
    trie.add(keys, sense);
    trie.add(plain, sense);
    if (!(sense instanceof VerbForm verb) || !verb.shape().equals(VerbForm.Shape.FINITE)) {
      trie.add(Tanwin.on(keys), sense);
    }
  }

  private static List<String> forms(Table table, Table.Row row, String column) {
    List<String> forms = row.list(column);
    if (forms.isEmpty()) {
      reject(table, row, column, "at least one form");
    }
    if (forms.stream().anyMatch(f -> f.split(" ").length > LONGEST_FORM)) {
      reject(table, row, column, "a ; between forms: none has more than six words");
    }
    return forms;
  }

  private static Map<String, Slot> complements(Table table, Table.Row row) {
    Map<String, Slot> complements = new HashMap<>();
    for (String part : row.list("complements")) {
      String[] sides = part.split("=", 2);
      if (sides.length < 2
          || Arrays.stream(Slot.values()).noneMatch(s -> s.name().equals(sides[1]))) {
        reject(table, row, "complements", "preposition=SLOT");
        continue;
      }
      complements.put(Folding.fold(sides[0]), Slot.valueOf(sides[1]));
    }
    return complements;
  }

  static Optional<EventKind> kind(String className) {
    return Arrays.stream(EventKind.values())
        .filter(k -> k.className().equals(className))
        .findFirst();
  }

  /** The kind in a value such as Execution or Execution+KILLED. */
  private static String kindOf(Table.Row row) {
    return row.get("value").split("\\+", 2)[0];
  }

  /** The harm in a value such as Execution+KILLED. */
  private static Optional<Harm> deedOf(Table table, Table.Row row) {
    String[] parts = row.get("value").split("\\+", 2);
    Optional<Harm> harm =
        Arrays.stream(Harm.values())
            .filter(h -> parts.length > 1 && h.name().equals(parts[1]))
            .findFirst();
    if (parts.length > 1 && harm.isEmpty()) {
      reject(table, row, "value", "a harm behind the +");
    }
    return harm;
  }

  private static void checkKind(Table table, Table.Row row) {
    if (kind(kindOf(row)).isEmpty()) {
      reject(table, row, "value", "an event class");
    }
  }

  private static <E extends Enum<E>> E value(
      Table table, Table.Row row, String column, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(row.get(column))) {
        return constant;
      }
    }
    reject(table, row, column, "one of " + Arrays.toString(type.getEnumConstants()));
    return type.getEnumConstants()[0];
  }

  private static void reject(Table table, Table.Row row, String column, String wanted) {
    table.reject(
        row, column, Problem.Code.BAD_CELL, "'" + row.get(column) + "'", "write " + wanted);
  }
}
