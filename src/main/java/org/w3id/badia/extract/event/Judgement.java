package org.w3id.badia.extract.event;

import java.nio.file.Path;
import org.w3id.badia.lexicon.Surroundings;
import org.w3id.badia.lexicon.Weights;

/**
 * What tells whether a report tells an event, only speaks of one or tells it again, and where it
 * happened.
 *
 * @param surroundings what words near an event's word say of it
 * @param worth what each feature of a draft speaks for or against it
 * @param retelling what each feature speaks for or against a telling's being of an event told
 * @param placing what each feature of a place speaks for or against its being the event's
 */
public record Judgement(
    Surroundings surroundings, Weights retelling, Weights worth, Weights placing) {

  /**
   * Reads the tables.
   *
   * @param data the folder data/
   * @throws org.w3id.badia.model.ProblemException at the first cell that is wrong
   */
  public static Judgement read(Path data) {
    return new Judgement(
        Surroundings.read(data),
        Weights.read(data, "retelling.csv"),
        Weights.read(data, "worth.csv"),
        Weights.read(data, "placing.csv"));
  }

  /** The same, letting every draft pass for told. */
  public Judgement tellingAll() {
    return new Judgement(surroundings, retelling, worth.with(Worth.THRESHOLD, 0), placing);
  }
}
