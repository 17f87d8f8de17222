// The state of the page, and its list, which draws only what is in sight.

const $ = (id) => document.getElementById(id);
const report = new Report(JSON.parse($("data").textContent));
const view = {
  findings: document.querySelector(".findings"),
  list: $("list"),
  rows: $("rows"),
  detail: $("detail"),
  facets: $("facets"),
  query: $("query"),
};
const phone = matchMedia("(max-width: 52rem)");
const OVERSCAN = 8;

const state = {
  filter: { query: "", order: "place", chosen: DIMENSIONS.map(() => new Set()) },
  found: [],
  counts: [],
  current: null,
  allOf: new Set(),
};
// A baseline is there to hide what is old.
const usual = () =>
  DIMENSIONS.map((each) => new Set(each === "state" && report.data.compared ? ["new"] : []));

/* The list. */

let rowHeight = 64;
let drawn = "";

const measure = () => {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  rowHeight = Math.round(
    parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--row")) * size,
  );
  view.list.style.setProperty("--row", `${rowHeight}px`);
  view.rows.style.height = `${state.found.length * rowHeight}px`;
  drawn = "";
  draw();
};

/** Draws the rows that are in sight, and some around them. */
const draw = () => {
  const first = Math.max(0, Math.floor(view.list.scrollTop / rowHeight) - OVERSCAN);
  const last = Math.min(
    state.found.length,
    Math.ceil((view.list.scrollTop + view.list.clientHeight) / rowHeight) + OVERSCAN,
  );
  const wanted = `${first}-${last}`;
  if (wanted === drawn) {
    return;
  }
  drawn = wanted;
  const words = state.filter.query.split(/\s+/).filter((word) => word !== "");
  const marked =
    words.length === 0
      ? null
      : new RegExp(
          "(" + words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") + ")",
          "i",
        );
  const rows = [];
  for (let i = first; i < last; i++) {
    rows.push(row(state.found[i], i, marked));
  }
  view.rows.replaceChildren(...rows);
  tellActive();
};

const row = (finding, index, marked) => {
  const node = el(
    "div",
    {
      class: "row",
      id: `row-${finding.index}`,
      role: "option",
      "aria-selected": String(finding === state.current),
      "aria-setsize": state.found.length,
      "aria-posinset": index + 1,
      title: `${finding.headline}\n${finding.path}:${finding.line}`,
    },
    sign(finding.severity),
    el(
      "b",
      {},
      el("span", { class: "unseen" }, `${finding.severity}: `),
      el("bdi", {}, say(finding.headline, marked)),
    ),
    el(
      "span",
      { class: "sub" },
      el("span", {}, say(finding.name, marked)),
      el("span", { class: "path" }, say(`${finding.base}:${finding.line}`, marked)),
      finding.fixes.length > 0 ? el("span", { class: "mends" }, "fix") : "",
    ),
  );
  node.style.top = `${index * rowHeight}px`;
  return node;
};

const tellActive = () => {
  const id = state.current === null ? null : `row-${state.current.index}`;
  for (const each of view.rows.children) {
    each.setAttribute("aria-selected", String(each.id === id));
  }
  if (id !== null && $(id) !== null) {
    view.list.setAttribute("aria-activedescendant", id);
  } else {
    view.list.removeAttribute("aria-activedescendant");
  }
};

const bringToSight = (index) => {
  const top = index * rowHeight;
  const { scrollTop, clientHeight } = view.list;
  if (top < scrollTop) {
    view.list.scrollTop = top;
  } else if (top + rowHeight > scrollTop + clientHeight) {
    view.list.scrollTop = top + rowHeight - clientHeight;
  }
};
