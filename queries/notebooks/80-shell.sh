# title@en: The shell, with curl
# title@ar: سطر الأوامر، مع curl
# run: bash curl
BADIA=http://localhost:3030/

# A stored question as a spreadsheet: Arabic from right to left, dates and numbers as such
curl -fsS -o attacks.xlsx "${BADIA}queries/attacks-on-groups-backed-by?patron=russia&format=xlsx"
ls attacks.xlsx

# Any query as CSV
curl -fsS "${BADIA}sparql" -H 'Accept: text/csv' --data-urlencode 'query=
  PREFIX badia: <https://w3id.org/badia/ontology#>
  SELECT ?event { ?event a badia:Ambush } LIMIT 5'
