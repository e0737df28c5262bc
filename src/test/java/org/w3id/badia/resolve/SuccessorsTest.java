package org.w3id.badia.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.badia.extract.Shipped;
import org.w3id.badia.model.Claim;
import org.w3id.badia.model.Report;
import org.w3id.badia.model.Role;
import org.w3id.badia.text.Texts;

class SuccessorsTest {
  private static final Successors SUCCESSORS = Successors.read(Texts.DATA, Shipped.REFERENCE);

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource({
    "2024-12-07, هاجم مسلحو تنظيم داعش حاجزاً للجيش السوري قرب تدمر., syrian-arab-army",
    "2024-12-08, هاجم مسلحو تنظيم داعش حاجزاً للجيش السوري قرب تدمر., new-syrian-army-2024",
    "2025-07-14, هاجم مسلحو تنظيم داعش قوات الحكومة السورية قرب تدمر., new-syrian-army-2024",
    "2025-07-14, هاجم مسلحو تنظيم داعش قوات النظام السوري قرب تدمر., syrian-arab-army",
    "2025-03-14, هاجم مسلحو تنظيم داعش حاجزاً للجيش السوري قرب تدمر في 20 تشرين الثاني 2024., syrian-arab-army"
  })
  void whom_a_name_means_depends_on_the_day(LocalDate published, String text, String target) {
    Report report = Texts.report(text, "", Optional.of(published));
    List<String> targets =
        SUCCESSORS.resolve(Shipped.EXTRACTOR.extract(report)).events().stream()
            .flatMap(e -> e.claims().stream())
            .filter(c -> c instanceof Claim.Participation p && p.role() == Role.TARGET)
            .map(c -> ((Claim.Participation) c).value().slug())
            .toList();
    assertThat(targets).contains(target);
  }
}
