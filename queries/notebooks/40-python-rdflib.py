# title@en: Python with rdflib: follow an address to its data
# title@ar: بايثون مع rdflib: من العنوان إلى بياناته
# run: python3 rdflib
from rdflib import Graph, Namespace, URIRef

BADIA = "http://localhost:3030/"
TERMS = Namespace("https://w3id.org/badia/ontology#")

group = URIRef(BADIA + "id/group/liwa-al-quds")
graph = Graph().parse(group)  # asks for RDF and is led to it
for patron in graph.objects(group, TERMS.backedBy):
    print("backed by", patron)
