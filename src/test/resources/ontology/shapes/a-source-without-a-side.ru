# Shapes: reference
# Example: disputed-toll
# Broken: Source-side
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?g badia:side ?n } WHERE { ?g badia:side ?n }
