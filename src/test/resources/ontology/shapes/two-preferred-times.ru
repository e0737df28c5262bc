# Shapes: report
# Example: disputed-toll
# Broken: Event-one-preferred-time
PREFIX badia: <https://w3id.org/badia/ontology#>
INSERT { ?copy ?p ?o } WHERE { ?c a badia:TimeClaim ; ?p ?o BIND ( IRI( CONCAT( STR( ?c ), "-again" ) ) AS ?copy ) }
