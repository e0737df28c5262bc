package org.w3id.badia.web.download;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.w3id.badia.rdf.Standard;

/**
 * Rows as GeoJSON (RFC 7946): one feature a row, without geometry where the row names no place that
 * has a point.
 */
public final class GeoJson {
  private static final Pattern POINT =
      Pattern.compile(
          "(?:<[^>]*>\\s*)?POINT\\s*\\(\\s*(\\S+)\\s+(\\S+?)\\s*\\)", Pattern.CASE_INSENSITIVE);

  private final DatasetGraph data;
  private final JsonWriter json;

  private GeoJson(DatasetGraph data, JsonWriter json) {
    this.data = data;
    this.json = json;
  }

  /** Writes rows; the points of places are looked up in the data. */
  public static void write(RowSet rows, DatasetGraph data, OutputStream out) {
    try {
      JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      new GeoJson(data, json).collection(rows);
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void collection(RowSet rows) throws IOException {
    json.beginObject().name("type").value("FeatureCollection").name("features").beginArray();
    while (rows.hasNext()) {
      feature(rows.next(), rows);
    }
    json.endArray().endObject();
  }

  private void feature(Binding row, RowSet rows) throws IOException {
    json.beginObject().name("type").value("Feature").name("geometry");
    Optional<String[]> point = point(row, rows);
    if (point.isPresent()) {
      json.beginObject().name("type").value("Point").name("coordinates").beginArray();
      json.value(Double.parseDouble(point.get()[0])).value(Double.parseDouble(point.get()[1]));
      json.endArray().endObject();
    } else {
      json.nullValue();
    }
    json.name("properties").beginObject();
    for (Var variable : rows.getResultVars()) {
      json.name(variable.getVarName());
      property(row.get(variable));
    }
    json.endObject().endObject();
  }

  private void property(Node node) throws IOException {
    if (node == null) {
      json.nullValue();
    } else if (node.isLiteral()) {
      Object value = node.isLiteral() && wellFormed(node) ? node.getLiteralValue() : null;
      if (value instanceof Boolean truth) {
        json.value(truth);
      } else if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
        json.value(number);
      } else {
        json.value(node.getLiteralLexicalForm());
      }
    } else {
      json.value(node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel());
    }
  }

  private static boolean wellFormed(Node literal) {
    return literal.getLiteralDatatype().isValid(literal.getLiteralLexicalForm());
  }

  /** The longitude and latitude of a row: its own, a point in it, or those of a place in it. */
  private Optional<String[]> point(Binding row, RowSet rows) {
    Node lat = row.get(Var.alloc("lat"));
    Node lon = Optional.ofNullable(row.get(Var.alloc("long"))).orElse(row.get(Var.alloc("lon")));
    if (lat != null && lon != null && lat.isLiteral() && lon.isLiteral()) {
      return number(lon.getLiteralLexicalForm(), lat.getLiteralLexicalForm());
    }
    for (Var variable : rows.getResultVars()) {
      Optional<String[]> found = Optional.ofNullable(row.get(variable)).flatMap(this::point);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String[]> point(Node node) {
    if (node.isLiteral()) {
      Matcher matcher = POINT.matcher(node.getLiteralLexicalForm());
      return matcher.matches() ? number(matcher.group(1), matcher.group(2)) : Optional.empty();
    }
    Optional<String> lat = value(node, Standard.LAT);
    Optional<String> lon = value(node, Standard.LONG);
    return lat.isPresent() && lon.isPresent() ? number(lon.get(), lat.get()) : Optional.empty();
  }

  private Optional<String> value(Node node, Node property) {
    Iterator<Quad> found = data.find(Quad.defaultGraphIRI, node, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  private static Optional<String[]> number(String lon, String lat) {
    try {
      boolean finite =
          Double.isFinite(Double.parseDouble(lon)) && Double.isFinite(Double.parseDouble(lat));
      return finite ? Optional.of(new String[] {lon, lat}) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
