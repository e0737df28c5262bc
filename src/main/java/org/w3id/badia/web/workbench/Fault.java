package org.w3id.badia.web.workbench;

import com.google.gson.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * Why a query does not parse.
 *
 * @param line of the token that does not fit, from 1
 * @param column where it begins, from 1
 * @param found the token; empty where the text ends too early, null where only the message tells
 * @param message as the parser has it
 */
record Fault(int line, int column, String found, String message) {
  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern TOKEN =
      Pattern.compile("^Encountered \" (?:<[^>]*>|\"[^\"]*\") \"(.*?) \"\" at line");
  private static final Pattern BROKEN = Pattern.compile("after prefix \"(.*?)\"");

  static Fault of(QueryParseException e) {
    String message = String.valueOf(e.getMessage());
    // Of a syntax error the exception has the place of the token before; the message has its own.
    Matcher place = PLACE.matcher(message);
    boolean told = place.find();
    int line = told ? Integer.parseInt(place.group(1)) : e.getLine();
    int column = told ? Integer.parseInt(place.group(2)) : e.getColumn();
    Matcher token = TOKEN.matcher(message);
    if (token.find()) {
      return new Fault(line, column, token.group(1), message);
    }
    Matcher broken = BROKEN.matcher(message);
    if (message.startsWith("Lexical error") && broken.find()) {
      String read = broken.group(1); // it stops behind what it cannot read
      return new Fault(line, Math.max(1, column - read.length()), read, message);
    }
    return new Fault(line, column, message.contains("<EOF>") ? "" : null, message);
  }

  void tell(JsonObject json) {
    json.addProperty("line", line);
    json.addProperty("column", column);
    json.addProperty("message", message);
    if (found != null) {
      json.addProperty("found", found);
    }
  }
}
