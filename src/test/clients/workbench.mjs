// What an analyst does in the workbench, done in a browser; prints what was seen.
import { browse, tell } from "./browser.mjs";

const [base, executablePath] = process.argv.slice(2);
const PREFIXES = `PREFIX badia: <https://w3id.org/badia/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
`;
const EVENTS = PREFIXES + `SELECT ?perpetrator ?target ?event ?place ?date (1 AS ?n) WHERE {
  ?event badia:perpetrator ?perpetrator ; badia:target ?target ; badia:place ?place ; badia:earliestDate ?date .
  ?place wgs84:lat ?lat .
} ORDER BY ?event ?place LIMIT 50`;
const SLOW = `SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?l) }`;
const { browser, context, complaints, strangers } = await browse(base, executablePath);
const home = await context();

async function open(query, { view = "table", lang = "en", within = home } = {}) {
  const page = await within.newPage();
  const hash = query ? "#" + new URLSearchParams({ query, view }) : "";
  await page.goto(`${base}sparql?lang=${lang}${hash}`);
  await page.waitForSelector(".workbench.ready");
  if (query) {
    await done(page);
  }
  return page;
}

const done = (page) => page.waitForSelector(".workbench button.run:not([hidden])");
const write = (page, text) => page.evaluate((t) => document.querySelector(".CodeMirror").CodeMirror.setValue(t), text);
const written = (page) => page.evaluate(() => document.querySelector(".CodeMirror").CodeMirror.getValue());
const count = (page, selector) => page.locator(selector).count();
const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
const running = async () => (await (await fetch(base + "queries", { headers: { Accept: "application/json" } })).json()).running;

