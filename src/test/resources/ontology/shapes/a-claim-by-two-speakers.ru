# Shapes: report
# Example: disputed-toll
# Broken: Claim-speaker
PREFIX badia: <https://w3id.org/badia/ontology#>
INSERT { ?c badia:claimedBy <http://localhost:3030/id/source/a> , <http://localhost:3030/id/source/b> } WHERE { ?c a badia:TimeClaim }
