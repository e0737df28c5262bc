package org.w3id.badia.web.suites;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.util.FmtUtils;

/** Rows as sorted text, blank nodes without their names. */
final class Texts {
  private Texts() {}

  static List<String> of(ResultSet set, boolean plain) {
    List<String> rows = new ArrayList<>();
    while (set.hasNext()) {
      QuerySolution row = set.next();
      StringBuilder line = new StringBuilder();
      set.getResultVars().forEach(name -> line.append(text(row.get(name), plain)).append('\t'));
      rows.add(line.toString());
    }
    Collections.sort(rows);
    return rows;
  }

  private static String text(RDFNode node, boolean plain) {
    if (node == null) {
      return "";
    }
    if (node.isAnon()) {
      return "_:";
    }
    String text =
        node.isLiteral() && plain
            ? node.asLiteral().getLexicalForm()
            : FmtUtils.stringForNode(node.asNode());
    return plain ? text.replaceAll("^_:.*|[<>]", "") : text;
  }
}
