// A browser whose pages tell what they complain of and what they ask of other hosts.
import { chromium } from "playwright-core";

export async function browse(base, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const complaints = [];
  const strangers = [];
  const context = async (options = {}) => {
    const made = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
    await made.grantPermissions(["clipboard-read", "clipboard-write"]);
    made.setDefaultTimeout(15_000);
    made.on("page", (page) => {
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") {
          complaints.push(`${page.url().slice(0, 120)}: ${message.text()}`);
        }
      });
      page.on("pageerror", (error) => complaints.push(`${page.url().slice(0, 120)}: ${error}`));
    });
    made.on("request", (request) => {
      if (!request.url().startsWith(base) && !/^(blob|data|about):/.test(request.url())) {
        strangers.push(request.url());
      }
    });
    return made;
  };
  return { browser, context, complaints, strangers };
}

/** Runs tasks one by one; a task that throws gives its error, and the rest goes on. */
export async function tell(tasks) {
  const told = {};
  for (const [name, task] of Object.entries(tasks)) {
    try {
      told[name] = await task();
    } catch (error) {
      told[name] = { error: String(error.stack ?? error) };
    }
  }
  return told;
}
