package org.w3id.badia.store.function;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * Days from the first to the last, both included. Of something whose day is not known exactly, each
 * of them may be the day.
 */
record Period(LocalDate first, LocalDate last) {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?(?:T.*|Z|[+-]\\d\\d:\\d\\d)?");

  Period {
    if (last.isBefore(first)) {
      throw new ExprEvalException("a period that begins " + first + " and ends " + last);
    }
  }

  /** The days of an xsd:date or xsd:dateTime (one), xsd:gYearMonth or xsd:gYear (all of it). */
  static Period of(NodeValue value) {
    Node node = value.asNode();
    if (node.isLiteral() && isDate(node.getLiteralDatatype())) {
      Matcher date = DATE.matcher(node.getLiteralLexicalForm());
      if (date.matches()) {
        return parsed(date);
      }
    }
    throw new ExprEvalException("not a date, month or year: " + value);
  }

  /** The days from the first of one value to the last of another. */
  static Period between(NodeValue from, NodeValue to) {
    return new Period(of(from).first, of(to).last);
  }

  private static boolean isDate(RDFDatatype type) {
    return type.equals(XSDDatatype.XSDdate)
        || type.equals(XSDDatatype.XSDdateTime)
        || type.equals(XSDDatatype.XSDgYearMonth)
        || type.equals(XSDDatatype.XSDgYear);
  }

  private static Period parsed(Matcher date) {
    try {
      int year = Integer.parseInt(date.group(1));
      if (date.group(2) == null) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
      if (date.group(3) == null) {
        return new Period(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
      return new Period(day, day);
    } catch (DateTimeException e) {
      throw new ExprEvalException("no such day: " + date.group(), e);
    }
  }

  boolean isWithin(Period other) {
    return !first.isBefore(other.first) && !last.isAfter(other.last);
  }

  boolean touches(Period other) {
    return !first.isAfter(other.last) && !last.isBefore(other.first);
  }

  /** How many days there are. */
  long days() {
    return last.toEpochDay() - first.toEpochDay() + 1;
  }
}
