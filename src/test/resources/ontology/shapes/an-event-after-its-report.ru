# Shapes: report
# Example: disputed-toll
# Broken: DatedAfterReport
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
DELETE { ?r dcterms:issued ?n } INSERT { ?r dcterms:issued "2021-05-01"^^xsd:date } WHERE { ?r dcterms:issued ?n }
