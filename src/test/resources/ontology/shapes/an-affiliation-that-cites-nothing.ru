# Shapes: reference
# Example: patron-that-changed
# Broken: Affiliation
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:epistemicStatus badia:CommonKnowledge } WHERE { ?c a badia:Affiliation ; badia:epistemicStatus badia:CommonKnowledge }
