// What was found, and which of it is wanted. Knows nothing of the page.

/** Characters that are not seen or turn the text around; a pair of surrogates is none of them. */
const ODD = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;

const codePoint = (character) =>
  "U+" + character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");

/** A text for a place that takes no elements: a title, a label. */
const plainly = (text) => text.replace(ODD, codePoint);

const nouns = (count, one, many = one + "s") =>
  count.toLocaleString("en") + " " + (count === 1 ? one : many);

const SEVERITIES = ["error", "warning", "note"];
const DIMENSIONS = ["severity", "check", "package", "mend", "state"];

class Report {
  constructor(data) {
    this.data = data;
    this.checks = data.checks;
    this.files = data.files;
    this.findings = data.findings;
    this.byId = new Map();
    for (const [index, finding] of this.findings.entries()) {
      this.prepare(finding, index);
    }
    this.orders = {
      place: this.findings,
      severity: this.sorted((a, b) => a.rank - b.rank),
      check: this.sorted((a, b) => a.check - b.check),
    };
    this.common = commonPrefix(data.packages);
  }

  /** Keeps the order of places within what compares as equal. */
  sorted(compare) {
    return [...this.findings].sort((a, b) => compare(a, b) || a.index - b.index);
  }

  prepare(finding, index) {
    const file = this.files[finding.file] ?? { path: "" };
    finding.index = index;
    finding.rank = SEVERITIES.indexOf(finding.severity);
    finding.name = this.checks[finding.check].name;
    finding.path = file.path;
    finding.base = file.path.slice(file.path.lastIndexOf("/") + 1);
    // In the order of DIMENSIONS.
    finding.facets = [
      finding.severity,
      finding.name,
      this.data.packages[finding.package],
      finding.fixes.length > 0 ? "yes" : "no",
      finding.known ? "known" : "new",
    ];
    finding.words = null;
    this.byId.set(finding.id, finding);
  }

  /** All that a search looks at, in lower case; made at the first search. */
  words(finding) {
    if (finding.words === null) {
      const steps = finding.steps.map(
        (step) => `${step.role} ${step.text} ${this.path(step.file)}`,
      );
      finding.words = [
        finding.headline,
        finding.name,
        `${finding.path}:${finding.line}`,
        this.data.packages[finding.package],
        finding.member,
        ...steps,
        this.line(finding.file, finding.line) ?? "",
      ]
        .join("\n")
        .toLowerCase();
    }
    return finding.words;
  }

  path(file) {
    return file < 0 ? "" : this.files[file].path;
  }

  /** A line of a file, or null where the page does not have it. */
  line(file, number) {
    if (file < 0) {
      return null;
    }
    const entry = this.files[file];
    entry.lines ??= new Map(
      entry.excerpts.flatMap(([first, text]) =>
        text.split("\n").map((line, index) => [first + index, line]),
      ),
    );
    return entry.lines.get(number) ?? null;
  }

  /** The lines around one, without a gap: [[number, text], …]; empty where there are none. */
  around(file, number, reach = 4) {
    const lines = [];
    for (let i = number - reach; i <= number + reach; i++) {
      const text = this.line(file, i);
      if (text !== null) {
        lines.push([i, text]);
      } else if (i < number) {
        lines.length = 0;
      } else {
        break;
      }
    }
    return lines;
  }

  /**
   * What a filter leaves, in its order, and for every facet how many there would be with it: a
   * facet's own dimension does not count against it.
   */
  select(filter) {
    const wanted = filter.query
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    const found = [];
    const counts = DIMENSIONS.map(() => new Map());
    for (const finding of this.orders[filter.order] ?? this.findings) {
      let misses = 0;
      let missed = -1;
      for (let i = 0; i < DIMENSIONS.length && misses < 2; i++) {
        const chosen = filter.chosen[i];
        if (chosen.size > 0 && !chosen.has(finding.facets[i])) {
          misses++;
          missed = i;
        }
      }
      if (misses > 1 || !this.matches(finding, wanted)) {
        continue;
      }
      if (misses === 0) {
        found.push(finding);
      }
      for (let i = 0; i < DIMENSIONS.length; i++) {
        if (misses === 0 || missed === i) {
          const facet = finding.facets[i];
          counts[i].set(facet, (counts[i].get(facet) ?? 0) + 1);
        }
      }
    }
    return { found, counts };
  }

  matches(finding, wanted) {
    if (wanted.length === 0) {
      return true;
    }
    const words = this.words(finding);
    return wanted.every((word) => words.includes(word));
  }

