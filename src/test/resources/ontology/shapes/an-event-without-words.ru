# Shapes: report
# Example: disputed-toll
# Broken: Event-words
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?e badia:trigger ?n } WHERE { ?e badia:trigger ?n }
