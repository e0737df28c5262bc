package org.w3id.badia.ontology;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Classes as boxes and properties as arrows, drawn as SVG from a file of lines such as {@code # en
 * title}, {@code box Event 300 40} and {@code arrow about Claim Event}.
 *
 * @param titles what it shows, by language
 * @param boxes where the classes stand, by local name
 * @param arrows which properties lead from which box to which
 */
record Diagram(Map<String, String> titles, Map<String, Box> boxes, List<Arrow> arrows) {
  private static final int WIDTH = 150;
  private static final int HEIGHT = 36;

  /** A class, drawn with its upper left corner here. */
  record Box(String name, int x, int y) {
    int centreX() {
      return x + WIDTH / 2;
    }

    int centreY() {
      return y + HEIGHT / 2;
    }
  }

  /** A property between two classes. */
  record Arrow(String property, String from, String to) {}

  static Diagram read(Path file) throws IOException {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, Box> boxes = new LinkedHashMap<>();
    List<Arrow> arrows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "#" -> titles.put(words[1], line.substring(5));
        case "box" -> {
          Box box = new Box(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3]));
          boxes.put(box.name(), box);
        }
        case "arrow" -> arrows.add(new Arrow(words[1], words[2], words[3]));
        default -> throw new IllegalArgumentException(file + ": " + line);
      }
    }
    return new Diagram(titles, boxes, arrows);
  }

  /**
   * The drawing, with a text that says the same to those who cannot see it.
   *
   * @param language of the title
   * @param names what a term is called in the drawing
   */
  String svg(String language, UnaryOperator<String> names) {
    StringBuilder svg = new StringBuilder();
    int width = boxes.values().stream().mapToInt(b -> b.x() + WIDTH + 10).max().orElse(0);
    int height = boxes.values().stream().mapToInt(b -> b.y() + HEIGHT + 10).max().orElse(0);
    svg.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
            .formatted(width, height, spoken(language, names)));
    arrows.forEach(arrow -> svg.append(line(arrow)));
    boxes.values().forEach(box -> svg.append(rectangle(box, names)));
    arrows.forEach(arrow -> svg.append(name(arrow, names)));
    return svg.append("</svg>\n").toString();
  }

  private String spoken(String language, UnaryOperator<String> names) {
    return arrows.stream()
        .map(a -> Stream.of(a.from(), a.property(), a.to()).map(names).collect(joining(" ")))
        .collect(joining("; ", titles.get(language) + ": ", ""));
  }

  private String line(Arrow arrow) {
    Box from = boxes.get(arrow.from());
    Box to = boxes.get(arrow.to());
    double[] end = edge(to, from);
    return "<line x1=\"%d\" y1=\"%d\" x2=\"%.0f\" y2=\"%.0f\" marker-end=\"url(#tip)\"/>\n"
        .formatted(from.centreX(), from.centreY(), end[0], end[1]);
  }

  /** Where the line from the centre of another box meets the border of this one. */
  private static double[] edge(Box box, Box other) {
    double dx = other.centreX() - box.centreX();
    double dy = other.centreY() - box.centreY();
    double shrink =
        1 / Math.max(Math.abs(dx) / (WIDTH / 2.0 + 3), Math.abs(dy) / (HEIGHT / 2.0 + 3));
    return new double[] {box.centreX() + dx * shrink, box.centreY() + dy * shrink};
  }

  private static String rectangle(Box box, UnaryOperator<String> names) {
    return """
        <a href="#%1$s"><rect x="%2$d" y="%3$d" width="%4$d" height="%5$d" rx="6"/><text x="%6$d" y="%7$d">%8$s</text></a>
        """
        .formatted(
            box.name(),
            box.x(),
            box.y(),
            WIDTH,
            HEIGHT,
            box.centreX(),
            box.centreY() + 5,
            names.apply(box.name()));
  }

  private String name(Arrow arrow, UnaryOperator<String> names) {
    Box from = boxes.get(arrow.from());
    Box to = boxes.get(arrow.to());
    int x = (from.centreX() + to.centreX()) / 2;
    int y = (from.centreY() + to.centreY()) / 2 - 4;
    String text =
        "<text class=\"property\" x=\"%d\" y=\"%d\">%s</text>"
            .formatted(x, y, names.apply(arrow.property()));
    boolean ours = !arrow.property().contains(":");
    return ours ? "<a href=\"#%s\">%s</a>\n".formatted(arrow.property(), text) : text + "\n";
  }
}
