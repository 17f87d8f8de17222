// The two things that the right-hand side shows, and what is printed.

/** All of one finding. */
const findingPane = (report, finding, act) => {
  const check = report.checks[finding.check];
  const place = `${finding.path}:${finding.line}`;
  const packageName = finding.facets[2];
  const parts = [
    el(
      "div",
      { class: "eyebrow" },
      button("plain only-phone", act.close, {}, "‹ List"),
      badge(finding.severity),
      finding.known ? el("span", { class: "badge" }, "in the baseline") : "",
      button(
        "link",
        () => act.only(1, finding.name),
        { title: `Only ${finding.name}` },
        say(finding.name),
      ),
      el(
        "span",
        { class: "turn" },
        el("span", {}),
        button("plain", () => act.move(-1), { "aria-label": "Previous finding" }, "‹"),
        button("plain", () => act.move(1), { "aria-label": "Next finding" }, "›"),
      ),
    ),
    el("h2", {}, el("bdi", {}, sayLong(finding.headline))),
    el(
      "p",
      { class: "where" },
      el(
        "span",
        { class: "path" },
        sayLong(finding.column > 0 ? `${place}:${finding.column}` : place),
      ),
      finding.member === ""
        ? ""
        : el("span", {}, "in ", el("span", { class: "code-name path" }, sayLong(finding.member))),
      copier(() => place, "Copy the place"),
      copier(act.link, "Copy a link"),
    ),
    excerpt(report, finding.file, finding, finding.severity) ??
      el("p", { class: "aside" }, "The source is not at hand."),
  ];
  if (finding.steps.length > 0) {
    const steps = path(report, finding);
    const openable = [...steps.children].filter((each) => each.querySelector("button") !== null);
    // The accident is what one wants to see; the way there is told by the lines above it.
    openStep(steps, openable.at(-1) ?? null);
    parts.push(el("h3", {}, "How it gets there"), steps);
  }
  if (finding.fixes.length > 0) {
    parts.push(...fixes(finding));
  }
  parts.push(about(check));
  if (packageName !== "") {
    parts.push(
      el(
        "p",
        {},
        button("link", () => act.only(2, packageName), {}, "All in ", say(packageName)),
      ),
    );
  }
  return parts;
};

/** Says which of how many the finding is, and where one can go from it. */
const tellTurn = (pane, position, total) => {
  const turn = pane.querySelector(".turn");
  if (turn !== null) {
    const [words, previous, next] = turn.children;
    words.textContent =
      position < 0
        ? "not in the list"
        : `${(position + 1).toLocaleString("en")} of ${total.toLocaleString("en")}`;
    previous.disabled = position <= 0;
    next.disabled = position < 0 || position + 1 >= total;
  }
};

