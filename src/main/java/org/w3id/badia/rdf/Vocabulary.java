package org.w3id.badia.rdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Badia ontology that the code writes or reads, as nodes. */
public final class Vocabulary {
  /** The namespace of the ontology, the same for every deployment. */
  public static final String NS = "https://w3id.org/badia/ontology#";

  /** Terms made once: most triples of a report have one. */
  private static final Map<String, Node> TERMS = new ConcurrentHashMap<>();

  /** The ontology has fewer; what is no term of it is not kept. */
  private static final int MOST = 4_096;

  // Classes
  public static final Node EVENT_CLASS = term("Event");
  public static final Node ATTACK_CLASS = term("Attack");
  public static final Node CLAIM_CLASS = term("Claim");
  public static final Node PARTICIPATION_CLAIM_CLASS = term("ParticipationClaim");
  public static final Node TIME_CLAIM_CLASS = term("TimeClaim");
  public static final Node ATTRIBUTION_CLAIM_CLASS = term("AttributionClaim");
  public static final Node STAGE_CLAIM_CLASS = term("StageClaim");
  public static final Node SEQUENCE_CLAIM_CLASS = term("SequenceClaim");
  public static final Node CASUALTY_CLAIM_CLASS = term("CasualtyClaim");
  public static final Node AFFILIATION_CLAIM_CLASS = term("AffiliationClaim");
  public static final Node REPORT_CLASS = term("Report");
  public static final Node SOURCE_CLASS = term("Source");
  public static final Node ARMED_GROUP_CLASS = term("ArmedGroup");
  public static final Node STATE_CLASS = term("State");
  public static final Node PERSON_CLASS = term("Person");
  public static final Node CIVILIANS_CLASS = term("Civilians");
  public static final Node UNIDENTIFIED_ACTOR_CLASS = term("UnidentifiedActor");
  public static final Node PLACE_CLASS = term("Place");
  public static final Node TARGET_OBJECT_CLASS = term("TargetObject");
  public static final Node AFFILIATION_CLASS = term("Affiliation");
  public static final Node PERIOD_TOLL_CLASS = term("PeriodToll");
  public static final Node EXTRACTION_CLASS = term("Extraction");
  public static final Node JUDGEMENT_CLASS = term("Judgement");
  public static final Node DECISION_CLASS = term("Decision");

  // Properties
  public static final Node ABOUT = term("about");
  public static final Node CLAIMED_BY = term("claimedBy");
  public static final Node CLAIMED_PROPERTY = term("claimedProperty");
  public static final Node CLAIMED_VALUE = term("claimedValue");
  public static final Node REPORTED_IN = term("reportedIn");
  public static final Node EVIDENCE = term("evidence");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node RANK = term("rank");
  public static final Node EPISTEMIC_STATUS = term("epistemicStatus");
  public static final Node CASUALTY_CLAIM = term("casualtyClaim");
  public static final Node TRIGGER = term("trigger");
  public static final Node HARM = term("harm");
  public static final Node VICTIM_GROUP = term("victimGroup");
  public static final Node VICTIM_ROLE = term("victimRole");
  public static final Node MINIMUM = term("minimum");
  public static final Node MAXIMUM = term("maximum");
  public static final Node QUANTIFIER = term("quantifier");
  public static final Node AFFILIATE = term("affiliate");
  public static final Node PATRON = term("patron");
  public static final Node AFFILIATION_TYPE = term("affiliationType");
  public static final Node SUPPORT_TYPE = term("supportType");
  public static final Node START_DATE = term("startDate");
  public static final Node END_DATE = term("endDate");
  public static final Node SUPPORTED_BY = term("supportedBy");
  public static final Node AFFILIATED_WITH = term("affiliatedWith");
  public static final Node PERPETRATOR = term("perpetrator");
  public static final Node TARGET = term("target");
  public static final Node TARGET_OBJECT = term("targetObject");
  public static final Node PLACE = term("place");
  public static final Node WEAPON = term("weapon");
  public static final Node ATTRIBUTION_STATUS = term("attributionStatus");
  public static final Node STAGE = term("stage");
  public static final Node FOLLOWS = term("follows");
  public static final Node RESPONDS_TO = term("respondsTo");
  public static final Node EARLIEST_DATE = term("earliestDate");
  public static final Node LATEST_DATE = term("latestDate");
  public static final Node DATE_PRECISION = term("datePrecision");
  public static final Node DATE_TEXT = term("dateText");
  public static final Node PLACE_PRECISION = term("placePrecision");
  public static final Node STATUS = term("status");
  public static final Node PLACE_KIND = term("placeKind");
  public static final Node SOURCE_KIND = term("sourceKind");
  public static final Node SIDE = term("side");
  public static final Node WITHIN = term("within");
  public static final Node PART_OF = term("partOf");
  public static final Node ROLE = term("role");
  public static final Node MEMBER_OF = term("memberOf");
  public static final Node CHANGE_KIND = term("changeKind");
  public static final Node OF_STATE = term("ofState");
  public static final Node COORDINATE_PRECISION = term("coordinatePrecision");
  public static final Node UCDP_ID = term("ucdpId");
  public static final Node ACLED_NAME = term("acledName");
  public static final Node SPEAKS_FOR = term("speaksFor");
  public static final Node TEXT = term("text");
  public static final Node SHA256 = term("sha256");
  public static final Node LENGTH_IN_CODE_POINTS = term("lengthInCodePoints");
  public static final Node RULE = term("rule");
  public static final Node RULE_VERSION = term("ruleVersion");
  public static final Node SAME_EVENT_AS = term("sameEventAs");
  public static final Node POSSIBLY_SAME_EVENT_AS = term("possiblySameEventAs");
  public static final Node VERDICT = term("verdict");
  public static final Node SCORE = term("score");
  public static final Node REASON = term("reason");
  public static final Node JUDGES = term("judges");
  public static final Node DECIDES = term("decides");
  public static final Node DECISION_KIND = term("decisionKind");
  public static final Node REPLACEMENT = term("replacement");
  public static final Node DECIDED_BY = term("decidedBy");
  public static final Node DECIDED_ON = term("decidedOn");
  public static final Node WITHDRAWN = term("withdrawn");
  public static final Node WITHDRAWN_ON = term("withdrawnOn");

  // Individuals
  public static final Node CLAIM_IS_WRONG = term("ClaimIsWrong");
  public static final Node FIGURE_SUPERSEDED = term("FigureSuperseded");
  public static final Node COMMON_KNOWLEDGE = term("CommonKnowledge");
  public static final Node CANDIDATE = term("Candidate");
  public static final Node KNOWN = term("Known");
  public static final Node PREFERRED = term("Preferred");
  public static final Node NORMAL = term("Normal");
  public static final Node DEPRECATED = term("Deprecated");

  private Vocabulary() {}

  /** The term with this local name. */
  public static Node term(String localName) {
    Node term = TERMS.get(localName);
    if (term == null) {
      term = NodeFactory.createURI(NS + localName);
      if (TERMS.size() < MOST) {
        TERMS.put(localName, term);
      }
    }
    return term;
  }
}
