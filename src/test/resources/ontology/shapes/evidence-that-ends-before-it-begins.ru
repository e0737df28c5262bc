# Shapes: report
# Example: disputed-toll
# Broken: Position-in-order
PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE { ?s oa:end ?end } INSERT { ?s oa:end "0"^^xsd:nonNegativeInteger } WHERE { ?c a badia:TimeClaim ; badia:evidence/oa:hasSelector ?s . ?s oa:end ?end }
