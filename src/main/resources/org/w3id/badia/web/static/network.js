// Affiliations of a table as a network: an arrow from the affiliate to its patron.
import { library, rows, colour } from "./page.js";

export function suits(section) {
  return rows(section).some((row) => row.affiliate && row.patron);
}

function elements(section) {
  const nodes = new Map();
  const edges = new Map();
  for (const { affiliate, type, patron } of rows(section)) {
    if (affiliate && patron) {
      for (const end of [affiliate, patron]) {
        nodes.set(end.href ?? end.text, end);
      }
      const id = [affiliate.href, type?.text, patron.href].join(" ");
      edges.set(id, { from: affiliate.href, to: patron.href, type: type?.text ?? "" });
    }
  }
  const here = location.pathname;
  return [
    ...[...nodes].map(([id, end]) => ({
      data: { id, label: end.text, href: end.href },
      classes: end.href?.split("?")[0] === here ? "here" : "",
    })),
    ...[...edges].map(([id, e]) => ({ data: { id, source: e.from, target: e.to, label: e.type } })),
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
      label: "data(label)", "font-family": font, "font-size": 11, color: colour("quiet"),
      "text-background-color": colour("raised"), "text-background-opacity": 0.85,
      "curve-style": "bezier", "target-arrow-shape": "triangle", width: 1.5,
      "line-color": colour("border"), "target-arrow-color": colour("border") } },
  ];
}

/** Around the thing of the page, in as many rings as the names need. */
function layout(canvas) {
  return {
    name: "concentric", animate: false, padding: 30, fit: true, minNodeSpacing: 46,
    boundingBox: { x1: 0, y1: 0, w: canvas.clientWidth, h: canvas.clientHeight },
    concentric: (node) => (node.hasClass("here") ? 3 : node.degree() > 1 ? 2 : 1),
    levelWidth: () => 1,
  };
}

export async function draw(section, canvas) {
  await library("lib/cytoscape/dist/cytoscape.min.js");
  const graph = window.cytoscape({
    container: canvas,
    elements: elements(section),
    style: styles(),
    userZoomingEnabled: false,
    layout: layout(canvas),
  });
  graph.on("tap", "node", (event) => {
    const href = event.target.data("href");
    if (href) {
      location.assign(href);
    }
  });
}
