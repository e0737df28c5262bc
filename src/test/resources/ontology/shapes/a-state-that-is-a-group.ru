# Shapes: reference
# Example: disputed-toll
# Broken: Actor-no-state-and-group
PREFIX badia: <https://w3id.org/badia/ontology#>
INSERT { ?g a badia:State } WHERE { ?g a badia:Militia }
