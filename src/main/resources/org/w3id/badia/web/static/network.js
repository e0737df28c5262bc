// Affiliations of a table as a network: an arrow from the affiliate to its patron.
import { library, rows, colour } from "./page.js";

export function suits(section) {
  return rows(section).some((row) => row.affiliate && row.patron);
}

/** The things, and for each pair one arrow with all that joins them. */
function elements(section) {
  const nodes = new Map();
  const arrows = new Map();
  for (const { affiliate, type, patron } of rows(section)) {
    if (affiliate && patron) {
      for (const end of [affiliate, patron]) {
        nodes.set(end.href ?? end.text, end);
      }
      const source = affiliate.href ?? affiliate.text;
      const target = patron.href ?? patron.text;
      const id = source + " " + target;
      const arrow = arrows.get(id) ?? { source, target, types: new Set() };
      arrow.types.add(type?.text ?? "");
      arrows.set(id, arrow);
    }
  }
  const here = location.pathname;
  return [
    ...[...nodes].map(([id, end]) => ({
      data: { id, label: end.text, href: end.href },
      classes: end.href?.split("?")[0] === here ? "here" : "",
    })),
    ...[...arrows].map(([id, arrow]) => ({
      data: { id, source: arrow.source, target: arrow.target, label: [...arrow.types].join("\n") },
    })),
  ];
}

function styles() {
  const font = getComputedStyle(document.body).fontFamily;
  return [
    { selector: "node", style: {
      label: "data(label)", "font-family": font, "font-size": 13, color: colour("ink"),
      "text-wrap": "wrap", "text-max-width": 120, "text-valign": "bottom", "text-margin-y": 5,
      "background-color": colour("second"), width: 20, height: 20,
      "text-background-color": colour("raised"), "text-background-opacity": 0.85,
      "text-background-padding": 2 } },
    { selector: "node.here", style: { "background-color": colour("accent"), width: 30, height: 30 } },
    { selector: "edge", style: {
      label: "data(label)", "text-wrap": "wrap", "font-family": font, "font-size": 11, color: colour("quiet"),
      "text-background-color": colour("raised"), "text-background-opacity": 0.85,
      "curve-style": "bezier", "target-arrow-shape": "triangle", width: 1.5,
      "line-color": colour("border"), "target-arrow-color": colour("border") } },
  ];
}

/** The thing of the page in the middle, the others around it; many stand in two rings. */
function positions(graph, canvas) {
  const middle = { x: canvas.clientWidth / 2, y: canvas.clientHeight / 2 };
  const others = graph.nodes().filter((node) => !node.hasClass("here"));
  const places = new Map();
  others.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / others.length - Math.PI / 2;
    const reach = others.length > 12 && i % 2 ? 0.6 : 1;
    places.set(node.id(), {
      x: middle.x + Math.cos(angle) * reach * (middle.x - 90),
      y: middle.y + Math.sin(angle) * reach * (middle.y - 50),
    });
  });
  return (node) => places.get(node.id()) ?? middle;
}

/** So many that no ring holds them are spread by their ties. */
const CROWD = 24;

export async function draw(section, canvas) {
  await library("lib/cytoscape/dist/cytoscape.min.js");
  const graph = window.cytoscape({
    container: canvas,
    elements: elements(section),
    style: styles(),
    userZoomingEnabled: false,
    layout: { name: "null" },
  });
  if (graph.nodes().length > CROWD && graph.nodes(".here").empty()) {
    graph.userZoomingEnabled(true);
    graph.layout({ name: "cose", animate: false, nodeDimensionsIncludeLabels: true, nodeRepulsion: () => 9000, idealEdgeLength: () => 40, gravity: 2, padding: 12 }).run();
  } else {
    graph.layout({ name: "preset", positions: positions(graph, canvas), fit: false }).run();
  }
  graph.on("tap", "node", (event) => {
    const href = event.target.data("href");
    if (href) {
      location.assign(href);
    }
  });
}