  /** How many findings have each value of a dimension, the most frequent first. */
  totals(dimension, findings = this.findings) {
    const counts = new Map();
    for (const finding of findings) {
      const facet = finding.facets[dimension];
      counts.set(facet, (counts.get(facet) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }

  /** A package without what all have in common. */
  shortPackage(name) {
    if (name === "") {
      return "(unnamed package)";
    }
    return this.common !== "" && name.startsWith(this.common + ".")
      ? name.slice(this.common.length)
      : name;
  }
}

/** The packages that all of these are in; empty when one of them is what is left. */
const commonPrefix = (packages) => {
  if (packages.length < 2) {
    return "";
  }
  const split = packages.map((name) => name.split("."));
  const shortest = Math.min(...split.map((parts) => parts.length));
  let same = 0;
  while (same < shortest && split.every((parts) => parts[same] === split[0][same])) {
    same++;
  }
  return split[0].slice(0, same).join(".");
};

const JAVA = new RegExp(
  [
    /(?<remark>\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))/,
    /(?<string>"""[^]*?(?:"""|$)|"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?)/,
    /(?<note>@[A-Za-z_$][\w$.]*)/,
    /\b(?<word>abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do|double|else|enum|extends|false|final|finally|float|for|if|implements|import|instanceof|int|interface|long|native|new|null|package|permits|private|protected|public|record|return|sealed|short|static|super|switch|synchronized|this|throw|throws|transient|true|try|var|void|volatile|while|yield)\b/,
    /\b(?<number>\d[\w.]*)/,
  ]
    .map((part) => part.source)
    .join("|"),
  "g",
);

/** Java's lines as lists of [kind or null, text]; an excerpt may start inside a comment. */
const tokens = (text) => {
  const lines = [[]];
  const put = (kind, part) => {
    for (const [index, piece] of part.split("\n").entries()) {
      if (index > 0) {
        lines.push([]);
      }
      if (piece !== "") {
        lines[lines.length - 1].push([kind, piece]);
      }
    }
  };
  let at = 0;
  const end = text.indexOf("*/");
  const start = text.indexOf("/*");
  if (end >= 0 && (start < 0 || end < start) && /^\s*\*/.test(text)) {
    put("remark", text.slice(0, end + 2));
    at = end + 2;
  }
  JAVA.lastIndex = at;
  for (let match = JAVA.exec(text); match !== null; match = JAVA.exec(text)) {
    put(null, text.slice(at, match.index));
    const kind = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
    put(kind, match[0]);
    at = JAVA.lastIndex;
  }
  put(null, text.slice(at));
  return lines;
};

/**
 * A unified diff as rows: {kind: file|hunk|same|cut|add|note, text, old, fresh, from, to}; from and
 * to say which part of a line changed, where one line stands for one other.
 */
const diffRows = (diff) => {
  const rows = [];
  let old = 0;
  let fresh = 0;
  let inHunk = false;
  const lines = diff.split("\n");
  if (lines[lines.length - 1] === "") {
    lines.pop();
  }
  for (const line of lines) {
    const head = /^@@ -(\d+)(?:,\d+)? \+(\d+)/.exec(line);
    if (head !== null) {
      old = Number(head[1]);
      fresh = Number(head[2]);
      inHunk = true;
      rows.push({ kind: "hunk", text: rows.some((row) => row.kind === "hunk") ? "⋯" : "", old });
    } else if (!inHunk || (line.startsWith("--- ") && old === 0)) {
      inHunk = false;
    } else if (line.startsWith("-")) {
      rows.push({ kind: "cut", text: line.slice(1), old: old++ });
    } else if (line.startsWith("+")) {
      rows.push({ kind: "add", text: line.slice(1), fresh: fresh++ });
    } else if (line.startsWith("\\")) {
      rows.push({ kind: "remark", text: line.slice(2) });
    } else {
      rows.push({ kind: "same", text: line.slice(1), old: old++, fresh: fresh++ });
    }
  }
  emphasise(rows);
  return rows.filter((row) => row.kind !== "hunk" || row.text !== "");
};

/** Marks what differs between the n-th line cut and the n-th put in its place. */
const emphasise = (rows) => {
  for (let i = 0; i < rows.length; i++) {
    if (rows[i].kind !== "cut") {
      continue;
    }
    let cuts = 0;
    while (rows[i + cuts]?.kind === "cut") {
      cuts++;
    }
    let adds = 0;
    while (rows[i + cuts + adds]?.kind === "add") {
      adds++;
    }
    for (let k = 0; k < Math.min(cuts, adds); k++) {
      const before = rows[i + k];
      const after = rows[i + cuts + k];
      const longest = Math.min(before.text.length, after.text.length);
      let head = 0;
      while (head < longest && before.text[head] === after.text[head]) {
        head++;
      }
      // Never between the two halves of one character.
      head -= /[\ud800-\udbff]/.test(before.text[head - 1] ?? "") ? 1 : 0;
      let tail = 0;
      while (tail < longest - head && before.text.at(-1 - tail) === after.text.at(-1 - tail)) {
        tail++;
      }
      tail -= tail > 0 && /[\udc00-\udfff]/.test(before.text.at(-tail)) ? 1 : 0;
      // Where nearly all is new, marking it says nothing.
      if (head + tail > longest / 3) {
        [before.from, before.to] = [head, before.text.length - tail];
        [after.from, after.to] = [head, after.text.length - tail];
      }
    }
    i += cuts + adds - 1;
  }
};
