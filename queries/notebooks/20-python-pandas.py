# title@en: Python with pandas
# title@ar: بايثون مع pandas
# run: python3 pandas
import pandas

BADIA = "http://localhost:3030/"

attacks = pandas.read_csv(BADIA + "queries/attacks-near?place=palmyra&radius=100&format=csv")
print(attacks.groupby("placeName").size())
