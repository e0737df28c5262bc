// The editor: CodeMirror with SPARQL, prefixes that come by themselves, completion, faults.
import { library } from "../page.js";

const ROOT = document.getElementById("workbench").dataset.root;
const LANGUAGE = document.documentElement.lang;
const WORD = /(?:<[^\s<>]*|[\p{L}\p{N}_]*:[\p{L}\p{N}_.-]*|[?$]?[\p{L}\p{N}_-]+)$/u;

async function load() {
  await library("lib/codemirror/lib/codemirror.js");
  for (const part of ["mode/sparql/sparql", "addon/hint/show-hint", "addon/edit/matchbrackets", "addon/edit/closebrackets"]) {
    await library(`lib/codemirror/${part}.js`);
  }
  return window.CodeMirror;
}

/** The text without what only looks like syntax: strings, comments, addresses are blanked. */
function bare(text) {
  return text.replace(/#[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, (m) =>
    m.startsWith("#") && /<[^>\s]*$/.test(text.slice(0, text.indexOf(m))) ? m : " ".repeat(m.length));
}

/** Where the cursor stands within a triple, and what decides the completions there. */
export function position(before) {
  const word = before.match(WORD)?.[0] ?? "";
  const text = bare(before.slice(0, before.length - word.length));
  const open = text.lastIndexOf("{");
  if (open < 0 || text.lastIndexOf("}") > open && !/[.{;,]\s*$/.test(text.trimEnd() + " ") && !/\S/.test(text.slice(open + 1))) {
    return { position: "none", word };
  }
  const statement = text.slice(open + 1).split(/\.(?=\s|$)|\}/).pop();
  const parts = statement.split(";");
  const subject = parts[0].trim().split(/\s+/)[0];
  const tokens = parts[parts.length - 1].trim().split(/\s+/).filter(Boolean);
  const index = tokens.length + (parts.length > 1 ? 1 : 0);
  if (index === 0) {
    return { position: "subject", word };
  }
  if (index === 1) {
    const kind = subject && text.match(new RegExp(`\\${subject}\\s+(?:a|rdf:type)\\s+([\\w-]+:[\\w-]+|<[^>]*>)`));
    return { position: "predicate", of: kind?.[1], word };
  }
  const property = tokens[parts.length > 1 ? 0 : 1];
  const last = property.split("/").pop().replace(/[*+?()^]/g, "");
  return { position: "object", of: last, word };
}

async function complete(editor, CodeMirror) {
  const cursor = editor.getCursor();
  const at = position(editor.getRange({ line: 0, ch: 0 }, cursor));
  if (at.position === "none" || /^[?$]/.test(at.word)) {
    return null;
  }
  const asked = new URLSearchParams({ position: at.position, word: at.word, lang: LANGUAGE });
  if (at.of) {
    asked.set("of", at.of);
  }
  const answer = await fetch(`${ROOT}editor/complete?${asked}`);
  const found = await answer.json();
  const from = CodeMirror.Pos(cursor.line, cursor.ch - at.word.length);
  return {
    from, to: cursor,
    list: found.map((each) => ({
      text: each.text + " ",
      render(element) {
        const code = document.createElement("code");
        code.dir = "ltr";
        code.textContent = each.text.replace(/^<.*\/id\//, "<…/");
        const gloss = document.createElement("bdi");
        gloss.className = "gloss";
        gloss.textContent = [each.label, each.other].filter((t, i, all) => t && all.indexOf(t) === i).join(" · ");
        element.append(code, gloss);
      },
    })),
  };
}

/** Declares the prefixes that the query uses and does not declare yet. */
function declare(editor, prefixes) {
  const text = editor.getValue();
  const plain = bare(text).replace(/<[^>\s]*>/g, "");
  const declared = new Set([...text.matchAll(/\bPREFIX\s+([\w-]*):/gi)].map((m) => m[1]));
  const missing = [...new Set([...plain.matchAll(/(?:^|[\s(^|/!{,;])([a-zA-Z][\w-]*):(?=[\w])/g)].map((m) => m[1]))]
    .filter((name) => prefixes[name] && !declared.has(name));
  if (missing.length) {
    const head = text.match(/^(?:\s*#[^\n]*\n)*/)[0];
    const at = editor.posFromIndex(head.length);
    editor.replaceRange(missing.map((name) => `PREFIX ${name}: <${prefixes[name]}>\n`).join(""), at, at, "+prefix");
  }
}

function faults(editor, note, words) {
  let marks = [];
  let timer;
  let asked = 0;
  const clear = () => {
    marks.forEach((mark) => mark.clear());
    marks = [];
    note.textContent = "";
  };
  const reason = (fault, token) => fault.found === "" ? words.ended
    : fault.found ? words.unexpected.replace("{0}", "\u2068" + token + "\u2069") : fault.message.split("\n")[0];
  const show = (fault) => {
    const line = Math.max(0, fault.line - 1);
    const token = editor.getTokenAt({ line, ch: Math.max(1, fault.column) });
    const whole = token.string.trim() !== "" && token.end >= fault.column;
    const from = whole ? token.start : Math.max(0, fault.column - 1);
    marks.push(editor.markText({ line, ch: from }, { line, ch: whole ? token.end : Math.max(fault.column, from + 1) }, { className: "cm-fault" }));
    note.textContent = words.error.replace("{0}", fault.line) + ": " + reason(fault, whole ? token.string.trim() : fault.found);
  };
  const check = async () => {
    const text = editor.getValue();
    const mine = ++asked;
    if (!text.trim()) {
      clear();
      return;
    }
    const answer = await fetch(`${ROOT}editor/check`, { method: "POST", body: text, headers: { "Content-Type": "application/sparql-query" } });
    const fault = await answer.json();
    if (mine === asked) {
      clear();
      if (!fault.fine) {
        show(fault);
      }
    }
  };
  editor.on("change", () => {
    clearTimeout(timer);
    timer = setTimeout(check, 500);
  });
  check();
}

export async function edit(textarea, note, words, run) {
  const [CodeMirror, prefixes] = await Promise.all([
    load(), fetch(`${ROOT}editor/prefixes`).then((answer) => answer.json())]);
  const editor = CodeMirror.fromTextArea(textarea, {
    mode: "application/sparql-query", lineNumbers: true, matchBrackets: true, autoCloseBrackets: true,
    direction: "ltr", rtlMoveVisually: true, tabSize: 2, viewportMargin: Infinity,
    extraKeys: {
      "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-Space": (cm) => cm.showHint(),
      Tab: (cm) => cm.replaceSelection("  "), "Shift-Tab": false, Esc: (cm) => cm.getInputField().blur(),
    },
    hintOptions: { hint: (cm) => complete(cm, CodeMirror), completeSingle: false, container: document.body },
  });
  editor.getInputField().setAttribute("aria-label", textarea.labels?.[0]?.textContent ?? "SPARQL");
  editor.on("inputRead", (cm, change) => {
    if (/[\p{L}:<]$/u.test(change.text.join(""))) {
      declare(cm, prefixes);
      cm.showHint();
    }
  });
  editor.on("endCompletion", (cm) => setTimeout(() => declare(cm, prefixes)));
  faults(editor, note, words);
  return editor;
}
