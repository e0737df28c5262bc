package org.w3id.badia.extract.event;

import java.util.Map;
import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.extract.phrase.PhraseClass;
import org.w3id.badia.model.EventKind;

/**
 * What is threatened or rumoured has not been done: توعدوا بقصف الميناء, هددوا السكان بإحراق
 * منازلهم, شائعة اشتباكات.
 */
final class Threats {
  private static final Set<String> WITH_WHAT = Set.of("ب", "من");

  private Threats() {}

  /** Leaves of the deeds that a threat announces only whom they are to befall. */
  static void announced(Mention mention, Arguments arguments, Map<Phrase, Mention> byNoun) {
    if (mention.kind != EventKind.THREAT) {
      return;
    }
    speaks(mention, arguments);
    for (Phrase complement : arguments.complements) {
      Mention deed = WITH_WHAT.contains(complement.preposition()) ? byNoun.get(complement) : null;
      if (deed != null) {
        deed.unreal = true;
        if (mention.patients.isEmpty()) {
          mention.patients.addAll(deed.patients);
        }
      }
    }
  }

  /** هددت حركة الشباب بكذا: of one fighting body alone, the verb tells what it said. */
  private static void speaks(Mention mention, Arguments arguments) {
    Phrase only = arguments.object;
    boolean alone = arguments.subject == null || arguments.subjectInherited;
    if (alone && only != null && canThreaten(only)) {
      mention.agents.addAll(mention.patients);
      mention.patients.clear();
    }
  }

  private static boolean canThreaten(Phrase phrase) {
    return phrase.phraseClass().canFight() || phrase.phraseClass() == PhraseClass.PERSON;
  }

  /** شائعة, مزاعم: what is told so is told not to be. */
  static boolean isRumour(Phrase phrase) {
    return phrase.word().filter(w -> w.value().equals("rumour")).isPresent();
  }
}
