# Shapes: report
# Example: patron-that-changed
# Broken: AffiliationClaim-not-itself
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:patron ?n } INSERT { ?c badia:patron ?a } WHERE { ?c a badia:AffiliationClaim ; badia:patron ?n ; badia:affiliate ?a }
