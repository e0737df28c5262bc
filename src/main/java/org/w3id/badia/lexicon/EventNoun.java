package org.w3id.badia.lexicon;

import java.util.Map;
import java.util.Optional;
import org.w3id.badia.model.Harm;

/**
 * A noun that names an event: an attack noun or a masdar.
 *
 * @param lemma its dictionary form
 * @param value the event kind, or for a harm such as مقتل the harm
 * @param harm whether it names a harm and not an event
 * @param deed the harm that the event itself does to whom it is done
 * @param number one, two or several
 * @param genitive the part of the noun that follows it: the doer of هجوم, the victim of مقتل
 * @param complements the parts of its complements by preposition
 */
public record EventNoun(
    String lemma,
    String value,
    boolean harm,
    Optional<Harm> deed,
    GrammaticalNumber number,
    Slot genitive,
    Map<String, Slot> complements)
    implements Sense {
  public EventNoun {
    complements = Map.copyOf(complements);
  }
}
