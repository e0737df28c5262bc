# Shapes: reference
# Example: group-renamed-split-and-merged
# Broken: Actor-start
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?g badia:startDate ?n } INSERT { ?g badia:startDate "long ago" } WHERE { ?g a badia:Coalition ; badia:startDate ?n }
