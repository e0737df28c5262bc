// An answer as a table with names for addresses, each in its own direction.
const ROOT = document.getElementById("workbench").dataset.root;
const LANGUAGE = document.documentElement.lang;
const STEP = 200;
const NUMBER = /#(integer|decimal|double|float|nonNegativeInteger|int|long)$/;
const known = new Map();

/** Names, links and points for addresses, asked for at once and kept. */
export async function names(iris) {
  const unknown = [...new Set(iris)].filter((iri) => !known.has(iri));
  for (let i = 0; i < unknown.length; i += 1000) {
    const answer = await fetch(`${ROOT}editor/labels?lang=${LANGUAGE}`, {
      method: "POST", body: JSON.stringify(unknown.slice(i, i + 1000)), headers: { "Content-Type": "application/json" } });
    for (const [iri, name] of Object.entries(await answer.json())) {
      known.set(iri, name);
    }
  }
  return known;
}

export function isNumber(term) {
  return term?.type === "literal" && NUMBER.test(term.datatype ?? "");
}

/** What a person reads for a term. */
export function text(term) {
  return term?.type === "uri" ? known.get(term.value)?.text ?? term.value : term?.value ?? "";
}

export function cell(term) {
  const td = document.createElement("td");
  if (!term) {
    return td;
  }
  const name = term.type === "uri" ? known.get(term.value) : undefined;
  const bdi = document.createElement("bdi");
  bdi.textContent = text(term);
  const language = name?.language || term["xml:lang"];
  if (language) {
    bdi.lang = language;
  }
  bdi.dir = name?.direction ?? (term["xml:lang"] === "ar" ? "rtl" : term.datatype ? "ltr" : "auto");
  if (name?.href) {
    const link = document.createElement("a");
    link.href = name.href;
    link.title = term.value;
    link.append(bdi);
    td.append(link);
  } else {
    td.append(bdi);
  }
  if (isNumber(term)) {
    td.className = "number";
  } else if (/#(date|gYearMonth|gYear)$/.test(term.datatype ?? "")) {
    td.className = "day";
  }
  return td;
}

export async function table(result, words, box) {
  const scroll = document.createElement("div");
  scroll.className = "scroll";
  scroll.tabIndex = 0;
  const made = document.createElement("table");
  made.className = "results";
  const head = made.createTHead().insertRow();
  for (const column of result.columns) {
    const th = document.createElement("th");
    th.scope = "col";
    const bdi = document.createElement("bdi");
    bdi.dir = "ltr";
    bdi.textContent = column;
    th.append(bdi);
    head.append(th);
  }
  const body = made.createTBody();
  scroll.append(made);
  box.append(scroll);
  const more = document.createElement("button");
  more.type = "button";
  more.textContent = words.more;
  let shown = 0;
  const next = async () => {
    const rows = result.rows.slice(shown, shown + STEP);
    await names(rows.flatMap((row) => Object.values(row)).filter((t) => t.type === "uri").map((t) => t.value));
    for (const row of rows) {
      const tr = body.insertRow();
      result.columns.forEach((column) => tr.append(cell(row[column])));
    }
    shown += rows.length;
    more.hidden = shown >= result.rows.length;
  };
  more.addEventListener("click", next);
  await next();
  box.append(more);
}
