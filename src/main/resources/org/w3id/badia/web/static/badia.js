// Draws the tables of a page as maps, charts and networks. The tables stay, folded, below.
import { rows } from "./page.js";

const drawers = {
  map: () => import("./map.js"),
  timeline: () => import("./charts.js"),
  bars: () => import("./charts.js"),
  network: () => import("./network.js"),
  periods: () => import("./periods.js"),
  ranges: () => import("./ranges.js"),
};

function fold(section) {
  const table = section.querySelector(".scroll");
  const details = document.createElement("details");
  details.className = "data";
  const summary = document.createElement("summary");
  summary.textContent = document.documentElement.lang === "ar" ? "الجدول" : "Table";
  table.replaceWith(details);
  details.append(summary, table);
  const canvas = document.createElement("div");
  canvas.className = "canvas " + section.dataset.view;
  // A map has buttons and points to reach by keyboard; a chart is a picture of the table below.
  canvas.setAttribute("role", section.dataset.view === "map" ? "group" : "img");
  canvas.setAttribute("aria-labelledby", section.querySelector("h2").id);
  details.before(canvas);
  return canvas;
}

async function draw(section) {
  const drawer = drawers[section.dataset.view];
  if (!drawer || rows(section).length === 0) {
    return;
  }
  const module = await drawer();
  if (!module.suits(section)) {
    return;
  }
  await module.draw(section, fold(section));
}

const sections = [...document.querySelectorAll("section[data-view]")];
const drawn = new Map();

function drawOnce(section) {
  if (!drawn.has(section)) {
    drawn.set(section, draw(section));
  }
  return drawn.get(section);
}

const seen = new IntersectionObserver((entries) => {
  entries.filter((entry) => entry.isIntersecting).forEach((entry) => drawOnce(entry.target));
}, { rootMargin: "300px" });
for (const section of sections) {
  if (section.getBoundingClientRect().top < innerHeight + 300) {
    drawOnce(section);
  } else {
    seen.observe(section);
  }
}

// What is further down is drawn when nothing else is to do, so that it is there for printing too.
async function rest() {
  for (const section of sections) {
    await drawOnce(section);
  }
  delete document.body.dataset.drawing;
}
document.body.dataset.drawing = "";
addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(rest));

// On a narrow screen the list comes first to the eye: what is not chosen starts folded.
if (matchMedia("(max-width: 52rem)").matches) {
  for (const box of document.querySelectorAll("nav.facets details")) {
    box.open = box.querySelector("[aria-current]") !== null;
  }
}
