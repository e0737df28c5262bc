# title@en: R, with nothing but its own library
# title@ar: لغة R، بمكتبتها وحدها
# run: Rscript
badia <- "http://localhost:3030/"

attacks <- read.csv(paste0(badia, "queries/attacks-near?place=palmyra&radius=100&format=csv"),
                    encoding = "UTF-8")
print(table(attacks$placeName))

query <- "PREFIX badia: <https://w3id.org/badia/ontology#>
  SELECT ?event ?date WHERE { ?event a badia:Airstrike ; badia:earliestDate ?date } ORDER BY ?date"
strikes <- read.csv(paste0(badia, "sparql?format=csv&query=", URLencode(query, reserved = TRUE)))
print(head(strikes))
