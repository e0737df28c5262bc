# title@en: Python with SPARQLWrapper
# title@ar: بايثون مع SPARQLWrapper
# run: python3 SPARQLWrapper
from SPARQLWrapper import JSON, SPARQLWrapper

BADIA = "http://localhost:3030/"

endpoint = SPARQLWrapper(BADIA + "sparql")
endpoint.setReturnFormat(JSON)
endpoint.setQuery("""
PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?group ?patron
WHERE {
  ?g badia:backedBy ?p .
  ?g skos:prefLabel ?group . ?p skos:prefLabel ?patron .
  FILTER (LANG(?group) = "ar" && LANG(?patron) = "ar")
}
ORDER BY ?patron ?group LIMIT 20
""")
for row in endpoint.query().convert()["results"]["bindings"]:
    print(row["group"]["value"], "←", row["patron"]["value"])
