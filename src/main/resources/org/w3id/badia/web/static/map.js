// Points of a table on a map drawn from borders that we serve ourselves; no tiles, no other host.
import { library, rows, headings, colour } from "./page.js";

let land;

function basemap() {
  land ??= fetch(new URL("land.geojson", import.meta.url)).then((answer) => answer.json());
  return land;
}

function stylesheet() {
  if (!document.querySelector("link[data-leaflet]")) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.dataset.leaflet = "";
    link.href = new URL("lib/leaflet/dist/leaflet.css", import.meta.url);
    document.head.append(link);
  }
}

function points(section) {
  return rows(section)
    .filter((row) => row.lat && row.long)
    .map((row) => ({ ...row, at: [Number(row.lat.text), Number(row.long.text)] }));
}

export function suits(section) {
  return points(section).length > 0;
}

/** What has no spot: an area, or a place that an event was only near or within. */
function isArea(row) {
  return ["precision", "nearness"].some((key) =>
    /\/ontology\/(Area|Near|WithinArea|Containing)(\?|$)/.test(row[key]?.href ?? ""));
}

function marker(L, row, most) {
  const count = Number(row.events?.text ?? 1);
  const radius = 6 + 12 * Math.sqrt(count / most);
  const accent = colour("accent");
  return L.circleMarker(row.at, isArea(row)
    ? { radius: radius + 6, color: accent, weight: 2, dashArray: "4 5", fill: false }
    : { radius, color: accent, weight: 1.5, fillColor: accent, fillOpacity: 0.35 });
}

function popup(row, names) {
  const box = document.createElement("div");
  box.dir = "auto";
  const link = document.createElement(row.place?.href ? "a" : "span");
  link.textContent = row.place?.text ?? "";
  if (row.place?.href) {
    link.href = row.place.href;
  }
  box.append(link);
  for (const key of ["events", "nearness", "precision"].filter((k) => row[k])) {
    const line = document.createElement("div");
    line.textContent = names[key] + ": " + row[key].text;
    box.append(line);
  }
  return box;
}

export async function draw(section, canvas) {
  stylesheet();
  const [, borders] = await Promise.all([library("lib/leaflet/dist/leaflet.js"), basemap()]);
  const L = window.L;
  const map = L.map(canvas, { attributionControl: false, scrollWheelZoom: false, zoomSnap: 0.25 });
  const all = points(section);
  map.fitBounds(L.latLngBounds(all.map((row) => row.at)).pad(0.2), { maxZoom: 7.5, animate: false });
  L.geoJSON(borders, {
    interactive: false,
    style: { color: colour("border"), weight: 1, fillColor: colour("land"), fillOpacity: 1 },
  }).addTo(map);
  L.control.scale({ imperial: false }).addTo(map);
  const most = Math.max(...all.map((row) => Number(row.events?.text ?? 1)));
  const names = headings(section);
  all.forEach((row, i) => {
    const circle = marker(L, row, most).addTo(map).bindPopup(popup(row, names));
    if (i < 6) {
      circle.bindTooltip(row.place?.text ?? "", { permanent: true, direction: "top", className: "name" });
    }
  });
  declutter(canvas);
  map.on("zoomend", () => declutter(canvas));
}

/** Names that would lie over one that is drawn already are left out until there is room. */
function declutter(canvas) {
  const kept = [];
  for (const label of canvas.querySelectorAll(".leaflet-tooltip.name")) {
    label.style.visibility = "";
    const box = label.getBoundingClientRect();
    const hit = kept.some((k) =>
      box.left < k.right && k.left < box.right && box.top < k.bottom && k.top < box.bottom);
    label.style.visibility = hit ? "hidden" : "";
    if (!hit) {
      kept.push(box);
    }
  }
}
