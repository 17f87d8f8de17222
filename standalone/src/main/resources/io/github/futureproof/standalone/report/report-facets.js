// The filters on the left: what there is of each kind, and how much of it the others leave.

const TITLES = ["Severity", "Check", "Package", "Fix", "Baseline"];
const FEW = 10;

const drawFacets = () => {
  const focused = document.activeElement?.dataset?.facet;
  view.facets.replaceChildren(
    ...DIMENSIONS.map((name, dimension) => facet(dimension)).filter((part) => part !== null),
  );
  if (focused !== undefined) {
    [...view.facets.querySelectorAll("button")]
      .find((each) => each.dataset.facet === focused)
      ?.focus();
  }
};

const facet = (dimension) => {
  const totals = report.facets[dimension];
  const chosen = state.filter.chosen[dimension];
  if (totals.length === 0 || (dimension === 4 && !report.data.compared)) {
    return null;
  }
  const all = state.allOf.has(dimension);
  const shown = totals.filter(([value], index) => all || index < FEW || chosen.has(value));
  const part = el("section", {}, el("h2", {}, TITLES[dimension]));
  if (dimension === 2 && report.common !== "") {
    part.firstChild.append(el("span", { title: report.common }, say(report.common)));
  }
  part.append(
    el("ul", {}, ...shown.map(([value]) => el("li", {}, facetButton(dimension, value, chosen)))),
  );
  if (shown.length < totals.length || all) {
    const toggle = () => {
      all ? state.allOf.delete(dimension) : state.allOf.add(dimension);
      drawFacets();
    };
    part.append(
      button(
        "more link",
        toggle,
        { "data-facet": `${dimension} more`, "aria-expanded": String(all) },
        all ? "Fewer" : `All ${totals.length}`,
      ),
    );
  }
  return part;
};

const facetButton = (dimension, value, chosen) => {
  const count = state.counts[dimension].get(value) ?? 0;
  const toggle = () => {
    chosen.has(value) ? chosen.delete(value) : chosen.add(value);
    select();
  };
  const names = { yes: "offered", no: "none", "": "(unnamed package)" };
  const name =
    dimension === 2 ? report.shortPackage(value) : dimension === 3 ? names[value] : value;
  return button(
    count === 0 ? "facet none" : "facet",
    toggle,
    {
      "aria-pressed": String(chosen.has(value)),
      "data-facet": `${dimension} ${value}`,
      title: dimension === 2 ? value : null,
    },
    dimension === 0 ? sign(value) : "",
    el("span", { class: "name" }, say(name)),
    el("span", { class: "count" }, count.toLocaleString("en")),
  );
};
