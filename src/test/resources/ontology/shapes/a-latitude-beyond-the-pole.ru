# Shapes: reference
# Example: disputed-toll
# Broken: Place-latitude
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
DELETE { ?g wgs84:lat ?n } INSERT { ?g wgs84:lat 95.0 } WHERE { ?g wgs84:lat ?n }