/** The whole run at a glance. */
const overviewPane = (report, findings, act) => {
  const { data } = report;
  const files = new Map();
  for (const finding of findings) {
    files.set(finding.path, (files.get(finding.path) ?? 0) + 1);
  }
  const known = report.findings.length - findings.length;
  const parts = [
    el("div", { class: "eyebrow" }, button("plain only-phone", act.close, {}, "‹ List")),
    el(
      "h2",
      {},
      findings.length === 0
        ? `Nothing${data.compared ? " new" : ""} was found in ${nouns(data.looked, "file")}`
        : `${nouns(findings.length, data.compared ? "new finding" : "finding")} in ${nouns(files.size, "file")}`,
    ),
    el(
      "p",
      { class: "where" },
      say(
        `${nouns(data.looked, "file")} looked at in ${data.seconds} s, ${data.made}, ` +
          `by FutureProof ${data.version}.` +
          (known > 0 ? ` The baseline has ${nouns(known, "more", "more")}.` : ""),
      ),
    ),
  ];
  if (findings.length > 0) {
    const mended = findings.filter((finding) => finding.fixes.length > 0).length;
    parts.push(
      el(
        "div",
        { class: "tiles" },
        ...report
          .totals(0, findings)
          .sort((a, b) => SEVERITIES.indexOf(a[0]) - SEVERITIES.indexOf(b[0]))
          .map(([severity, count]) =>
            tile(count, [sign(severity), nouns(count, severity).replace(/^\S+ /, "")], () =>
              act.only(0, severity),
            ),
          ),
        mended === 0 ? "" : tile(mended, ["with a fix"], () => act.only(3, "yes")),
      ),
      el("h3", {}, "By check"),
      toll(report.totals(1, findings), findings.length, (name) => ({
        name: [say(name)],
        more: report.checks.find((check) => check.name === name).summary,
        click: () => act.only(1, name),
      })),
    );
    const packages = report.totals(2, findings);
    if (packages.length > 1) {
      parts.push(
        headline("By package", packages.length),
        toll(packages.slice(0, MOST), findings.length, (name) => ({
          name: [say(name === "" ? "(unnamed package)" : name)],
          path: true,
          click: () => act.only(2, name),
        })),
      );
    }
    parts.push(
      headline("By file", files.size),
      toll([...files].sort((a, b) => b[1] - a[1]).slice(0, MOST), findings.length, (name) => ({
        name: [say(name)],
        path: true,
        click: () => act.search(name),
      })),
    );
  }
  if (data.notAnalysed.length > 0) {
    parts.push(
      el("h3", {}, `Not analysed: ${nouns(data.notAnalysed.length, "file")}`),
      el("ul", { class: "notes" }, ...data.notAnalysed.map((each) => el("li", {}, say(each)))),
    );
  }
  if (data.notes.length > 0) {
    parts.push(
      el("h3", {}, "Notes of the run"),
      el("ul", { class: "notes" }, ...data.notes.map((each) => el("li", {}, say(each)))),
    );
  }
  return parts;
};

const MOST = 12;

const headline = (words, count) =>
  el(
    "h3",
    {},
    words,
    count > MOST ? el("span", { class: "aside" }, `the first ${MOST} of ${count}`) : "",
  );

const tile = (count, words, click) =>
  button("tile", click, {}, el("b", {}, count.toLocaleString("en")), el("span", {}, ...words));

const toll = (counts, total, describe) => {
  const most = Math.max(1, ...counts.map(([, count]) => count));
  return el(
    "ul",
    { class: "toll" },
    ...counts.map(([key, count]) => {
      const { name, more, path, click } = describe(key);
      const bar = el("i");
      bar.style.width = `${Math.max(2, (100 * count) / most)}%`;
      return el(
        "li",
        {},
        button(
          "",
          click,
          { title: `${nouns(count, "finding")} of ${total.toLocaleString("en")}` },
          el("span", { class: path ? "name path" : "name" }, ...name),
          el("span", { class: "meter", "aria-hidden": "true" }, bar),
          el("span", { class: "count" }, count.toLocaleString("en")),
          more ? el("small", {}, say(more)) : "",
        ),
      );
    }),
  );
};

/** The findings as one long text, for paper. */
const paper = (report, findings) => [
  el("p", {}, `${nouns(findings.length, "finding")}, ${report.data.made}`),
  el("ol", {}, ...findings.map((finding) => onPaper(report, finding))),
];

const onPaper = (report, finding) => {
  const line = report.line(finding.file, finding.line);
  const steps = finding.steps.map((step) => {
    const where = step.file < 0 ? "" : ` (${spot(report, step.file, step)})`;
    return el("div", {}, say(`${step.role}: ${step.text}${where}`));
  });
  return el(
    "li",
    {},
    el("b", {}, say(finding.headline)),
    el("div", {}, say(`${finding.severity}, ${finding.name}, ${finding.path}:${finding.line}`)),
    line === null ? "" : el("pre", {}, say(line.trim())),
    ...steps,
    finding.fixes.length > 0 ? el("div", {}, say(`fix: ${finding.fixes[0].title}`)) : "",
  );
};
