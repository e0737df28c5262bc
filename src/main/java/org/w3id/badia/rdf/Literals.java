package org.w3id.badia.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values as literals, each in its canonical form, so that the same value is the same triple. */
final class Literals {
  private static final int THOUSAND = 1_000;

  /** Shares by their thousandths: confidences repeat. */
  private static final AtomicReferenceArray<Node> SHARES = new AtomicReferenceArray<>(THOUSAND + 1);

  /** The numbers that most places in a text have. */
  private static final AtomicReferenceArray<Node> COUNTS = new AtomicReferenceArray<>(4_096);

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
    return once(COUNTS, number, Literals::madeCount);
  }

  private static Node madeCount(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
  }

  /** A share between 0 and 1, to three places. */
  static Node share(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    int thousandths = rounded.unscaledValue().intValue();
    return once(SHARES, thousandths, n -> decimal(BigDecimal.valueOf(n, 3)));
  }

  /** What stands for a number, made once where there is room for it. */
  private static Node once(AtomicReferenceArray<Node> made, int number, IntFunction<Node> making) {
    if (number < 0 || number >= made.length()) {
      return making.apply(number);
    }
    Node known = made.get(number);
    if (known == null) {
      known = making.apply(number);
      made.set(number, known);
    }
    return known;
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
