# title@en: Python, with nothing but its own library
# title@ar: بايثون، بمكتبته وحدها
# run: python3
import csv
import io
import urllib.parse
import urllib.request

BADIA = "http://localhost:3030/"


def rows(path, **parameters):
    """The rows that an address of Badia answers."""
    address = BADIA + path + "?" + urllib.parse.urlencode(parameters)
    request = urllib.request.Request(address, headers={"Accept": "text/csv"})
    with urllib.request.urlopen(request) as answer:
        return list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8", newline="")))


# A stored question, its parameter by name
for row in rows("queries/attacks-on-groups-backed-by", patron="russia"):
    print(row["date"], row["groupName"], row["event"])

# Any query
query = """
PREFIX badia: <https://w3id.org/badia/ontology#>
SELECT ?kind (COUNT(?event) AS ?events)
WHERE { ?event a ?kind . ?kind <http://www.w3.org/2000/01/rdf-schema#subClassOf> badia:Attack }
GROUP BY ?kind ORDER BY DESC(?events)
"""
for row in rows("sparql", query=query):
    print(row["events"], row["kind"])
