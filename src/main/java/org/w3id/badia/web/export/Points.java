package org.w3id.badia.web.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.w3id.badia.query.QueryRun;
import org.w3id.badia.query.StoredQuery;

/** Events as GeoJSON (RFC 7946): a feature for each place of each event. */
final class Points {
  private static final Var LAT = Var.alloc("lat");
  private static final Var LONG = Var.alloc("long");
  private static final Var PRECISION = Var.alloc("precision");

  private Points() {}

  /** Writes the features; what is known as an area only has no point, lest it be taken for one. */
  static void geoJson(Path queries, DatasetGraph data, OutputStream out) throws IOException {
    StoredQuery query = StoredQuery.load(queries.resolve("exports").resolve("event-places.rq"));
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.beginObject().name("type").value("FeatureCollection").name("features").beginArray();
    for (Binding row : new QueryRun(query).rows(data)) {
      feature(row, query.query().getProjectVars(), json);
    }
    json.endArray().endObject();
    json.flush();
  }

  private static void feature(Binding row, List<Var> columns, JsonWriter json) throws IOException {
    json.beginObject().name("type").value("Feature").name("geometry");
    boolean area = row.contains(PRECISION) && text(row, PRECISION).equals("Area");
    if (area || !row.contains(LAT)) {
      json.nullValue();
    } else {
      json.beginObject().name("type").value("Point").name("coordinates").beginArray();
      json.value(Double.parseDouble(text(row, LONG))).value(Double.parseDouble(text(row, LAT)));
      json.endArray().endObject();
    }
    json.name("properties").beginObject();
    for (Var column : columns) {
      if (row.contains(column) && !column.equals(LAT) && !column.equals(LONG)) {
        json.name(column.getVarName()).value(text(row, column));
      }
    }
    json.endObject().endObject();
  }

  private static String text(Binding row, Var column) {
    Node node = row.get(column);
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
