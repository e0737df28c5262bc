# Shapes: report
# Example: disputed-toll
# Broken: Claim-confidence
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:confidence ?x } INSERT { ?c badia:confidence 1.5 } WHERE { ?c a badia:TimeClaim ; badia:confidence ?x }
