// Points of a table on a map drawn from borders, rivers and roads that we serve ourselves; no tiles,
// no other host.
import { library, rows, headings, colour } from "./page.js";

const loaded = new Map();

function drawing(name) {
  if (!loaded.has(name)) {
    loaded.set(name, fetch(new URL(name, import.meta.url)).then((answer) => answer.json()));
  }
  return loaded.get(name);
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

/** Land and borders, then governorates, rivers and roads, quietly, so that the points stand out. */
function basemap(L, map, land, detail) {
  const canvas = L.canvas({ padding: 0.5 });
  L.geoJSON(land, {
    renderer: canvas, interactive: false,
    style: { color: colour("border"), weight: 1.2, fillColor: colour("land"), fillOpacity: 1 },
  }).addTo(map);
  const styles = {
    governorates: { color: colour("border"), weight: 0.7, opacity: 0.8, dashArray: "2 3" },
    road: { color: colour("road"), weight: 1.1, opacity: 0.9 },
    river: { color: colour("river"), weight: 1.8 },
  };
  for (const kind of ["governorates", "road", "river"]) {
    L.geoJSON(detail, {
      renderer: canvas, interactive: false,
      filter: (feature) => feature.properties.kind === kind, style: styles[kind],
    }).addTo(map);
  }
}

/** Names of the main rivers and roads, set where there is room for them. */
function baseNames(L, map, detail) {
  const arabic = document.documentElement.lang === "ar";
  for (const { properties, geometry } of detail.features) {
    const name = properties.name ?? (arabic ? properties.ar : properties.en);
    if (name && geometry.type === "LineString") {
      const [x, y] = geometry.coordinates[Math.floor(geometry.coordinates.length * 0.55)];
      L.tooltip([y, x], {
        content: name, permanent: true, direction: "center", className: "name quiet " + properties.kind,
      }).addTo(map);
    }
  }
}

export async function draw(section, canvas) {
  stylesheet();
  const [, land, detail] = await Promise.all([
    library("lib/leaflet/dist/leaflet.js"), drawing("land.geojson"), drawing("detail.geojson"),
  ]);
  const L = window.L;
  const map = L.map(canvas, { attributionControl: false, scrollWheelZoom: false, zoomSnap: 0.25 });
  const all = points(section);
  map.fitBounds(L.latLngBounds(all.map((row) => row.at)).pad(0.2), { maxZoom: 7.5, animate: false });
  basemap(L, map, land, detail);
  L.control.scale({ imperial: false }).addTo(map);
  const most = Math.max(...all.map((row) => Number(row.events?.text ?? 1)));
  const names = headings(section);
  all.forEach((row, i) => {
    const circle = marker(L, row, most).addTo(map).bindPopup(popup(row, names));
    if (i < 9) {
      circle.bindTooltip(row.place?.text ?? "", { permanent: true, direction: "top", className: "name" });
    }
  });
  baseNames(L, map, detail);
  declutter(canvas);
  map.on("zoomend moveend", () => declutter(canvas));
  caption(section, canvas);
}

/** What the signs mean, and which places have no point at all. */
function caption(section, canvas) {
  const line = document.createElement("p");
  line.className = "hint";
  line.textContent = section.dataset.legend ?? "";
  const regions = rows(section).filter((row) => row.place && !row.lat);
  if (regions.length > 0) {
    line.append(" " + section.dataset.regions + " ");
    regions.slice(0, 12).forEach((row, i) => {
      const link = document.createElement("a");
      link.href = row.place.href;
      link.textContent = row.place.text;
      line.append(i > 0 ? " · " : "", link);
    });
  }
  canvas.after(line);
}

/** Names that would lie over one that is drawn already are left out until there is room. */
function declutter(canvas) {
  const frame = canvas.getBoundingClientRect();
  const kept = [];
  for (const label of canvas.querySelectorAll(".leaflet-tooltip.name")) {
    label.style.visibility = "";
    const box = label.getBoundingClientRect();
    const cut = box.left < frame.left || box.right > frame.right || box.top < frame.top
      || box.bottom > frame.bottom;
    const hit = cut || kept.some((k) =>
      box.left < k.right && k.left < box.right && box.top < k.bottom && k.top < box.bottom);
    label.style.visibility = hit ? "hidden" : "";
    if (!hit) {
      kept.push(box);
    }
  }
}
