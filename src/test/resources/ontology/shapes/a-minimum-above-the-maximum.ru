# Shapes: report
# Example: disputed-toll
# Broken: CasualtyClaim-bounds-in-order
PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE { ?c badia:minimum ?n } INSERT { ?c badia:minimum "12"^^xsd:nonNegativeInteger } WHERE { ?c badia:minimum ?n }
