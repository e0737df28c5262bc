package org.w3id.badia.lexicon.gazetteer;

import org.w3id.badia.model.Problem;

/** What a row of a gazetteer is to the places that are known already. */
sealed interface Verdict {
  /** It is a place that is known. */
  record Same(Place place) implements Verdict {}

  /** It may be a known place, or something about it is doubtful: a person should look. */
  record Doubtful(Problem.Code code, String found, String remedy) implements Verdict {}

  /** No known place is it. */
  record New(NamePair names, String within) implements Verdict {}
}
