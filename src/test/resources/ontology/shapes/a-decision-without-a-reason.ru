# Shapes: decisions
# Example: one-event-in-two-reports
# Broken: Decision-reason
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?d badia:reason ?e } WHERE { ?d a badia:Decision ; badia:reason ?e }
