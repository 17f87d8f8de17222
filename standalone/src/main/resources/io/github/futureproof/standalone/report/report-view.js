// What the parts of the page look like. Every text goes through say(): nothing is parsed as HTML.

/** A text as nodes, with what is not seen made visible and the words searched for marked. */
const say = (text, marked = null) => {
  const nodes = document.createDocumentFragment();
  let at = 0;
  for (const match of text.matchAll(ODD)) {
    nodes.append(...marks(text.slice(at, match.index), marked));
    nodes.append(el("span", { class: "odd" }, codePoint(match[0])));
    at = match.index + match[0].length;
  }
  nodes.append(...marks(text.slice(at), marked));
  return nodes;
};

const marks = (text, marked) => {
  if (marked === null) {
    return [text];
  }
  return text.split(marked).map((part, index) => (index % 2 === 1 ? el("mark", {}, part) : part));
};

/** As say(), with places where a long name may be broken. */
const sayLong = (text) => {
  const nodes = document.createDocumentFragment();
  for (const part of text.split(/(?<=[/#(]|\.(?!java\b))(?=\S)/)) {
    nodes.append(say(part), el("wbr"));
  }
  return nodes;
};

/** An element; attributes that are functions become listeners, null and false ones are left out. */
const el = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      node.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, plainly(String(value)));
    }
  }
  node.append(...children);
  return node;
};

const button = (name, click, attributes, ...children) =>
  el("button", { type: "button", class: name, click, ...attributes }, ...children);

const sign = (severity) => el("span", { class: `sign ${severity}`, "aria-hidden": "true" });

const badge = (severity) => el("span", { class: `badge ${severity}` }, sign(severity), severity);

const withoutBlankEnds = (lines) => {
  const isBlank = ([, text]) => text.trim() === "";
  const from = lines.findIndex((line) => !isBlank(line));
  const to = lines.findLastIndex((line) => !isBlank(line));
  return from < 0 ? lines : lines.slice(from, to + 1);
};

/** Source lines with their numbers; the place, where it is in them, stands out. */
const excerpt = (report, file, place, severity) => {
  const lines = withoutBlankEnds(report.around(file, place.line));
  if (lines.length === 0) {
    return null;
  }
  const coloured = tokens(lines.map(([, text]) => text).join("\n"));
  const indent = Math.min(
    ...lines
      .filter(([, text]) => text.trim() !== "")
      .map(([, text]) => /^[ \t]*/.exec(text)[0].length),
  );
  const body = el("tbody");
  for (const [index, [number, text]] of lines.entries()) {
    const here = number === place.line;
    const code = el("td");
    for (const [kind, from, to] of ranges(coloured[index], here ? place : null, text)) {
      // What all lines start with says nothing.
      const part = text.slice(Math.max(from, indent), to);
      const node =
        kind.token === null ? say(part) : el("span", { class: `t-${kind.token}` }, say(part));
      code.append(kind.meant ? el("u", {}, node) : node);
    }
    body.append(
      el(
        "tr",
        { class: here ? `here ${severity}` : null },
        el("td", { class: "number" }, String(number)),
        code,
      ),
    );
  }
  const name = `${report.path(file)}, lines ${lines[0][0]} to ${lines[lines.length - 1][0]}`;
  return el(
    "figure",
    { class: "code", tabindex: "0", role: "group", "aria-label": name },
    el("table", { role: "presentation" }, body),
  );
};

/** From where to where a place reaches in its first line. */
const extent = (place, text) => {
  const start = place.column - 1;
  if (place.endLine === place.line) {
    return [start, place.endColumn - 1];
  }
  if (place.endLine > place.line) {
    return [start, text.trimEnd().length];
  }
  // Only a point: the word that it is in, or that it follows, as the bracket of a call does; else
  // the sign, such as the arrow of a lambda.
  const before = /[\w$]*$/.exec(text.slice(0, start))[0].length;
  const sort = before > 0 ? /^[\w$]*/ : /^(?:[\w$]+|->|::|.?)/;
  return [start - before, start + sort.exec(text.slice(start))[0].length];
};

/** A line's tokens, split where the place begins and ends: [{token, meant}, from, to]. */
const ranges = (line, place, text) => {
  const [start, end] = place === null || place.column < 1 ? [-1, -1] : extent(place, text);
  const parts = [];
  let at = 0;
  for (const [token, piece] of line) {
    const to = at + piece.length;
    const cuts = [at, ...[start, end].filter((cut) => cut > at && cut < to), to];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const meant = cuts[i] >= start && cuts[i + 1] <= end && start < end;
      parts.push([{ token, meant }, cuts[i], cuts[i + 1]]);
    }
    at = to;
  }
  return parts;
};

const spot = (report, file, place) => report.path(file) + (place.line > 0 ? `:${place.line}` : "");

