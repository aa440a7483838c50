// Page: what happens when.

const by = (id) => document.getElementById(id);
const query = by("query"), sortBox = by("sort"), formatBox = by("format"), allBox = by("all");
let current = { entries: [], counts: [], near: [], sort: "list" };
let typing = false; // the next letter goes on with the step of the last one

/** Show what the state asks for; goesOn: it goes on with the step before, as typing does. */
function show(goesOn = false) {
  const beyond = by("list").getBoundingClientRect().top < 0; // asked first: what was changed would have to be laid out
  writeAddress(goesOn);
  draw();
  if (beyond) by("list").scrollIntoView();
}

function draw() {
  current = narrow();
  drawList(current.entries, current.sort);
  markWords(state.query, current.near);
  showCounts(current.counts);
  sortBox.querySelector("[value=best]").hidden = !state.query.trim();
  sortBox.value = current.sort;
  if (query.value !== state.query) query.value = state.query;
  const near = current.near.length ? `; nearest words: ${[...new Set(current.near)].slice(0, 3).join(", ")}` : "";
  by("count").textContent = (isNarrowed() ? `${current.entries.length} of ${named(total)}` : named(total)) + near;
  by("clear").hidden = !isNarrowed();
  const chosen = facets.reduce((sum, facet) => sum + state.chosen.get(facet.name).size, 0);
  filterBox.firstElementChild.textContent = chosen ? `Filters (${chosen} chosen)` : "Filters";
  showSelection();
}

function showSelection() {
  by("selection").hidden = !selected.size;
  document.body.classList.toggle("selecting", Boolean(selected.size));
  const shown = current.entries.filter((entry) => selected.has(entry)).length;
  const beside = selected.size - shown;
  by("selected").textContent = `${selected.size} selected` + (beside ? `, ${beside} not shown` : "");
  allBox.checked = shown > 0 && shown === current.entries.length;
  allBox.indeterminate = shown > 0 && shown < current.entries.length;
  allBox.disabled = !current.entries.length;
}

function select(entries, wanted) {
  for (const entry of entries) wanted ? selected.add(entry) : selected.delete(entry);
  for (const row of holder.querySelectorAll(".entry")) dress(Number(row.dataset.n));
  showSelection();
}

function chosenFormat() {
  return index.formats[formatBox.selectedIndex];
}

function withSelection(act) {
  const format = chosenFormat(), text = textOf(selected, format);
  return act(text, format, `${named(selected.size)} as ${format.label}`);
}

function start() {
  sortBox.append(...Object.entries(SORTS).map(([value, textContent]) => make("option", { value, textContent })));
  formatBox.append(...index.formats.map((format) => make("option", { textContent: format.label })));
  drawFilters();

  query.addEventListener("input", () => {
    state.query = query.value;
    show(typing);
    typing = true;
  });
  query.addEventListener("change", () => (typing = false));
  sortBox.addEventListener("change", () => {
    state.sort = sortBox.value === (state.query.trim() ? "best" : "list") ? "" : sortBox.value;
    show();
  });
  filterForm.addEventListener("submit", (event) => event.preventDefault());
  by("clear").addEventListener("click", () => {
    const { sort } = state;
    takeState(new URLSearchParams(sort && { sort }));
    typing = false;
    show();
    query.focus();
  });

  holder.addEventListener("change", (event) => select([Number(event.target.closest(".entry").dataset.n)], event.target.checked));
  holder.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const entry = Number(button.closest(".entry").dataset.n), key = index.keys[entry];
    if (button.value === "cite") copy(Promise.resolve(`\\cite{${key}}`), `\\cite{${key}}`);
    else copy(textOf([entry], index.formats[0]), `BibTeX of ${key}`);
  });
  allBox.addEventListener("change", () => select(current.entries, allBox.checked));
  by("none").addEventListener("click", () => {
    select([...selected], false);
    (allBox.disabled ? query : allBox).focus();
  });
  by("copy").addEventListener("click", () => withSelection((text, _, what) => copy(text, what)));
  by("download").addEventListener("click", () => withSelection(async (text, format) => download(await text, format)));
  by("show").addEventListener("click", () => withSelection(async (text, _, what) => showText(what, await text)));
  by("text-copy").addEventListener("click", () => copy(Promise.resolve(dialogBody.value), by("text-title").textContent));
  by("text-close").addEventListener("click", () => dialog.close());

  const wide = window.matchMedia("(min-width: 58rem)");
  const openFilters = () => (filterBox.open = wide.matches);
  wide.addEventListener("change", openFilters);
  openFilters();
  by("skip").addEventListener("click", (event) => {
    event.preventDefault(); // the address holds what is asked for
    by("list").focus();
  });
  window.addEventListener("popstate", arrive);
  window.addEventListener("beforeprint", fillAll);
  arrive();
}

/** Put the tools in place of the contents: once the list was drawn, so that a fault leaves the page without a script. */
function unveil() {
  by("contents").hidden = true;
  for (const id of ["filters", "tools", "found"]) by(id).hidden = false;
  by("list").classList.add("live");
}

/** Show what the address says, which may also be the name of an entry or a section. */
function arrive() {
  typing = false;
  const isState = readAddress();
  draw();
  unveil();
  if (isState) return;
  const name = decoded(location.hash.slice(1));
  const entry = index.keys.findIndex((key) => `ref-${key}` === name);
  const isThere = entry >= 0 ? current.entries.includes(entry) : by(name) || !/^section-\d+$/.test(name);
  if (!isThere) {
    takeState(new URLSearchParams());
    draw();
  }
  entry >= 0 ? reveal(entry) : by(name)?.scrollIntoView();
}

function decoded(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a percent sign that stands for itself
  }
}

start();
