# Shapes: report
# Example: disputed-toll
# Broken: ParticipationClaim-property
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:claimedProperty badia:weapon } INSERT { ?c badia:claimedProperty badia:minimum } WHERE { ?c badia:claimedProperty badia:weapon }
