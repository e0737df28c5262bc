# Shapes: report
# Example: disputed-toll
# Broken: TimeClaim-latest
PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE { ?c badia:earliestDate ?from ; badia:latestDate ?to }
INSERT { ?c badia:latestDate "2021-05-32"^^xsd:date }
WHERE { ?c a badia:TimeClaim ; badia:earliestDate ?from ; badia:latestDate ?to }
