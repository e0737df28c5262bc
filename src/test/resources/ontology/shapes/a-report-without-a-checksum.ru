# Shapes: report
# Example: disputed-toll
# Broken: Report-sha256
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?r badia:sha256 ?n } INSERT { ?r badia:sha256 "abc" } WHERE { ?r badia:sha256 ?n }
