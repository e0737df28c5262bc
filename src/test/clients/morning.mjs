// An analyst's morning in the browser; prints what was seen.
import { browse, tell } from "./browser.mjs";

const [base, executablePath] = process.argv.slice(2);
const { browser, context, complaints, strangers } = await browse(base, executablePath);
const within = await context({ locale: "ar" });
const page = await within.newPage();
const texts = (selector) => page.locator(selector).allTextContents();
const done = () => page.waitForSelector(".workbench button.run:not([hidden])");
const rows = () => page.locator("table.results tbody tr").count();
const clean = (list) => list.map((t) => t.trim().replace(/\s+/g, " ")).filter(Boolean);

async function question(words) {
  await page.goto(base + "sparql?lang=ar");
  await page.waitForSelector(".workbench.ready");
  await page.locator(".shelf input[type=search]").fill(words);
  await page.locator(".shelf ul li button", { hasText: words }).first().click();
}

const told = await tell({
  async find() { // a group, by its name in Arabic with a clitic before it
    await page.goto(base);
    await page.locator("header input[name=q]").fill("ولواء القدس");
    await page.keyboard.press("Enter");
    await page.waitForURL(/search/);
    const first = page.locator("main a[href*='/group/']").first();
    const seen = { direction: await page.evaluate(() => getComputedStyle(document.body).direction), name: (await first.textContent()).trim() };
    await first.click();
    await page.waitForURL(/\/doc\/group\//);
    return { ...seen, page: new URL(page.url()).pathname, heading: (await page.locator("h1").textContent()).trim() };
  },

  async backers() { // who backs it
    return clean(await texts("main a[href*='/state/'], main a[href*='/group/']"));
  },

  async near() { // attacks on the army near a town in a period, the parameters typed into the form
    await question("قرب مكان ما خلال فترة");
    await page.waitForSelector("#parameter-place");
    await done();
    await page.locator("#parameter-place").fill("السخنة");
    await page.waitForSelector("#parameter-place-names option[value=as-sukhnah]", { state: "attached" });
    const meaning = await page.locator("label[for=parameter-place] small").textContent();
    for (const [name, value] of Object.entries({ group: "syrian-arab-army", place: "as-sukhnah", radius: "150", since: "2017-01-01", until: "2023-12-31" })) {
      await page.locator("#parameter-" + name).fill(value);
    }
    await page.locator("button.run").click();
    await done();
    const seen = { meaning, rows: await rows(), columns: await texts("table.results thead th") };
    await page.locator(".tabs [data-view=timeline]").click();
    await page.waitForSelector(".canvas.timeline :is(canvas, svg)");
    await page.locator(".tabs [data-view=table]").click();
    await page.waitForSelector("table.results tbody tr");
    return { ...seen, grid: await page.locator("table.results").evaluate((t) => getComputedStyle(t).direction) };
  },

  async sheet() { // take it away as a spreadsheet
    const [file] = await Promise.all([page.waitForEvent("download"), page.locator(".downloads").getByRole("button", { name: "XLSX", exact: true }).click()]);
    const bytes = Buffer.concat(await file.createReadStream().then((s) => s.toArray()));
    return { name: file.suggestedFilename(), magic: bytes.subarray(0, 2).toString(), size: bytes.length };
  },

  async share() { // and a colleague opens the link
    const before = { query: await page.evaluate(() => document.querySelector(".CodeMirror").CodeMirror.getValue()), rows: await rows() };
    await page.getByRole("button", { name: "انسخ الرابط", exact: true }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await (await context({ locale: "ar" })).newPage();
    await other.goto(link);
    await other.waitForSelector("table.results tbody tr");
    const after = {
      query: await other.evaluate(() => document.querySelector(".CodeMirror").CodeMirror.getValue()),
      rows: await other.locator("table.results tbody tr").count(),
      place: await other.locator("#parameter-place").inputValue(),
    };
    return { same: before.query === after.query && before.rows === after.rows, place: after.place };
  },

  async sources() { // what each source counts
    await question("كم قتيلاً يحصي كل مصدر");
    await page.waitForSelector("table.results tbody tr");
    return { rows: await rows(), fault: await page.locator(".problem").count() };
  },

  async event() { // from a row to its event, with who says what in which words
    await question("من هاجم جماعة معيّنة");
    await page.waitForSelector("#parameter-group");
    await page.locator("#parameter-group").fill("liwa-al-quds");
    await page.locator("button.run").click();
    await done();
    await page.locator("table.results td a[href*='/event/']").first().click();
    await page.waitForURL(/\/doc\/event\//);
    return { quotes: await page.locator("blockquote").count(), heading: (await page.locator("h1").textContent()).trim() };
  },
});
await browser.close();
console.log(JSON.stringify({ ...told, complaints, strangers }));
