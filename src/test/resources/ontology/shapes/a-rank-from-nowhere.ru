# Shapes: report
# Example: disputed-toll
# Broken: Claim-rank
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:rank ?x } INSERT { ?c badia:rank badia:Best } WHERE { ?c a badia:TimeClaim ; badia:rank ?x }
