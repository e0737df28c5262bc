package org.w3id.badia.query;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.w3id.badia.model.Problem;
import org.w3id.badia.model.ProblemException;

/**
 * A parameter that a stored query declares, such as {@code # param: patron string = russia : the
 * identifier of the backer | معرّف الجهة الداعمة}.
 *
 * @param name of the variable that it binds, without the question mark
 * @param type what its values are
 * @param fallback the value where none is given
 * @param meaning what it stands for, in English
 * @param arabic the same in Arabic; in English where nobody has written it
 */
public record Parameter(String name, Type type, String fallback, String meaning, String arabic) {
  /** What a parameter's values are; each becomes a node, never a piece of query text. */
  public enum Type {
    STRING(XSDDatatype.XSDstring),
    INTEGER(XSDDatatype.XSDinteger),
    DECIMAL(XSDDatatype.XSDdecimal),
    DATE(XSDDatatype.XSDdate),
    IRI(null);

    private final RDFDatatype datatype;

    Type(RDFDatatype datatype) {
      this.datatype = datatype;
    }

    private Node node(String value) {
      if (this == IRI) {
        return NodeFactory.createURI(absolute(value));
      }
      if (this != STRING && !datatype.isValid(value)) {
        throw new IllegalArgumentException(value);
      }
      return NodeFactory.createLiteralDT(value, datatype);
    }

    private static String absolute(String value) {
      try {
        if (IRIx.create(value).isReference()) {
          return value;
        }
      } catch (IRIException e) {
        throw new IllegalArgumentException(value, e);
      }
      throw new IllegalArgumentException(value);
    }
  }

  private static final Pattern LINE =
      Pattern.compile(
          "([A-Za-z]\\w*)\\s+(string|integer|decimal|date|iri)\\s*=\\s*(.*?)\\s+:\\s+(.+?)"
              + "(?:\\s+\\|\\s+(.+))?");

  static Parameter parse(String line, String place) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new ProblemException(
          QueryFiles.bad(
              place,
              "'"
                  + line
                  + "' does not read NAME string|integer|decimal|date|iri = DEFAULT : MEANING |"
                  + " المعنى"));
    }
    Type type = Type.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
    String meaning = matcher.group(4);
    String arabic = matcher.group(5) == null ? meaning : matcher.group(5);
    Parameter parameter = new Parameter(matcher.group(1), type, matcher.group(3), meaning, arabic);
    parameter.value(parameter.fallback);
    return parameter;
  }

  /** What it stands for, in a language such as {@code ar}. */
  public String meaning(String language) {
    return language.equals("ar") ? arabic : meaning;
  }

  /**
   * A value as a node.
   *
   * @throws ProblemException if it is not of the parameter's type
   */
  public Node value(String text) {
    try {
      return type.node(text.strip());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          new Problem(
              Problem.Code.BAD_QUERY,
              "parameter " + name,
              "'" + text + "' is not of type " + type.name().toLowerCase(Locale.ROOT),
              "Give, for example, " + name + "=" + fallback + "."),
          e);
    }
  }
}
