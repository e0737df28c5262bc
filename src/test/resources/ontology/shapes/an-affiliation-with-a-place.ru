# Shapes: reference
# Example: patron-that-changed
# Broken: Affiliation-patron
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:patron ?n } INSERT { ?c badia:patron <http://localhost:3030/id/place/tell> } WHERE { ?c a badia:Affiliation ; badia:patron ?n }
