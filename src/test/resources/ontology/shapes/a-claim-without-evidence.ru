# Shapes: report
# Example: disputed-toll
# Broken: Claim-evidence
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:evidence ?e } WHERE { ?c a badia:TimeClaim ; badia:evidence ?e }
