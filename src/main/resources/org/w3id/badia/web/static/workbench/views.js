// An answer as map, timeline, chart or network: made into the small table that the drawers read.
import { names, text, isNumber, table } from "./results.js";

const DATE = /^\d{4}-\d{2}/;

function section(view, columns, rows) {
  const made = document.createElement("section");
  made.dataset.view = view;
  const drawn = document.createElement("table");
  const head = drawn.createTHead().insertRow();
  columns.forEach((column) => {
    const th = document.createElement("th");
    th.textContent = column.name;
    head.append(th);
  });
  const body = drawn.createTBody();
  for (const row of rows) {
    const tr = body.insertRow();
    for (const column of columns) {
      const td = tr.insertCell();
      td.dataset.key = column.key;
      const value = row[column.key];
      if (value?.href) {
        const link = document.createElement("a");
        link.href = value.href;
        link.textContent = value.text;
        td.append(link);
      } else {
        td.textContent = value?.text ?? "";
      }
    }
  }
  made.append(drawn);
  return made;
}

const plain = (value) => ({ text: String(value) });

function things(result) {
  return result.columns.filter((c) => result.rows.some((row) => row[c]?.type === "uri"));
}

function point(term) {
  const wkt = /POINT\s*\(\s*(-?[\d.]+)\s+(-?[\d.]+)\s*\)/i.exec(term?.value ?? "");
  return wkt ? { long: wkt[1], lat: wkt[2] } : undefined;
}

/** Where a row lies: its lat and long, a point, or a place that has one. */
function place(row, result, known) {
  if (row.lat && (row.long ?? row.lon)) {
    return { lat: row.lat.value, long: (row.long ?? row.lon).value };
  }
  for (const column of result.columns) {
    const at = point(row[column]) ?? (known.get(row[column]?.value)?.lat && known.get(row[column].value));
    if (at) {
      return { lat: at.lat, long: at.long, precision: at.precision, term: row[column] };
    }
  }
  return undefined;
}

function map(result, known, words) {
  const places = new Map();
  for (const row of result.rows) {
    const at = place(row, result, known);
    if (at) {
      const key = at.lat + " " + at.long;
      const named = at.term?.type === "uri" ? at.term : result.columns.map((c) => row[c]).find((t) => t && !isNumber(t) && !point(t));
      const entry = places.get(key) ?? { lat: plain(at.lat), long: plain(at.long), events: 0, named, precision: at.precision && plain(at.precision) };
      entry.events++;
      places.set(key, entry);
    }
  }
  const rows = [...places.values()].map((entry) => ({
    ...entry, events: plain(entry.events),
    place: { text: text(entry.named), href: known.get(entry.named?.value)?.href },
  })).sort((a, b) => Number(b.events.text) - Number(a.events.text));
  return section("map", ["place", "lat", "long", "events", "precision"].map((key) => ({ key, name: key === "events" ? words.count : key })), rows);
}

function timeline(result, known, words) {
  const column = result.columns.find((c) => result.rows.some((row) => DATE.test(row[c]?.value ?? "") && row[c].type === "literal"));
  const months = new Map();
  for (const row of column ? result.rows : []) {
    const month = row[column]?.value.slice(0, 7);
    if (month) {
      months.set(month, (months.get(month) ?? 0) + 1);
    }
  }
  const rows = [...months].sort().map(([month, n]) => ({ month: plain(month), events: plain(n) }));
  if (rows.length === 1) { // one month still is a timeline
    const [year, month] = rows[0].month.text.split("-").map(Number);
    const after = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
    rows.push({ month: plain(after), events: plain(0) });
  }
  return section("timeline", [{ key: "month", name: "" }, { key: "events", name: words.count }], rows);
}

function chart(result, known, words) {
  const numbers = result.columns.filter((c) => result.rows.some((row) => isNumber(row[c])));
  const label = result.columns.find((c) => !numbers.includes(c));
  if (label && !numbers.length) {
    const counted = new Map();
    result.rows.forEach((row) => counted.set(text(row[label]), (counted.get(text(row[label])) ?? 0) + 1));
    const rows = [...counted].sort((a, b) => b[1] - a[1]).map(([name, n]) => ({ name: plain(name), n: plain(n) }));
    return section("bars", [{ key: "name", name: label }, { key: "n", name: words.count }], rows);
  }
  const rows = label ? result.rows.filter((row) => row[label]).map((row) => Object.fromEntries(
    [[label, plain(text(row[label]))], ...numbers.map((c) => [c, plain(row[c]?.value ?? 0)])])) : [];
  return section("bars", [label, ...numbers].filter(Boolean).map((c) => ({ key: c, name: c })), rows);
}

function network(result, known) {
  const [from, to] = result.graph ? ["s", "o"] : things(result);
  const middle = result.graph ? "p" : result.columns.find((c) => c !== from && c !== to && result.rows.some((row) => row[c]));
  const end = (term) => term && { text: text(term), href: known.get(term.value)?.href ?? "#" + term.value };
  const rows = (to ? result.rows : []).filter((row) => row[to]?.type === "uri" && row[from]).slice(0, 400).map((row) => ({
    affiliate: end(row[from]), type: middle ? plain(text(row[middle])) : plain(""), patron: end(row[to]) }));
  return section("network", ["affiliate", "type", "patron"].map((key) => ({ key, name: key })), rows);
}

const makers = { map, timeline, chart, network };
const drawers = { map: "../map.js", timeline: "../charts.js", chart: "../charts.js", network: "../network.js" };
export const VIEWS = ["table", "map", "timeline", "chart", "network", "raw"];

export async function show(view, result, words, box) {
  box.replaceChildren();
  if (view === "raw" || !result.rows) {
    const pre = document.createElement("pre");
    pre.className = "raw";
    pre.tabIndex = 0;
    pre.textContent = result.raw;
    box.append(pre);
    return;
  }
  if (view === "table") {
    await table(result, words, box);
    return;
  }
  const known = await names(result.rows.slice(0, 5000).flatMap((row) => Object.values(row)).filter((t) => t.type === "uri").map((t) => t.value));
  const made = makers[view](result, known, words);
  const module = await import(drawers[view]);
  if (!module.suits(made)) {
    const note = document.createElement("p");
    note.className = "note";
    note.textContent = words.unsuited + " " + (words["suits" + view] ?? "");
    box.append(note);
    return;
  }
  const canvas = document.createElement("div");
  canvas.className = "canvas " + made.dataset.view;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", words[view]);
  box.append(canvas);
  await module.draw(made, canvas);
}
