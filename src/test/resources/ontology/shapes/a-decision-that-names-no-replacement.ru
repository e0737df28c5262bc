# Shapes: decisions
# Example: one-event-in-two-reports
# Broken: Decision
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?d badia:replacement ?e } WHERE { ?d badia:replacement ?e }