const told = await tell({
  async views() {
    const page = await open(EVENTS);
    const seen = { rows: await count(page, "table.results tbody tr"), linked: await count(page, "table.results td a") };
    const drawn = { map: "path.leaflet-interactive", timeline: ".canvas.timeline :is(canvas, svg)", chart: ".canvas.bars :is(canvas, svg)", network: ".canvas.network canvas", raw: "pre.raw" };
    for (const [view, selector] of Object.entries(drawn)) {
      await page.locator(`.tabs [data-view=${view}]`).click();
      await page.waitForSelector(selector);
      seen[view] = await count(page, selector);
      seen[view + "Address"] = new URLSearchParams(new URL(page.url()).hash.slice(1)).get("view");
    }
    await page.close();
    return seen;
  },

  async cancel() {
    const page = await open();
    await write(page, SLOW);
    await page.locator("button.run").click();
    let listed = 0;
    for (let i = 0; i < 100 && !listed; i++) {
      listed = (await running()).length;
    }
    await page.waitForTimeout(700);
    const progress = await page.locator(".status").textContent();
    const from = Date.now();
    await page.locator("button.stop").click();
    while ((await running()).length && Date.now() - from < 10_000) {
      await page.waitForTimeout(20);
    }
    const took = Date.now() - from;
    await done(page);
    const status = await page.locator(".status").textContent();
    await page.close();
    return { listed, progress, took, status };
  },

  async share() {
    const page = await open(EVENTS);
    await page.locator(".tabs [data-view=map]").click();
    await page.waitForSelector("path.leaflet-interactive");
    await press(page, "Copy link");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.close();
    const other = await (await context()).newPage();
    await other.goto(link);
    await other.waitForSelector("path.leaflet-interactive");
    const seen = { same: await written(other) === EVENTS, selected: await other.locator(".tabs [aria-selected=true]").getAttribute("data-view") };
    await other.close();
    return seen;
  },

  async saved() {
    const within = await context();
    const page = await open(EVENTS, { within });
    page.on("dialog", (dialog) => dialog.accept("كمائن"));
    await press(page, "Save");
    await page.reload();
    await page.waitForSelector(".workbench.ready");
    await done(page);
    await write(page, "SELECT * {}");
    await page.locator(".shelf summary").nth(1).click();
    await page.locator(".shelf").getByRole("button", { name: "كمائن", exact: true }).click();
    await done(page);
    const back = await written(page) === EVENTS;
    const history = await page.evaluate(() => JSON.parse(localStorage.getItem("badia.history")).length);
    await page.close();
    return { back, history };
  },

  async construct() {
    const page = await open(PREFIXES + "CONSTRUCT { ?a badia:backedBy ?b } WHERE { ?a badia:backedBy ?b }");
    const seen = { columns: await page.locator("table.results th").allTextContents(), rows: await count(page, "table.results tbody tr") };
    await page.locator(".tabs [data-view=network]").click();
    await page.waitForSelector(".canvas.network canvas");
    await page.locator(".tabs [data-view=raw]").click();
    seen.raw = await page.locator("pre.raw").textContent();
    seen.downloads = await page.locator(".downloads button").allTextContents();
    await page.close();
    return seen;
  },

  async fault() {
    const page = await open();
    await write(page, "SELECT *\nWHERE { ?s ?p ?o } LIMITS 5");
    await page.waitForSelector(".cm-fault");
    const seen = { token: await page.locator(".cm-fault").allTextContents(), note: await page.locator(".fault-note").textContent() };
    await write(page, "SELECT * WHERE { ?s ?p ?o } LIMIT 5");
    await page.waitForFunction(() => !document.querySelector(".cm-fault"));
    await page.close();
    return seen;
  },

  async question() {
    const page = await open();
    await page.locator(".shelf input[type=search]").fill("backs");
    await page.locator(".shelf button", { hasText: "Which attacks hit groups that a given state or group backs?" }).click();
    await page.waitForSelector("#parameter-patron");
    await page.waitForSelector("table.results tbody tr");
    const before = await count(page, "table.results tbody tr");
    await page.locator("#parameter-patron").fill("nobody-at-all");
    await page.locator("button.run").click();
    await page.waitForFunction(() => !document.querySelector("table.results tbody tr"));
    const link = page.url();
    await page.close();
    return { before, link };
  },

  async completion() {
    const page = await open();
    const proposed = {};
    for (const word of ["الدولة", "islam"]) {
      await write(page, PREFIXES + "SELECT * { ?e badia:perpetrator  }");
      await page.evaluate((at) => document.querySelector(".CodeMirror").CodeMirror.setCursor(at), { line: 3, ch: 33 });
      await page.locator(".CodeMirror textarea").focus();
      await page.keyboard.type(word);
      await page.waitForSelector(".CodeMirror-hint");
      proposed[word] = await page.locator(".CodeMirror-hint").allTextContents();
      await page.keyboard.press("Enter");
      proposed[word + " chosen"] = (await written(page)).split("\n")[3];
    }
    await page.close();
    return proposed;
  },

  async prefixes() {
    const page = await open();
    await write(page, "");
    await page.locator(".CodeMirror textarea").focus();
    await page.keyboard.type("SELECT * { ?x skos:prefLabel ?y");
    await page.waitForFunction(() => document.querySelector(".CodeMirror").CodeMirror.getValue().includes("PREFIX skos: <"));
    await page.close();
    return true;
  },

  async explain() {
    const page = await open(EVENTS);
    await press(page, "Explain");
    await page.waitForSelector(".explained table tbody tr");
    const seen = await page.locator(".explained tbody tr").first().locator("td").allTextContents();
    await page.close();
    return seen;
  },

  async arabic() {
    const page = await open(EVENTS, { lang: "ar" });
    const direction = (selector) => page.locator(selector).first().evaluate((e) => getComputedStyle(e).direction);
    const seen = {};
    for (const [name, selector] of Object.entries({ page: "html", grid: "table.results", cell: "table.results td", shelf: ".shelf", editor: ".CodeMirror" })) {
      seen[name] = await direction(selector);
    }
    seen.first = await page.locator("table.results").evaluate((t) => {
      const [a, b] = t.tHead.rows[0].cells;
      return a.getBoundingClientRect().left > b.getBoundingClientRect().left;
    });
    seen.latin = (await page.locator(".actions button:visible, .tabs button:visible").allTextContents()).filter((t) => /[a-z]/i.test(t));
    seen.names = await page.locator("table.results td a").first().textContent();
    await page.close();
    return seen;
  },

  async download() {
    const page = await open(EVENTS);
    const sizes = {};
    for (const format of ["CSV", "XLSX", "GEOJSON"]) {
      const [file] = await Promise.all([page.waitForEvent("download"), page.locator(".downloads").getByRole("button", { name: format, exact: true }).click()]);
      sizes[file.suggestedFilename()] = (await file.createReadStream().then((s) => s.toArray())).reduce((n, part) => n + part.length, 0);
    }
    await page.close();
    return sizes;
  },

  async narrow() {
    const page = await open(EVENTS, { within: await context({ viewport: { width: 390, height: 800 } }) });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.close();
    return wide;
  },
});
await browser.close();
console.log(JSON.stringify({ ...told, complaints, strangers }));
