package org.w3id.badia.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Classes as boxes and properties as arrows, drawn as SVG from a file of lines such as {@code #
 * title}, {@code box Event 300 40} and {@code arrow about Claim Event}.
 *
 * @param title what it shows
 * @param boxes where the classes stand, by local name
 * @param arrows which properties lead from which box to which
 */
record Diagram(String title, Map<String, Box> boxes, List<Arrow> arrows) {
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
    String title = "";
    Map<String, Box> boxes = new LinkedHashMap<>();
    List<Arrow> arrows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "#" -> title = line.substring(2);
        case "box" -> {
          Box box = new Box(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3]));
          boxes.put(box.name(), box);
        }
        case "arrow" -> arrows.add(new Arrow(words[1], words[2], words[3]));
        default -> throw new IllegalArgumentException(file + ": " + line);
      }
    }
    return new Diagram(title, boxes, arrows);
  }

  /** The drawing, with a text that says the same to those who cannot see it. */
  String svg() {
    StringBuilder svg = new StringBuilder();
    int width = boxes.values().stream().mapToInt(b -> b.x() + WIDTH + 10).max().orElse(0);
    int height = boxes.values().stream().mapToInt(b -> b.y() + HEIGHT + 10).max().orElse(0);
    svg.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n"
            .formatted(width, height, spoken()));
    arrows.forEach(arrow -> svg.append(line(arrow)));
    boxes.values().forEach(box -> svg.append(rectangle(box)));
    arrows.forEach(arrow -> svg.append(name(arrow)));
    return svg.append("</svg>\n").toString();
  }

  private String spoken() {
    return title
        + ": "
        + String.join(
            "; ", arrows.stream().map(a -> a.from() + " " + a.property() + " " + a.to()).toList());
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

  private static String rectangle(Box box) {
    return """
        <a href="#%1$s"><rect x="%2$d" y="%3$d" width="%4$d" height="%5$d" rx="6"/><text x="%6$d" y="%7$d">%1$s</text></a>
        """
        .formatted(box.name(), box.x(), box.y(), WIDTH, HEIGHT, box.centreX(), box.centreY() + 5);
  }

  private String name(Arrow arrow) {
    Box from = boxes.get(arrow.from());
    Box to = boxes.get(arrow.to());
    int x = (from.centreX() + to.centreX()) / 2;
    int y = (from.centreY() + to.centreY()) / 2 - 4;
    String text =
        "<text class=\"property\" x=\"%d\" y=\"%d\">%s</text>".formatted(x, y, arrow.property());
    boolean ours = !arrow.property().contains(":");
    return ours ? "<a href=\"#%s\">%s</a>\n".formatted(arrow.property(), text) : text + "\n";
  }
}
