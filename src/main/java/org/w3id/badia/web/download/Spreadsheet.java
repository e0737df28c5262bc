package org.w3id.badia.web.download;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.w3id.badia.web.http.HttpFault;

/**
 * Rows as an Excel file: numbers and days are such, all else is text, also what begins with an
 * equals sign; the sheet runs from right to left where most of its text is Arabic.
 */
public final class Spreadsheet {
  private static final int ROWS = 1_048_576; // what Excel holds, the heading among them
  private static final int LETTERS = 32_767; // of one cell
  private static final int DIGITS = 15; // beyond them Excel rounds
  private static final double WIDTH = 24;
  private static final LocalDate FIRST_DAY =
      LocalDate.of(1900, 3, 1); // Excel's calendar errs before

  private final Worksheet sheet;
  private long arabic;
  private long other;

  private Spreadsheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  /**
   * Writes rows.
   *
   * @throws HttpFault 413 where there is more than an Excel sheet or cell holds
   */
  public static void write(RowSet rows, OutputStream out) {
    try (Workbook book = new Workbook(out, "Badia", null)) {
      Spreadsheet made = new Spreadsheet(book.newWorksheet("Badia"));
      made.heading(rows.getResultVars());
      for (int line = 1; rows.hasNext(); line++) {
        made.row(line, rows.next(), rows.getResultVars());
      }
      if (made.arabic > made.other) {
        made.sheet.rightToLeft();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void heading(List<Var> variables) {
    for (int column = 0; column < variables.size(); column++) {
      sheet.value(0, column, variables.get(column).getVarName());
      sheet.style(0, column).bold().set();
      sheet.width(column, WIDTH);
    }
    sheet.freezePane(0, 1);
  }

  private void row(int line, Binding row, List<Var> variables) {
    if (line >= ROWS) {
      throw new HttpFault(413, "There are more rows than an Excel sheet holds; take CSV.");
    }
    for (int column = 0; column < variables.size(); column++) {
      Node node = row.get(variables.get(column));
      if (node != null) {
        cell(line, column, node);
      }
    }
  }

  private void cell(int line, int column, Node node) {
    if (!node.isLiteral()) {
      text(line, column, node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel());
      return;
    }
    String lexical = node.getLiteralLexicalForm();
    if (XSDDatatype.XSDdate.equals(node.getLiteralDatatype())) {
      day(line, column, lexical);
    } else if (node.getLiteralDatatype() instanceof XSDDatatype type
        && type.isValid(lexical)
        && node.getLiteralValue() instanceof Number number
        && isExact(number)) {
      sheet.value(line, column, number);
    } else {
      count(lexical);
      text(line, column, lexical);
    }
  }

  private void day(int line, int column, String lexical) {
    try {
      LocalDate day = LocalDate.parse(lexical);
      if (!day.isBefore(FIRST_DAY)) {
        sheet.value(line, column, day);
        sheet.style(line, column).format("yyyy-mm-dd").set();
        return;
      }
    } catch (DateTimeParseException e) {
      // with a time zone it is no day of Excel's; its text stays
    }
    text(line, column, lexical);
  }

  private static boolean isExact(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return Double.isFinite(number.doubleValue());
    }
    BigDecimal exact =
        number instanceof BigDecimal decimal
            ? decimal
            : new BigDecimal(
                number instanceof BigInteger big ? big : new BigInteger(number.toString()));
    return exact.precision() <= DIGITS;
  }

  private void count(String text) {
    boolean isArabic =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    if (isArabic) {
      arabic++;
    } else {
      other++;
    }
  }

  private void text(int line, int column, String text) {
    String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    if (clean.length() > LETTERS) {
      throw new HttpFault(413, "A text is longer than an Excel cell holds; take CSV.");
    }
    sheet.value(line, column, clean);
  }
}
