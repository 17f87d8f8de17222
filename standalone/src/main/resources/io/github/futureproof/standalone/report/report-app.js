// The page itself: what is chosen, keys, the address.

const act = {
  /** Shows what has one facet, and nothing else is asked. */
  only(dimension, value) {
    state.filter.query = "";
    state.filter.chosen = usual();
    state.filter.chosen[dimension] = new Set([value]);
    select();
    cover(false);
    view.list.focus();
  },
  search(text) {
    state.filter.query = text;
    state.filter.chosen = usual();
    select();
    cover(false);
    view.list.focus();
  },
  move(by) {
    const at = state.found.indexOf(state.current);
    const next = at < 0 ? (by > 0 ? 0 : state.found.length - 1) : at + by;
    act.go(Math.min(state.found.length - 1, Math.max(0, next)));
  },
  go(index) {
    if (state.found.length > 0) {
      show(state.found[index]);
    }
  },
  link() {
    tellAddressNow();
    return location.href;
  },
  close() {
    cover(false);
    view.list.focus();
  },
};

/* What is chosen. */

/** Filters anew and draws what depends on it. */
const select = () => {
  const { found, counts } = report.select(state.filter);
  state.found = found;
  state.counts = counts;
  view.rows.style.height = `${found.length * rowHeight}px`;
  view.list.scrollTop = 0;
  const at = found.indexOf(state.current);
  if (at >= 0) {
    bringToSight(at);
  }
  drawn = "";
  draw();
  drawFacets();
  tellTurn(view.detail, at, found.length);
  const all = report.findings.length;
  const some =
    found.length === all
      ? nouns(all, "finding")
      : `${found.length.toLocaleString("en")} of ${nouns(all, "finding")}`;
  $("status").textContent = some;
  $("clear").hidden = !isFiltered();
  $("empty").hidden = found.length > 0 || all === 0;
  view.list.hidden = found.length === 0;
  if (view.query.value !== state.filter.query) {
    view.query.value = state.filter.query;
  }
  $("sort").value = state.filter.order;
  tellAddress();
};

const isFiltered = () =>
  state.filter.query !== "" ||
  usual().some((set, i) => [...set].join("\n") !== [...state.filter.chosen[i]].join("\n"));

const clear = () => {
  state.filter.query = "";
  state.filter.chosen = usual();
  select();
};

/** Shows a finding on the right; on a phone only when it is opened. */
const show = (finding, open = !phone.matches || view.detail.classList.contains("open")) => {
  state.current = finding;
  const at = state.found.indexOf(finding);
  if (at >= 0) {
    bringToSight(at);
  }
  draw();
  tellActive();
  cover(open);
  drawDetail();
  tellAddress();
};

/** Shows the right-hand side on a phone, where it lies over the list, or takes it away. */
const cover = (open) => {
  view.detail.classList.toggle("open", open);
  view.findings.inert = phone.matches && open;
};

const drawDetail = () => {
  const finding = state.current;
  const focused = view.detail.contains(document.activeElement) ? document.activeElement : null;
  const parts =
    finding === null
      ? overviewPane(
          report,
          report.data.compared ? report.findings.filter((each) => !each.known) : report.findings,
          act,
        )
      : findingPane(report, finding, act);
  view.detail.setAttribute("aria-label", finding === null ? "Overview" : "Finding");
  view.detail.replaceChildren(...parts.filter((part) => part !== ""));
  view.detail.scrollTop = 0;
  tellTurn(view.detail, state.found.indexOf(finding), state.found.length);
  if (focused !== null) {
    // What had the focus is gone: the same button of the new one has it, or all of it.
    const name = focused.getAttribute("aria-label");
    const same = name === null ? null : view.detail.querySelector(`button[aria-label="${name}"]`);
    (same === null || same.disabled ? view.detail : same).focus();
  }
};

const overview = () => {
  state.current = null;
  tellActive();
  drawDetail();
  cover(true);
  tellAddress();
};

/* The address: what is chosen, so that it can be sent to somebody. */

let telling = 0;

/** Soon, and once for many changes: browsers limit how often. */
const tellAddress = () => {
  clearTimeout(telling);
  telling = setTimeout(tellAddressNow, 120);
};

const tellAddressNow = () => {
  clearTimeout(telling);
  const words = new URLSearchParams();
  if (state.current !== null) {
    words.set("finding", state.current.id);
  }
  if (state.filter.query !== "") {
    words.set("q", state.filter.query);
  }
  for (const [i, chosen] of state.filter.chosen.entries()) {
    chosen.forEach((value) => words.append(DIMENSIONS[i], value));
  }
  if (report.data.compared && !words.has("state")) {
    words.set("state", "all");
  }
  if (state.filter.order !== "place") {
    words.set("order", state.filter.order);
  }
  try {
    history.replaceState(null, "", "#" + words);
  } catch {
    // It stays as it was; nothing else depends on it.
  }
};

const readAddress = () => {
  const words = new URLSearchParams(location.hash.slice(1));
  const named = DIMENSIONS.map(
    (name, i) =>
      new Set(
        words.getAll(name).filter((value) => report.facets[i].some((each) => each[0] === value)),
      ),
  );
  const silent = [...words.keys()].every((key) => key === "finding");
  state.filter.query = words.get("q") ?? "";
  state.filter.order = Object.hasOwn(report.orders, words.get("order") ?? "")
    ? words.get("order")
    : "place";
  state.filter.chosen = silent ? usual() : named;
  const finding = report.byId.get(words.get("finding")) ?? null;
  state.current = finding;
  select();
  if (finding !== null) {
    show(finding, true);
  } else {
    drawDetail();
  }
};

