# Shapes: reference
# Example: patron-that-changed
# Broken: Affiliation-not-itself
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:patron ?n } INSERT { ?c badia:patron ?a } WHERE { ?c a badia:Affiliation ; badia:patron ?n ; badia:affiliate ?a }
