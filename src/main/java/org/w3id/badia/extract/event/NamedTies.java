package org.w3id.badia.extract.event;

import java.util.Set;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.lexicon.Lexicon;
import org.w3id.badia.lexicon.Name;
import org.w3id.badia.model.AffiliationType;
import org.w3id.badia.model.KnownAffiliation;
import org.w3id.badia.model.KnownEntity;
import org.w3id.badia.text.Folding;

/**
 * Reads ties that are part of a name: «الميليشيات الموالية لإيران», «ميليشيات إيران», «التحالف
 * الدولي بقيادة الولايات المتحدة». The adjective alone («الميليشيات الإيرانية») says no more than
 * whose they are.
 */
final class NamedTies {
  private static final Set<String> TIE_WORDS =
      Set.of(
          "الموالين",
          "الموالون",
          "المواليه",
          "مواليه",
          "موالين",
          "المدعومه",
          "مدعومه",
          "تدعمها",
          "التابعه",
          "تابعه",
          "المرتبطه",
          "مرتبطه",
          "تساندها");

  private final Lexicon lexicon;
  private final TieClaims claims;

  NamedTies(Lexicon lexicon, TieClaims claims) {
    this.lexicon = lexicon;
    this.claims = claims;
  }

  void read(Phrase phrase) {
    if (!(phrase.sense() instanceof Name name) || !name.entity().kind().isActor()) {
      return;
    }
    String surface = Folding.fold(phrase.surface());
    if (surface.contains(" بقياده ")) {
      tie(phrase, name.entity(), AffiliationType.LED_BY, surface);
    }
    boolean told = java.util.Arrays.stream(surface.split(" ")).anyMatch(TIE_WORDS::contains);
    if (told || isGenitive(surface)) {
      boolean loyal = surface.contains("موال");
      AffiliationType said = loyal ? AffiliationType.LOYAL_TO : AffiliationType.BACKED_BY;
      AffiliationType other = loyal ? AffiliationType.BACKED_BY : AffiliationType.LOYAL_TO;
      if (!tie(phrase, name.entity(), said, surface)) {
        tie(phrase, name.entity(), other, surface);
      }
    }
  }

  /** ميليشيات إيران: the patron's own name follows. */
  private boolean isGenitive(String surface) {
    String[] words = surface.split(" ");
    boolean militias = words[0].equals("ميليشيات") || words[0].equals("مليشيات");
    return militias && words.length == 2 && lexicon.named(words[1]).isPresent();
  }

  /** What the reference tables say of the name, where its words say it too. */
  private boolean tie(Phrase phrase, KnownEntity entity, AffiliationType type, String surface) {
    for (KnownAffiliation known : lexicon.affiliations()) {
      boolean mine = known.affiliate().equals(entity.slug()) && known.type() == type;
      KnownEntity patron = mine ? lexicon.entity(known.patron()).orElse(null) : null;
      if (patron != null && isNamed(patron, surface)) {
        ActorRef client = new ActorRef(entity.entity(), phrase.span(), false);
        ActorRef backer = new ActorRef(patron.entity(), phrase.span(), false);
        claims.add(client, type, backer, phrase.span(), "name");
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(KnownEntity patron, String surface) {
    if (surface.contains(stem(patron.nameAr()))) {
      return true;
    }
    return patron.variantsAr().stream().anyMatch(v -> surface.contains(stem(v)));
  }

  private static String stem(String name) {
    String folded = Folding.fold(name);
    return folded.startsWith("ال") ? folded.substring(2) : folded;
  }
}
