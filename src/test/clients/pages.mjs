// Opens pages in a real browser and prints as JSON what is wrong with each, and what a reader's clicks do.
// Usage: node pages.mjs CHROMIUM BASE PATH...; each path is opened in both languages, light and dark.
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const [executablePath, base, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const problems = [];
const seen = {};

async function context() {
  const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: 'light', reducedMotion: 'reduce' });
  made.setDefaultTimeout(20_000);
  return made;
}

/** A page that notes what it should not do. */
async function open(within, path) {
  const page = await within.newPage();
  const note = (what) => problems.push(`${path}: ${what}`);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && note(`console: ${message.text()}`));
  page.on('pageerror', (error) => note(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) {
      note(`asks another host: ${request.url()}`);
    }
  });
  const answer = await page.goto(new URL(path, base).href, { waitUntil: 'load' });
  if (answer.status() !== 200) {
    note(`status ${answer.status()}`);
  }
  await page.waitForFunction(() => !document.querySelector('[data-drawing]'));
  return page;
}

/** The page in its direction at two widths, by axe in light and its colours in the dark. */
async function examine(within, path, direction) {
  const page = await open(within, path);
  const directions = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('table.results')].map((e) => getComputedStyle(e).direction));
  if (directions.some((got) => got !== direction)) {
    problems.push(`${path}: runs ${directions}`);
  }
  await axe(page, path, (builder) => builder);
  await page.emulateMedia({ colorScheme: 'dark' });
  await axe(page, `${path} (dark)`, (builder) => builder.withRules(['color-contrast', 'link-in-text-block']));
  await page.emulateMedia({ colorScheme: 'light' });
  for (const width of [390, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForTimeout(100);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) {
      problems.push(`${path}: ${over} px wider than a window of ${width}`);
    }
  }
  await page.close();
}

async function axe(page, path, rules) {
  const report = await rules(new AxeBuilder({ page })).analyze();
  for (const violation of report.violations) {
    problems.push(`${path}: axe ${violation.id}: ${violation.nodes.slice(0, 3).map((n) => n.target.join(' ')).join(' | ')}`);
  }
}

const withLanguage = (path, language) => path + (path.includes('?') ? '&' : '?') + 'lang=' + language;
const reader = await context();
for (const path of paths) {
  await examine(reader, withLanguage(path, 'ar'), 'rtl');
  await examine(reader, withLanguage(path, 'en'), 'ltr');
}
await reader.close();

/** A reader's way: each step notes what it came to. */
async function walk() {
  const within = await context();
  const home = await open(within, '/?lang=ar');
  await home.waitForSelector('.canvas.map path.leaflet-interactive');
  seen.markers = await home.locator('.canvas.map path.leaflet-interactive').count();
  await home.locator('.canvas.map path.leaflet-interactive').first().dispatchEvent('click');
  seen.popup = await home.locator('.leaflet-popup-content').innerText();
  await home.close();

  const list = await open(within, '/events?lang=ar');
  const facet = list.locator('nav.facets a').first();
  seen.facet = await facet.innerText();
  await facet.click();
  await list.waitForURL(/kind=/);
  seen.chosen = await list.locator('nav.facets a[aria-current]').first().innerText();
  await list.goBack();
  seen.back = new URL(list.url()).search;
  seen.backChosen = await list.locator('nav.facets a[aria-current]').count();
  await list.goForward();
  seen.forward = new URL(list.url()).search;
  await list.locator('a.language').click();
  seen.otherLanguage = await list.evaluate(() => getComputedStyle(document.body).direction);
  await list.close();

  const event = await open(within, '/doc/event/r1-at-0?lang=en');
  await event.locator('figcaption a').first().click();
  await event.waitForURL(/report/);
  seen.highlighted = await event.locator('.report a.mark:target').innerText();
  await event.goBack();
  seen.eventAgain = await event.locator('h1').innerText();
  await event.keyboard.press('Tab');
  seen.firstStop = await event.evaluate(() => document.activeElement.className);
  await event.close();

  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(new URL('/doc/event/r1-at-0?lang=ar', base).href);
  seen.withoutScript = await page.locator('main table tbody tr').count();
  await page.goto(new URL('/?lang=ar', base).href);
  await page.locator('input[type=search]').last().fill('تدمر');
  await page.locator('form.find button').click();
  seen.searchWithoutScript = await page.locator('ul.items li').count();
  await plain.close();
}

try {
  await walk();
} catch (error) {
  problems.push(`walk: ${error.message}`);
}
await browser.close();
process.stdout.write(JSON.stringify({ problems, seen }, null, 1));
process.exit(0);
