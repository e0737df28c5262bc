# Shapes: report
# Example: disputed-toll
# Broken: CasualtyClaim-minimum
PREFIX badia: <https://w3id.org/badia/ontology#>
DELETE { ?c badia:minimum ?n } INSERT { ?c badia:minimum -1 } WHERE { ?c badia:minimum ?n }
