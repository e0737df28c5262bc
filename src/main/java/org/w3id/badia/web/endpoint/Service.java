package org.w3id.badia.web.endpoint;

import java.nio.file.Path;
import java.time.Duration;
import org.w3id.badia.web.browse.Facets;
import org.w3id.badia.web.describe.Labels;
import org.w3id.badia.web.describe.Site;
import org.w3id.badia.web.http.AnswerCache;
import org.w3id.badia.web.http.Faults;
import org.w3id.badia.web.page.Sections;
import org.w3id.badia.web.page.ThingPages;

/**
 * What the endpoints of one server share.
 *
 * @param site the data
 * @param labels names of things
 * @param answers whole answers of the present commit
 * @param faults how faults are told
 * @param queries the folder of stored queries
 * @param ontology the folder of the ontology
 * @param sections the parts of pages that stored queries fill
 * @param facets how lists narrow
 * @param version changes with the program's style sheet and scripts
 * @param queryLimit how long a query may run
 */
public record Service(
    Site site,
    Labels labels,
    AnswerCache answers,
    Faults faults,
    Path queries,
    Path ontology,
    Sections sections,
    Facets facets,
    String version,
    Duration queryLimit) {

  /** The pages about things. */
  ThingPages things() {
    return new ThingPages(sections);
  }
}
