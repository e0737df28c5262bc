# Shapes: decisions
# Example: one-event-in-two-reports
# Broken: Judgement-events
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?j badia:judges ?e } WHERE { ?j badia:verdict badia:DifferentEvent ; badia:judges ?e . ?e badia:stage ?s ; badia:trigger ?t FILTER ( STRENDS( STR( ?j ), "a-d" ) && CONTAINS( STR( ?e ), "two-d" ) ) }