/* Keys and clicks. */

const isTyping = (target) => target.closest("input, select, textarea, dialog") !== null;

const toSearch = () => {
  view.query.focus();
  view.query.select();
};

const page = () => Math.max(1, Math.floor(view.list.clientHeight / rowHeight) - 1);

const back = () => {
  if (view.facets.classList.contains("open")) {
    openFacets(false);
  } else if (
    phone.matches
      ? view.detail.classList.contains("open")
      : view.detail.contains(document.activeElement)
  ) {
    if (phone.matches) {
      cover(false);
    }
    view.list.focus();
  } else if (state.current !== null) {
    overview();
    cover(!phone.matches);
  }
};

const KEYS = {
  j: () => act.move(1),
  k: () => act.move(-1),
  "/": toSearch,
  n: () => step(1),
  p: () => step(-1),
  t: () => toggleTheme(),
  "?": () => $("keys").showModal(),
  Escape: back,
};
const LIST_KEYS = {
  ArrowDown: () => act.move(1),
  ArrowUp: () => act.move(-1),
  PageDown: () => act.move(page()),
  PageUp: () => act.move(-page()),
  Home: () => act.go(0),
  End: () => act.go(state.found.length - 1),
  Enter: () => open(),
};

const step = (by) => {
  const steps = view.detail.querySelector(".steps");
  if (steps !== null) {
    turnStep(steps, by);
  }
};

const open = () => {
  if (state.current === null) {
    act.move(1);
  }
  if (state.current !== null) {
    show(state.current, true);
    view.detail.focus();
  }
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
    return;
  }
  const inList = event.target === view.list || event.target === document.body;
  const key =
    (inList ? LIST_KEYS[event.key] : undefined) ??
    (isTyping(event.target) ? undefined : KEYS[event.key]);
  if (key !== undefined) {
    event.preventDefault();
    key();
  }
});

view.query.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    event.preventDefault();
    if (view.query.value === "") {
      view.list.focus();
    } else {
      state.filter.query = "";
      select();
    }
  } else if (event.key === "ArrowDown" || event.key === "Enter") {
    event.preventDefault();
    view.list.focus();
    if (state.found.indexOf(state.current) < 0) {
      act.move(1);
    }
  }
});

view.query.addEventListener("input", () => {
  state.filter.query = view.query.value;
  select();
});

view.list.addEventListener("click", (event) => {
  const node = event.target.closest(".row");
  if (node !== null) {
    show(report.findings[Number(node.id.slice(4))], true);
    if (phone.matches) {
      view.detail.focus();
    }
  }
});

view.list.addEventListener("scroll", draw, { passive: true });

const openFacets = (isOpen) => {
  view.facets.classList.toggle("open", isOpen);
  $("filters").setAttribute("aria-expanded", String(isOpen));
  (isOpen ? view.facets.querySelector("button") : $("filters"))?.focus();
};

document.addEventListener("pointerdown", (event) => {
  if (view.facets.classList.contains("open") && !event.target.closest("#facets, #filters")) {
    openFacets(false);
  }
});

const dark = () => {
  const { theme } = document.documentElement.dataset;
  return theme === undefined
    ? matchMedia("(prefers-color-scheme: dark)").matches
    : theme === "dark";
};

const tellTheme = () => {
  $("theme").textContent = dark() ? "Light" : "Dark";
};

const toggleTheme = () => {
  const theme = dark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("futureproof-theme", theme);
  } catch {
    // As in the beginning: without storage it holds for this visit.
  }
  tellTheme();
};

document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  view.list.focus();
});
$("search").addEventListener("submit", (event) => event.preventDefault());
$("filters").addEventListener("click", () => openFacets(!view.facets.classList.contains("open")));
$("theme").addEventListener("click", toggleTheme);
$("help").addEventListener("click", () => $("keys").showModal());
$("home").addEventListener("click", overview);
$("clear").addEventListener("click", clear);
$("reset").addEventListener("click", clear);
$("sort").addEventListener("change", () => {
  state.filter.order = $("sort").value;
  select();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", tellTheme);
phone.addEventListener("change", () => {
  cover(state.current !== null);
  measure();
});
addEventListener("hashchange", readAddress);
addEventListener("beforeprint", () => $("paper").replaceChildren(...paper(report, state.found)));
addEventListener("afterprint", () => $("paper").replaceChildren());
new ResizeObserver(measure).observe(view.list);

report.facets = DIMENSIONS.map((name, dimension) => report.totals(dimension));
report.facets[0].sort((a, b) => SEVERITIES.indexOf(a[0]) - SEVERITIES.indexOf(b[0]));
tellTheme();
measure();
readAddress();

/** What a search looks at is made before the first one, in small portions. */
const prepareSearch = (from) => {
  for (const finding of report.findings.slice(from, from + 250)) {
    report.words(finding);
  }
  if (from + 250 < report.findings.length) {
    setTimeout(prepareSearch, 0, from + 250);
  }
};

requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    // For whoever wants to measure: all is drawn.
    performance.mark("futureproof-shown");
    setTimeout(prepareSearch, 0, 0);
  }),
);
