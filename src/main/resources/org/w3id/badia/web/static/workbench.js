// The workbench: what was asked, how it runs, and its answer in the view that the address names.
import { edit } from "./workbench/editor.js";
import { asks, Fields, Shelf } from "./workbench/questions.js";
import { show, VIEWS } from "./workbench/views.js";

const bench = document.getElementById("workbench");
const ROOT = bench.dataset.root;
const words = JSON.parse(bench.dataset.words);
const form = document.getElementById("ask");
const answer = document.getElementById("answer");
const EXAMPLE = `SELECT ?group ?patron
WHERE {
  ?group badia:backedBy ?patron .
}
LIMIT 100`;
const ROWS = ["csv", "tsv", "json", "xml", "xlsx", "geojson"];
const GRAPHS = ["ttl", "jsonld", "nt", "rdf"];
let running = null;
let result = null;
let view = "table";
let editor;

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function button(label, action, className = "") {
  const made = element("button", { type: "button", textContent: label, className });
  made.addEventListener("click", action);
  return made;
}

const note = element("p", { className: "fault-note", role: "status" });
note.dir = "auto";
const fieldset = element("fieldset", { className: "parameters", hidden: true });
const runButton = button(words.run, () => run(), "run");
const stopButton = button(words.stop, () => stop(), "stop");
stopButton.hidden = true;
const explained = element("div", { className: "explained", hidden: true });
const status = element("p", { className: "status", role: "status" });
const tabs = element("div", { className: "tabs", role: "tablist", hidden: true });
const downloads = element("p", { className: "downloads", hidden: true });
const panel = element("div", { role: "tabpanel" });
const title = element("h2", { className: "asked-title", hidden: true, dir: "auto" });
const fields = new Fields(fieldset, words);

function build() {
  const actions = form.querySelector(".actions");
  const share = button(words.share, async () => {
    await navigator.clipboard?.writeText(address());
    share.textContent = words.copied;
    setTimeout(() => { share.textContent = words.share; }, 1500);
  });
  form.prepend(title, fieldset);
  actions.replaceChildren(runButton, stopButton, button(words.explain, explain), share, button(words.save, save));
  actions.before(note);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  const shelf = element("div", { className: "shelf" });
  const column = element("div", { className: "column" });
  form.before(column);
  column.append(form, answer);
  column.after(shelf);
  answer.replaceChildren(explained, status, tabs, downloads, panel);
  for (const each of VIEWS) {
    const tab = button(words[each], () => choose(each));
    tab.setAttribute("role", "tab");
    tab.dataset.view = each;
    tabs.append(tab);
  }
  return new Shelf(shelf, words, open);
}

/** The address that brings back this query, its values and this view. */
function address() {
  const state = new URLSearchParams({ query: editor.getValue(), view });
  for (const [name, value] of Object.entries(fields.values())) {
    state.set("p." + name, value);
  }
  const url = new URL(location.href);
  url.searchParams.delete("query");
  url.searchParams.delete("question");
  url.hash = state;
  return url.href;
}

function choose(name) {
  view = name;
  for (const tab of tabs.children) {
    tab.setAttribute("aria-selected", tab.dataset.view === name);
  }
  history.replaceState(null, "", address());
  return result ? show(view, result, words, panel) : undefined;
}

function open({ query, values = {}, view: wanted }) {
  fields.given = { ...values };
  editor.setValue(query);
  fields.show(query);
  title.textContent = asks(query) ?? "";
  title.hidden = !title.textContent;
  bench.classList.toggle("asked", !title.hidden);
  view = wanted ?? view;
  editor.refresh();
  return run();
}

function body(format, id) {
  const asked = new URLSearchParams({ query: editor.getValue(), ...fields.bindings() });
  if (format) {
    asked.set("format", format);
  }
  if (id) {
    asked.set("id", id);
  }
  return asked;
}

function read(type, raw) {
  if (!type.includes("json") || type.includes("ld+json")) {
    return { raw };
  }
  const json = JSON.parse(raw);
  const pretty = JSON.stringify(json, null, 2);
  if (json.boolean !== undefined) {
    return { raw: pretty, columns: ["ask"], rows: [{ ask: { type: "literal", value: String(json.boolean) } }] };
  }
  return { raw: pretty, columns: json.head.vars, rows: json.results.bindings };
}

