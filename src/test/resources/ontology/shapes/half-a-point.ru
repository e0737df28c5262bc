# Shapes: reference
# Example: disputed-toll
# Broken: Place
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
DELETE { ?g wgs84:long ?n } WHERE { ?g wgs84:long ?n }
