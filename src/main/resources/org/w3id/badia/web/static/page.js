// What the drawing modules share: libraries, the rows of a table, colours.
/** Loads a library that is no module, once. */
const loaded = new Map();
export function library(path) {
  if (!loaded.has(path)) {
    loaded.set(path, new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(path, import.meta.url);
      script.onload = resolve;
      script.onerror = () => reject(new Error(path));
      document.head.append(script);
    }));
  }
  return loaded.get(path);
}

/** The rows of a section: for each column its text, link and language. */
export function rows(section) {
  return [...section.querySelectorAll("tbody tr")].map((tr) => {
    const row = {};
    for (const td of tr.cells) {
      const text = td.textContent.trim();
      if (text) {
        row[td.dataset.key] = { text, href: td.querySelector("a")?.getAttribute("href") };
      }
    }
    return row;
  });
}

/** The headings of a section by column. */
export function headings(section) {
  const first = section.querySelector("tbody tr");
  const names = [...section.querySelectorAll("thead th")].map((th) => th.textContent.trim());
  return Object.fromEntries([...(first?.cells ?? [])].map((td, i) => [td.dataset.key, names[i]]));
}

/** A colour of the style sheet. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();
}
