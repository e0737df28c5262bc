# Shapes: report
# Example: disputed-toll
# Broken: Claim-extraction
PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX prov: <http://www.w3.org/ns/prov#>
DELETE { ?c prov:wasGeneratedBy ?x } WHERE { ?c a badia:TimeClaim ; prov:wasGeneratedBy ?x }
