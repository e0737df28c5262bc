# Shapes: report
# Example: disputed-toll
# Broken: Evidence-selector
PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX oa: <http://www.w3.org/ns/oa#>
DELETE { ?e oa:hasSelector ?s } WHERE { ?c a badia:TimeClaim ; badia:evidence ?e . ?e oa:hasSelector ?s }
