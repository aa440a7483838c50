// List: the entries of the page, moved about. A long list is drawn where it is looked at and taken out elsewhere.

const CHUNK = 40; // entries drawn together
const LONG = 200; // entries from which on a list is drawn in parts
const HEIGHT = 104; // of an entry before it was drawn, in pixels
const holder = document.getElementById("entries");
const rows = []; // entry -> its element
for (const row of holder.querySelectorAll(".entry")) rows[row.dataset.n] = row;
const listOrder = [...holder.querySelectorAll(".entry")].map((row) => Number(row.dataset.n));
const boxes = []; // entry -> its box
const selected = new Set();
let revealed = null; // the entry that the address named last
const chunks = new WeakMap(); // list element -> its entries
const watcher = new IntersectionObserver(
  (seen) => seen.forEach(({ target, isIntersecting }) => (isIntersecting ? fill(target) : empty(target))),
  { rootMargin: "1200px 0px" },
);

function drawList(entries, sort) {
  watcher.disconnect();
  const drawn = document.createDocumentFragment();
  let waiting = [], last = null;
  const flush = () => {
    for (let start = 0; start < waiting.length; start += CHUNK) drawn.append(chunk(waiting.slice(start, start + CHUNK), entries.length, !drawn.querySelector("ol")));
    waiting = [];
  };
  for (const entry of entries) {
    const over = headingOf(entry, sort);
    if (over !== last) {
      flush();
      drawn.append(...headings(last, over, sort));
      last = over;
    }
    waiting.push(entry);
  }
  flush();
  if (!entries.length) drawn.append(make("p", { className: "nothing", textContent: "No reference matches. Take a filter away, or try other words." }));
  holder.replaceChildren(drawn);
}

/** What an entry stands under: its first section, its year, or nothing where the order has no groups. */
function headingOf(entry, sort) {
  if (sort === "list") return index.of.first[entry];
  return sort === "newest" || sort === "oldest" ? index.of.year[entry] : null;
}

/** The headings between two entries: those of the sections that begin here. */
function headings(last, over, sort) {
  if (sort !== "list") return [make("h2", { textContent: over ? String(over) : "No year" })];
  const before = last === null ? [] : sectionPath(last);
  return sectionPath(over).flatMap((section, depth) =>
    section === before[depth] || depth < index.lead ? [] : [make(`h${Math.min(depth + 2 - index.lead, 6)}`, { id: `section-${section}`, textContent: index.sections[section][0], dir: "auto", lang: languageOf(index.sections[section][0]) })],
  );
}

function chunk(entries, all, first) {
  const list = make("ol");
  chunks.set(list, entries);
  if (all <= LONG || first) fill(list);
  else list.style.minHeight = `${entries.length * HEIGHT}px`;
  if (all > LONG) watcher.observe(list);
  return list;
}

function fill(list) {
  if (list.firstChild) return;
  list.append(...chunks.get(list).map(dress));
  list.style.minHeight = "";
  markDrawn();
}

function empty(list) {
  if (!list.firstChild || list.contains(document.activeElement)) return;
  list.style.minHeight = `${list.offsetHeight}px`;
  list.replaceChildren();
}

/** Draw all of a long list at once: for printing. */
function fillAll() {
  for (const list of holder.querySelectorAll("ol")) fill(list);
}

/** The element of an entry, with its box, and the buttons to copy. */
function dress(entry) {
  const row = rows[entry];
  if (!boxes[entry]) {
    const key = index.keys[entry];
    const box = (boxes[entry] = make("input", { type: "checkbox" }));
    box.setAttribute("aria-label", `Select ${row.querySelector(".title")?.textContent ?? key}`);
    row.prepend(box);
    const links = row.querySelector(".links") ?? row.appendChild(make("ul", { className: "links" }));
    const button = (does, textContent, ariaLabel) => make("li", {}, make("button", { type: "button", value: does, textContent, ariaLabel }));
    links.append(button("bibtex", "Copy BibTeX", `Copy BibTeX of ${key}`), button("cite", `\\cite{${key}}`, `Copy \\cite{${key}}`));
  }
  boxes[entry].checked = selected.has(entry);
  return row;
}

/** Bring an entry that the address names to where it can be seen. */
function reveal(entry) {
  for (const list of holder.querySelectorAll("ol")) {
    if (!chunks.get(list)?.includes(entry)) continue;
    fill(list);
    revealed?.classList.remove("revealed");
    revealed = rows[entry];
    revealed.classList.add("revealed");
    revealed.tabIndex = -1;
    revealed.scrollIntoView();
    revealed.focus({ preventScroll: true }); // whoever goes on by keyboard goes on from here
  }
}