/** The triples of a graph as rows, so that they can be a table or a network. */
function triples(raw, turtle) {
  const term = (t) => t.startsWith("<") ? { type: "uri", value: t.slice(1, -1) }
    : t.startsWith("_:") ? { type: "bnode", value: t }
    : (([, value, , lang, datatype]) => ({ type: "literal", value: JSON.parse(value), "xml:lang": lang, datatype }))(
        t.match(/^("(?:[^"\\]|\\.)*")(@([\w-]+))?(?:\^\^<([^>]*)>)?$/) ?? [t, JSON.stringify(t)]);
  const rows = raw.split("\n").map((line) => line.match(/^(\S+) (\S+) (.*) \.$/)).filter(Boolean)
    .map(([, s, p, o]) => ({ s: term(s), p: term(p), o: term(o) }));
  return { raw: turtle, columns: ["s", "p", "o"], rows, graph: true };
}

async function ask(id, signal) {
  const asked = { method: "POST", body: body(null, id), signal, headers: { Accept: "application/sparql-results+json, application/n-triples;q=0.5" } };
  const got = await fetch(`${ROOT}sparql`, asked);
  const raw = await got.text();
  const type = got.headers.get("Content-Type") ?? "";
  if (!got.ok) {
    throw new Error(type.includes("json") ? JSON.parse(raw).detail : raw);
  }
  if (type.includes("n-triples")) {
    const turtle = await fetch(`${ROOT}sparql`, { ...asked, body: body("ttl", null) });
    return triples(raw, await turtle.text());
  }
  return read(type, raw);
}

async function progress(id, started) {
  while (running?.id === id) {
    await new Promise((done) => setTimeout(done, 500));
    if (running?.id !== id) {
      return;
    }
    const got = await fetch(`${ROOT}queries?only=running`, { headers: { Accept: "application/json" } });
    const entry = got.ok && (await got.json()).running.find((each) => each.id === id);
    if (entry && running?.id === id) {
      const { rows } = entry;
      status.textContent = words.running.replace("{0}", Math.round((Date.now() - started) / 1000)).replace("{1}", rows);
    }
  }
}

async function run() {
  await stop();
  const id = crypto.randomUUID?.() ?? "query-" + Math.random().toString(36).slice(2) + Date.now();
  const started = Date.now();
  running = { id, abort: new AbortController() };
  runButton.hidden = true;
  stopButton.hidden = false;
  explained.hidden = true;
  status.textContent = words.running.replace("{0}", 0).replace("{1}", 0);
  progress(id, started);
  try {
    const got = await ask(id, running.abort.signal);
    if (running?.id !== id) {
      return;
    }
    result = got;
    const seconds = ((Date.now() - started) / 1000).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 });
    status.textContent = words.rows.replace("{0}", result.rows?.length ?? "").replace("{1}", seconds);
    offer();
    shelf.ran({ query: editor.getValue(), values: fields.values(), view });
    await choose(result.rows ? view : "raw");
  } catch (fault) {
    if (running?.id === id || fault.name !== "AbortError") {
      failed(fault);
    }
  } finally {
    if (running?.id === id) {
      running = null;
      runButton.hidden = false;
      stopButton.hidden = true;
    }
  }
}

function failed(fault) {
  result = null;
  tabs.hidden = downloads.hidden = true;
  status.textContent = "";
  panel.replaceChildren(element("p", { className: "problem", role: "alert" }, element("bdi", { dir: "ltr", textContent: fault.message })));
}

async function stop() {
  if (!running) {
    return;
  }
  const { id, abort } = running;
  running = null;
  abort.abort();
  runButton.hidden = false;
  stopButton.hidden = true;
  status.textContent = words.stopped;
  await fetch(`${ROOT}queries/${id}`, { method: "DELETE" }).catch(() => {});
}

function offer() {
  tabs.hidden = downloads.hidden = false;
  downloads.replaceChildren(words.download, ...(result.graph ? GRAPHS : ROWS).map((format) =>
    button(format.toUpperCase(), () => download(format), "plain")));
}

async function download(format) {
  const got = await fetch(`${ROOT}sparql`, { method: "POST", body: body(format, null) });
  if (!got.ok) {
    failed(new Error((await got.json()).detail));
    return;
  }
  const link = element("a", { href: URL.createObjectURL(await got.blob()), download: "badia." + format });
  document.body.append(link);
  link.click();
  link.remove();
}

async function explain() {
  const got = await fetch(`${ROOT}editor/explain`, { method: "POST", body: editor.getValue(), headers: { "Content-Type": "application/sparql-query" } });
  const told = await got.json();
  explained.hidden = false;
  if (!got.ok) {
    explained.replaceChildren(element("bdi", { dir: "ltr", textContent: told.detail }));
    return;
  }
  const table = element("table", {});
  const head = table.createTHead().insertRow();
  [words.pattern, words.estimated, words.matches].forEach((t) => head.append(element("th", { scope: "col", textContent: t })));
  const rows = table.createTBody();
  for (const each of told.patterns) {
    const row = rows.insertRow();
    row.insertCell().append(element("code", { dir: "ltr", textContent: each.pattern }));
    row.insertCell().textContent = each.estimated ?? "";
    row.insertCell().textContent = each.matches ?? "";
  }
  explained.replaceChildren(table, element("details", {}, element("summary", { textContent: words.algebra }),
    element("pre", { className: "raw", textContent: told.algebra })));
}

function save() {
  const name = prompt(words.name);
  if (name) {
    shelf.save({ name, query: editor.getValue(), values: fields.values(), view });
  }
}

function asked() {
  const state = new URLSearchParams(location.hash.slice(1));
  const values = {};
  for (const [key, value] of state) {
    if (key.startsWith("p.")) {
      values[key.slice(2)] = value;
    }
  }
  return { query: state.get("query") ?? form.elements.query.value, view: state.get("view") ?? "table", values };
}

const start = asked();
const question = new URLSearchParams(location.search).get("question");
const shelf = build();
editor = await edit(form.elements.query, note, words, () => run());
editor.on("change", () => fields.show(editor.getValue()));
bench.classList.add("ready");
if (VIEWS.includes(start.view)) {
  view = start.view;
}
if (start.query.trim()) {
  open(start);
} else if (question) {
  shelf.question(question);
} else {
  editor.setValue(EXAMPLE);
  editor.replaceRange("PREFIX badia: <https://w3id.org/badia/ontology#>\n", { line: 0, ch: 0 });
}
window.addEventListener("hashchange", () => {
  const now = asked();
  if (now.query !== editor.getValue() || now.view !== view) {
    open(now);
  }
});