/** The path as a list; one step is open at a time. */
const path = (report, finding) => {
  const list = el("ol", { class: "steps" });
  for (const [index, step] of finding.steps.entries()) {
    const lines = step.file < 0 ? null : excerpt(report, step.file, step, finding.severity);
    const item = el("li", { class: `step ends-${finding.severity}` });
    const where =
      step.file === finding.file ? `${finding.base}:${step.line}` : spot(report, step.file, step);
    const words = [
      el("span", { class: "role" }, say(step.role), " "),
      el(
        "span",
        {},
        el("span", { class: "what" }, sayLong(step.text)),
        " ",
        step.file < 0
          ? el("span", { class: "at" }, "not in these sources")
          : el("span", { class: "at path" }, sayLong(where)),
      ),
    ];
    if (lines === null) {
      item.append(el("div", { class: "fixed" }, ...words));
    } else {
      const id = `step-${index}`;
      lines.id = id;
      lines.hidden = true;
      item.append(
        button(
          "",
          (event) =>
            openStep(
              list,
              event.currentTarget.getAttribute("aria-expanded") === "true" ? null : item,
            ),
          { "aria-expanded": "false", "aria-controls": id },
          ...words,
        ),
        lines,
      );
    }
    list.append(item);
  }
  return list;
};

/** Opens one step of a path and closes the others. */
const openStep = (list, item) => {
  for (const each of list.children) {
    const toggle = each.querySelector("button");
    if (toggle !== null) {
      toggle.setAttribute("aria-expanded", String(each === item));
      each.querySelector(".code").hidden = each !== item;
    }
  }
};

/** Opens the step after or before the one that is open; where none is, the first or last. */
const turnStep = (list, by) => {
  const items = [...list.children].filter((each) => each.querySelector("button") !== null);
  if (items.length === 0) {
    return;
  }
  const open = items.findIndex((each) => each.querySelector('[aria-expanded="true"]') !== null);
  const next = open < 0 ? (by > 0 ? 0 : items.length - 1) : open + by;
  const item = items[Math.min(items.length - 1, Math.max(0, next))];
  openStep(list, item);
  item.querySelector("button").focus();
  item.scrollIntoView({ block: "nearest" });
};

const LETTER = { add: "+", cut: "−", same: " ", remark: " ", hunk: " " };
const ALOUD = { add: "added: ", cut: "removed: " };

const diffTable = (diff, name) => {
  const body = el("tbody");
  for (const row of diffRows(diff)) {
    const code = el("td");
    if (row.kind in ALOUD) {
      code.append(el("span", { class: "unseen" }, ALOUD[row.kind]));
    }
    if (row.from === undefined) {
      code.append(say(row.text));
    } else {
      code.append(say(row.text.slice(0, row.from)));
      code.append(el("b", {}, say(row.text.slice(row.from, row.to))));
      code.append(say(row.text.slice(row.to)));
    }
    body.append(
      el(
        "tr",
        { class: row.kind },
        el("td", { class: "number" }, String(row.fresh ?? (row.kind === "cut" ? row.old : ""))),
        el("td", { class: "gap", "aria-hidden": "true" }, LETTER[row.kind]),
        code,
      ),
    );
  }
  return el(
    "figure",
    { class: "code diff", tabindex: "0", role: "group", "aria-label": name },
    el("table", { role: "presentation" }, body),
  );
};

/** A button that copies; it says so itself, and is not there where the browser forbids it. */
const copier = (text, words) => {
  if (!navigator.clipboard) {
    return "";
  }
  const label = el("span", { role: "status" }, words);
  const tell = (what) => {
    // What stands beside it shall not move while somebody clicks there.
    copy.style.minWidth = `${copy.offsetWidth}px`;
    label.textContent = what;
  };
  const click = () =>
    navigator.clipboard.writeText(text()).then(
      () => tell("Copied"),
      () => tell("Could not copy"),
    );
  const copy = button("link", click, { blur: () => tell(words) }, label);
  return copy;
};

/** The ways to mend it: the best one first, the others to choose. */
const fixes = (finding) => {
  const patch = el("div");
  let shown = finding.fixes[0];
  const show = (fix) => {
    shown = fix;
    patch.replaceChildren(diffTable(fix.diff, `Diff: ${fix.title}`));
    for (const [index, each] of [...choices.children].entries()) {
      each.setAttribute("aria-pressed", String(finding.fixes[index] === fix));
    }
  };
  const choices = el(
    "div",
    { class: "choices", role: "group", "aria-label": "Fixes" },
    ...finding.fixes.map((fix) => button("plain", () => show(fix), {}, say(fix.title))),
  );
  const several = finding.fixes.length > 1;
  show(shown);
  return [
    el(
      "h3",
      {},
      several ? "Fixes" : "Fix",
      several ? "" : el("span", { class: "aside" }, say(shown.title)),
      copier(() => shown.diff, "Copy the diff"),
    ),
    several ? choices : "",
    patch,
  ];
};

/** What the check's page says, from the part of the document that is there without scripts, too. */
const about = (check) => {
  const page = document.getElementById(`page-${check.name}`);
  const box = el(
    "details",
    { class: "about" },
    el(
      "summary",
      {},
      el("b", {}, "About ", say(check.name)),
      " ",
      el("span", {}, say(check.summary)),
    ),
  );
  const content = el("div", { class: "page" });
  box.append(content);
  box.addEventListener("toggle", () => {
    if (page !== null && content.childElementCount === 0) {
      content.append(...[...page.querySelector(".page").cloneNode(true).childNodes]);
    }
    if (check.link !== "" && content.querySelector(".public") === null) {
      content.append(
        el(
          "p",
          { class: "public" },
          el("a", { href: check.link, rel: "noopener noreferrer" }, "The page on the web"),
        ),
      );
    }
  });
  return page === null && check.link === "" ? "" : box;
};
