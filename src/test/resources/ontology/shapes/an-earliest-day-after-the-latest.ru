# Shapes: report
# Example: disputed-toll
# Broken: TimeClaim-dates-in-order
PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE { ?c badia:latestDate ?n } INSERT { ?c badia:latestDate "2021-05-01"^^xsd:date } WHERE { ?c a badia:TimeClaim ; badia:latestDate ?n }
