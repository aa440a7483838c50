// State: what a reader asked for. It lives in the address, so that a view can be shared and the back button works.

const SORTS = { best: "Best match", list: "List order", newest: "Newest", oldest: "Oldest", title: "Title", author: "First author" };
const state = { query: "", sort: "", chosen: new Map() }; // facet -> set of positions among its values
const facets = makeFacets();

/** The facets in the order shown: their values, what a value is called, and the positions of the values of each entry. */
function makeFacets() {
  const { of, sections, venues, types } = index;
  const years = [...new Set(of.year)].sort((a, b) => b - a);
  const withOuter = (own) => [...new Set(own.flatMap((section) => sectionPath(section)))];
  const holds = (flag) => of.has.map((flags) => (flags & flag ? [0] : []));
  const made = [
    { name: "year", legend: "Year", values: years.map((year) => (year ? String(year) : "none")), of: of.year.map((year) => [years.indexOf(year)]) },
    { name: "section", legend: "Section", values: sections.map((_, place) => sectionPath(place).map((n) => sections[n][0]).join(" / ")), of: of.section.map(withOuter) },
    { name: "code", legend: "Has", label: "code", values: ["1"], of: holds(1) }, // two facets: who wants both, wants both
    { name: "pdf", legend: "Has", label: "PDF", values: ["1"], of: holds(2) },
    { name: "type", legend: "Type", values: types, of: of.type.map((type) => [type]) },
    { name: "venue", legend: "Venue", values: venues, of: of.venue.map((venue) => (venue < 0 ? [] : [venue])) },
  ];
  for (const facet of made) state.chosen.set(facet.name, new Set());
  return made.filter((facet) => facet.values.length > 1 || facet.label);
}

/** The numbers of a section and of those around it, the outermost first. */
function sectionPath(section) {
  const path = [];
  for (; section >= 0; section = index.sections[section][1]) path.unshift(section);
  return path;
}

/** Take the state from the address; tell whether it holds one. The name of a place on the page changes nothing. */
function readAddress() {
  const held = location.hash.slice(1);
  const is = held.includes("=") || !held;
  if (is) takeState(new URLSearchParams(held));
  return is;
}

/** Take the state from what is given; what that lacks is cleared. */
function takeState(given) {
  const sort = given.get("sort");
  state.query = given.get("q") ?? "";
  state.sort = sort && Object.hasOwn(SORTS, sort) ? sort : "";
  for (const facet of facets) {
    const positions = given.getAll(facet.name).map((value) => facet.values.indexOf(value));
    state.chosen.set(facet.name, new Set(positions.filter((position) => position >= 0)));
  }
}

/** Put the state into the address; a step of its own for the back button, unless it goes on with the last one. */
function writeAddress(goesOn) {
  const held = new URLSearchParams();
  if (state.query.trim()) held.set("q", state.query.trim());
  for (const facet of facets) for (const position of state.chosen.get(facet.name)) held.append(facet.name, facet.values[position]);
  if (state.sort) held.set("sort", state.sort);
  const address = location.pathname + location.search + (String(held) && `#${held}`);
  if (address === location.pathname + location.search + location.hash) return;
  try {
    history[goesOn ? "replaceState" : "pushState"](null, "", address);
  } catch {} // Safari takes no more than a hundred in half a minute
}

/** Tell whether anything narrows the list. */
function isNarrowed() {
  return Boolean(state.query.trim()) || facets.some((facet) => state.chosen.get(facet.name).size);
}

/**
 * The entries that pass, in order; and for each facet how many pass beside each of its values, whatever is chosen of
 * the facet itself.
 */
function narrow() {
  const { scores, near } = search(state.query);
  const counts = facets.map((facet) => new Int32Array(facet.values.length));
  const passed = new Uint8Array(total);
  const wanted = facets.map((facet) => state.chosen.get(facet.name));
  for (let entry = 0; entry < total; entry++) {
    if (scores && !scores[entry]) continue;
    let fails = 0, failed = -1;
    for (let place = 0; place < facets.length && fails < 2; place++) {
      if (wanted[place].size && !facets[place].of[entry].some((position) => wanted[place].has(position))) {
        fails++;
        failed = place;
      }
    }
    if (!fails) passed[entry] = 1;
    for (let place = 0; place < facets.length && fails < 2; place++) {
      if (!fails || place === failed) for (const position of facets[place].of[entry]) counts[place][position]++;
    }
  }
  const sort = state.sort && (state.sort !== "best" || scores) ? state.sort : scores ? "best" : "list";
  return { entries: inOrder(passed, sort, scores), counts, near, sort };
}

function inOrder(passed, sort, scores) {
  const order = Object.hasOwn(index.orders, sort) ? index.orders[sort] : listOrder;
  const entries = order.filter((entry) => passed[entry]);
  return sort === "best" ? entries.sort((a, b) => scores[b] - scores[a] || a - b) : entries;
}
