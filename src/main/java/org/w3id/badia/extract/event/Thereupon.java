package org.w3id.badia.extract.event;

import java.util.List;
import org.w3id.badia.extract.phrase.Phrase;
import org.w3id.badia.model.EventKind;
import org.w3id.badia.model.Seek;

/** Tells the blow that comes next behind ثم from what was told before it. */
final class Thereupon {
  private Thereupon() {}

  /** «قتلوا ستة، ثم هاجموا نقطة للحشد»: a blow behind ثم on others than those killed before. */
  static boolean tells(Mention mention, List<Mention> mentions) {
    boolean trap = mention.kind == EventKind.AMBUSH && isLaid(mention.noun);
    boolean blow = mention.noun == null && !mention.harmOnly && hits(mention);
    return (trap || blow)
        && Seek.any(
            mentions,
            m ->
                (trap && !Sequels.isPeaceful(m) || isKilling(m, mention))
                    && m.trigger.start() < mention.trigger.start()
                    && isBetween(m.clause, mention.clause));
  }

  /** نصبوا كميناً, كمنوا, but not في كمين. */
  private static boolean isLaid(Phrase noun) {
    return noun == null || noun.preposition().isEmpty() && !noun.definite();
  }

  private static boolean isKilling(Mention harm, Mention blow) {
    return harm.rule.startsWith("harm:")
        && !harm.agents.isEmpty()
        && !Likeness.overlap(harm.targets(), blow.patients);
  }

  /** Whether somebody or something is told as what it was done to. */
  static boolean hits(Mention mention) {
    return !mention.patients.isEmpty() || !mention.objects.isEmpty();
  }

  /** «قتلوا ستة في القرية، ثم زرعوا لغماً انفجر بعربة»: what is told behind ثم came next. */
  static boolean isBetween(Clause earlier, Clause later) {
    boolean then = false;
    for (Clause at = later; at != null && at != earlier; at = at.before) {
      then |= Sequels.isThen(at);
    }
    return then;
  }
}
