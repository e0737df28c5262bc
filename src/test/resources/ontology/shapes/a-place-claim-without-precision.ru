# Shapes: report
# Example: disputed-toll
# Broken: ParticipationClaim
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:placePrecision ?p } WHERE { ?c badia:placePrecision ?p }
