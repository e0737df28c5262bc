# Shapes: report
# Example: disputed-toll
# Broken: Event-english-label
PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
DELETE { ?e skos:prefLabel ?n } WHERE { ?e a badia:Ambush ; skos:prefLabel ?n FILTER ( LANG( ?n ) = "en" ) }
