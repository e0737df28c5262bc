# Shapes: report
# Example: disputed-toll
# Broken: Claim-report
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:reportedIn ?r } WHERE { ?c a badia:TimeClaim ; badia:reportedIn ?r }
