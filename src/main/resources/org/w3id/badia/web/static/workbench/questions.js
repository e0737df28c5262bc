// The stored questions, their parameters as form fields, history and saved queries.
const ROOT = document.getElementById("workbench").dataset.root;
const LANGUAGE = document.documentElement.lang;

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** The parameters that the head of a query declares: {@code # param: name type = default : meaning | المعنى}. */
export function parameters(query) {
  return [...query.matchAll(/^#\s*param:\s*(\w+)\s+(string|integer|decimal|date|iri)\s*=\s*(.*?)\s+:\s+(.+?)(?:\s+\|\s+(.+))?$/gm)]
    .map(([, name, type, value, meaning, arabic]) => ({ name, type, value, named: meaning.startsWith("identifier"), meaning: LANGUAGE === "ar" ? arabic ?? meaning : meaning }));
}

/** What a stored question asks, in the language of the page. */
export function asks(query) {
  const told = Object.fromEntries([...query.matchAll(/^#\s*question@(\w+):\s*(.+)$/gm)].map(([, language, text]) => [language, text]));
  return told[LANGUAGE] ?? told.en;
}

/** Offers things by their names in either language for a field that takes an identifier. */
function offer(input, box) {
  const list = element("datalist", { id: input.id + "-names" });
  let timer;
  input.setAttribute("list", list.id);
  input.autocomplete = "off";
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const answer = await fetch(`${ROOT}reconcile/suggest/entity?prefix=${encodeURIComponent(input.value)}`);
      const { result } = await answer.json();
      list.replaceChildren(...result.slice(0, 12).map((each) =>
        element("option", { value: decodeURIComponent(each.id.split("/").pop()), label: [each.name, each.description].filter(Boolean).join(" · ") })));
    }, 150);
  });
  box.append(list);
}

const XSD = "http://www.w3.org/2001/XMLSchema#";

/** A value as Turtle writes it. */
export function term(type, value) {
  if (type === "iri") {
    return `<${value}>`;
  }
  const text = JSON.stringify(value);
  return type === "string" ? text : `${text}^^<${XSD}${type}>`;
}

/** Form fields for the parameters of a query; what was typed stays when the query changes. */
export class Fields {
  constructor(box, words) {
    this.box = box;
    this.words = words;
    this.given = {};
  }

  show(query) {
    const declared = parameters(query);
    const key = JSON.stringify(declared);
    if (key === this.shown) {
      return;
    }
    this.shown = key;
    this.declared = declared;
    this.box.replaceChildren();
    this.box.hidden = declared.length === 0;
    if (declared.length) {
      this.box.append(element("legend", { textContent: this.words.parameters }));
    }
    for (const each of declared) {
      const id = "parameter-" + each.name;
      const label = element("label", { htmlFor: id }, element("code", { textContent: each.name, dir: "ltr" }),
        element("small", { textContent: each.meaning, dir: "auto" }));
      const input = element("input", {
        id, value: this.given[each.name] ?? each.value, dir: "auto", spellcheck: false,
        type: { integer: "number", decimal: "number", date: "date" }[each.type] ?? "text", step: "any",
      });
      input.addEventListener("input", () => { this.given[each.name] = input.value; });
      const line = element("p", {}, label, input);
      if (each.named) {
        offer(input, line);
      }
      this.box.append(line);
    }
  }

  /** The values by name. */
  values() {
    return Object.fromEntries((this.declared ?? []).map((each) => [each.name, this.given[each.name] ?? each.value]));
  }

  /** The values as the endpoint takes them. */
  bindings() {
    const values = this.values();
    return Object.fromEntries((this.declared ?? []).map((each) => ["$" + each.name, term(each.type, values[each.name])]));
  }
}

function kept(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

function keep(key, list) {
  localStorage.setItem(key, JSON.stringify(list));
}

export class Shelf {
  constructor(box, words, open) {
    this.words = words;
    this.open = open;
    this.all = [];
    this.questions = element("ul", {});
    this.saved = element("ul", {});
    this.history = element("ul", {});
    const filter = this.find = element("input", { type: "search", placeholder: words.find, ariaLabel: words.find });
    filter.addEventListener("input", () => this.filter(filter.value));
    box.append(
      element("details", { open: true }, element("summary", { textContent: words.questions }), filter, this.questions),
      element("details", {}, element("summary", { textContent: words.saved }), this.saved),
      element("details", {}, element("summary", { textContent: words.history }), this.history));
    this.list();
    this.fill(this.saved, "badia.saved");
    this.fill(this.history, "badia.history");
  }

  async list() {
    const answer = await fetch(`${ROOT}queries`, { headers: { Accept: "application/json" } });
    this.all = (await answer.json()).questions;
    this.filter(this.find.value);
  }

  filter(text) {
    const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (q) => wanted.every((w) =>
      [q.name, ...Object.values(q.question)].some((t) => t.toLowerCase().includes(w)));
    this.questions.replaceChildren(...this.all.filter(fits).map((q) => {
      const title = q.question[LANGUAGE] ?? q.question.en ?? q.name;
      const button = element("button", { type: "button", textContent: title, title: q.name, dir: "auto" });
      button.addEventListener("click", () => this.question(q.name));
      return element("li", {}, button);
    }));
  }

  async question(name, values = {}) {
    const answer = await fetch(`${ROOT}queries/${name}.rq`);
    if (answer.ok) {
      this.open({ query: await answer.text(), values });
    }
  }

  fill(list, key) {
    const entries = kept(key);
    list.replaceChildren(...entries.map((entry, i) => {
      const title = entry.name ?? entry.query.replace(/^(#.*|PREFIX .*|\s*)\n/gim, "").trim().slice(0, 90);
      const button = element("button", { type: "button", textContent: title, title: entry.query, dir: "auto" });
      button.addEventListener("click", () => this.open(entry));
      const remove = element("button", { type: "button", className: "plain", textContent: "×", ariaLabel: this.words.remove, title: this.words.remove });
      remove.addEventListener("click", () => {
        keep(key, kept(key).filter((_, j) => j !== i));
        this.fill(list, key);
      });
      return element("li", {}, button, remove);
    }));
    if (!entries.length) {
      list.append(element("li", { className: "note", textContent: this.words.empty }));
    }
  }

  ran(entry) {
    keep("badia.history", [entry, ...kept("badia.history").filter((e) => e.query !== entry.query)].slice(0, 50));
    this.fill(this.history, "badia.history");
  }

  save(entry) {
    keep("badia.saved", [entry, ...kept("badia.saved").filter((e) => e.name !== entry.name)]);
    this.fill(this.saved, "badia.saved");
  }
}
