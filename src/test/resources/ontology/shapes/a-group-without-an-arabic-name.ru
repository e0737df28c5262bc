# Shapes: reference
# Example: disputed-toll
# Broken: Actor-arabic-label
PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
DELETE { ?g skos:prefLabel ?n } WHERE { ?g a badia:Militia ; skos:prefLabel ?n FILTER ( LANG( ?n ) = "ar" ) }
