package org.w3id.badia.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house: which package may import which. The README shows the same table. */
class RoomsTest {
  private static final String ROOT = "org.w3id.badia.";
  private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

  static {
    MAY_IMPORT.put("model", List.of());
    MAY_IMPORT.put("text", List.of("model"));
    MAY_IMPORT.put("lexicon", List.of("model", "text"));
    MAY_IMPORT.put("extract", List.of("model", "text", "lexicon"));
    MAY_IMPORT.put("resolve", List.of("model", "text", "lexicon"));
    MAY_IMPORT.put("rdf", List.of("model"));
    MAY_IMPORT.put("validate", List.of("model", "rdf"));
    MAY_IMPORT.put("store", List.of("model", "rdf"));
    MAY_IMPORT.put("query", List.of("model", "rdf", "store"));
    MAY_IMPORT.put("infer", List.of("model", "rdf", "store", "query"));
    MAY_IMPORT.put("evaluate", List.of("model", "rdf"));
    MAY_IMPORT.put(
        "pipeline",
        List.of(
            "model",
            "text",
            "lexicon",
            "extract",
            "resolve",
            "rdf",
            "validate",
            "store",
            "query",
            "infer",
            "evaluate"));
    MAY_IMPORT.put("web", List.of("model", "rdf", "store", "query"));
    MAY_IMPORT.put(
        "cli",
        List.of(
            "model",
            "pipeline",
            "web",
            "query",
            "validate",
            "evaluate",
            "store",
            "rdf",
            "infer",
            "lexicon",
            "resolve"));
  }

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.w3id.badia");

  @TestFactory
  Stream<DynamicTest> a_room_imports_only_the_rooms_below_it() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(), () -> onlyImports(room.getKey(), room.getValue())));
  }

  private void onlyImports(String room, List<String> allowed) {
    noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(
            describe(
                "lie in a room other than " + allowed,
                c ->
                    c.getPackageName().startsWith(ROOT)
                        && !isIn(c.getPackageName(), room)
                        && allowed.stream().noneMatch(a -> isIn(c.getPackageName(), a))))
        .allowEmptyShould(true)
        .check(classes);
  }

  private static boolean isIn(String name, String room) {
    return name.equals(ROOT + room) || name.startsWith(ROOT + room + ".");
  }

  @Test
  void every_package_lies_in_a_room() {
    List<String> strays =
        classes.stream()
            .map(c -> c.getPackageName())
            .filter(p -> MAY_IMPORT.keySet().stream().noneMatch(room -> isIn(p, room)))
            .distinct()
            .toList();
    assertThat(strays).isEmpty();
  }

  @Test
  void rooms_have_no_cycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void the_reader_of_texts_knows_nothing_of_jena() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "model..",
            ROOT + "text..",
            ROOT + "lexicon..",
            ROOT + "extract..",
            ROOT + "resolve..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.jena.."))
        .check(classes);
  }
}
