package org.w3id.badia.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals, each in its canonical form, so that the same value is the same triple. */
final class Literals {
  private Literals() {}

  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node text(String text, String language) {
    return NodeFactory.createLiteralLang(text, language);
  }

  static Node date(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  /** A year, a month or a day, as it is written. */
  static Node partialDate(String date) {
    XSDDatatype type =
        switch (date.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    return NodeFactory.createLiteralDT(date, type);
  }

  static Node count(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  /** A share between 0 and 1, to three places. */
  static Node share(double value) {
    return decimal(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
  }

  static Node decimal(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    String digits = plain.scale() <= 0 ? plain.setScale(1).toPlainString() : plain.toPlainString();
    return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
  }

  static Node wkt(String wkt) {
    return NodeFactory.createLiteralDT(wkt, NodeFactory.getType(Standard.GEO + "wktLiteral"));
  }

  static Node bool(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }
}
