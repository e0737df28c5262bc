# Shapes: report
# Example: claimed-and-denied-attack
# Broken: Event-one-preferred-attribution
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:rank badia:Normal } INSERT { ?c badia:rank badia:Preferred } WHERE { ?c a badia:AttributionClaim ; badia:rank badia:Normal }
