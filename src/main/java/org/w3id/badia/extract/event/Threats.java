package org.w3id.badia.extract.event;

import java.util.Map;
import java.util.Set;
import org.w3id.badia.extract.phrase.Item;
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
      boolean with = WITH_WHAT.contains(complement.preposition());
      announce(mention, with ? byNoun.get(complement) : null);
    }
    announce(mention, byNoun.get(goesOn(mention)));
  }

  private static void announce(Mention threat, Mention deed) {
    if (deed != null) {
      deed.unreal = true;
      if (threat.patients.isEmpty()) {
        threat.patients.addAll(deed.patients);
      }
    }
  }

  /** توعد بمواصلة استهداف X, هدد بالعودة إلى مهاجمة X: what is to go on, null where nothing is. */
  private static Phrase goesOn(Mention threat) {
    boolean on = false;
    for (Item item : threat.clause.items) {
      boolean later = item.span().start() > threat.trigger.start();
      if (later && on && item.isPhrase(PhraseClass.EVENT)) {
        String preposition = item.phrase().preposition();
        return preposition.isEmpty() || preposition.equals("الي") ? item.phrase() : null;
      }
      boolean stops = item.isVerb() && !item.verb().isMasdar();
      if (later && (stops || on && item.isPhrase())) {
        return null;
      }
      on |= later && !item.isPhrase() && item.unit().folded().startsWith("ب");
    }
    return null;
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
