// Filters: a box for each value, with the number of entries that it would leave.

const FEW = 8; // values of a long facet that are shown at first
const SECTIONS = 24; // sections that are all shown; of more, the outer ones
const filterBox = document.getElementById("filters");
const filterForm = filterBox.querySelector("form");
const choices = new Map(); // facet -> its boxes, in the order of its values

/** Put an element together: its name, its properties, what is in it. Text is only ever text. */
function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function drawFilters() {
  const groups = new Map(); // legend -> the group of the facets under it
  for (const facet of facets) {
    const boxes = facet.values.map((value, position) => choice(facet, value, position));
    const sizes = new Int32Array(boxes.length);
    for (const own of facet.of) for (const position of own) sizes[position]++;
    facet.most = Math.max(...sizes); // the longest bar: bars get shorter with every filter
    choices.set(facet.name, boxes);
    const group = groups.get(facet.legend) ?? make("fieldset", {}, make("legend", { textContent: facet.legend }));
    groups.set(facet.legend, group);
    const order = boxes.map((_, position) => position);
    if (facet.name === "venue" || facet.name === "type") {
      order.sort((a, b) => sizes[b] - sizes[a] || facet.values[a].localeCompare(facet.values[b]));
    }
    facet.order = order;
    if (facet.name === "section") {
      facet.order = order.filter((position) => sectionDepth(position) > 0);
      facet.depth = outerDepth(facet.order);
    }
    group.append(...facet.order.map((position) => boxes[position].label));
    if (facet.name === "section" ? facet.depth : boxes.length > FEW + 2) {
      facet.more = make("button", { type: "button", className: "more", textContent: `All ${facet.order.length}` });
      facet.more.setAttribute("aria-expanded", "false");
      facet.more.addEventListener("click", () => {
        facet.open = !facet.open;
        facet.more.textContent = facet.open ? "Fewer" : `All ${facet.order.length}`;
        facet.more.setAttribute("aria-expanded", String(facet.open));
        showFew(facet);
      });
      group.append(facet.more);
    }
    filterForm.append(group);
  }
}

/** How deep a section stands; 0 for a heading over the whole list. */
function sectionDepth(section) {
  return sectionPath(section).length - index.lead;
}

/** The depth down to which sections are shown at first; 0 where all are. */
function outerDepth(sections) {
  if (sections.length <= SECTIONS) return 0;
  const shownAt = (depth) => sections.filter((section) => sectionDepth(section) <= depth).length;
  let depth = 1;
  while (shownAt(depth + 1) <= SECTIONS && shownAt(depth + 1) > shownAt(depth)) depth++;
  return shownAt(depth) < sections.length ? depth : 0;
}

/** The language of a section or a venue; that of the page where its letters tell none. */
function languageOf(label) {
  return Object.hasOwn(index.languages, label) ? index.languages[label] : document.documentElement.lang;
}

function choice(facet, value, position) {
  const box = make("input", { type: "checkbox" });
  const number = make("span", { className: "number" });
  const isSection = facet.name === "section";
  const shown = isSection ? index.sections[position][0] : facet.label ?? (value === "none" ? "No year" : value);
  const name = make("span", { className: "name", textContent: shown, dir: "auto", lang: languageOf(shown) });
  const depth = isSection ? Math.min(sectionDepth(position), 4) : 1;
  const label = make("label", { className: `choice ${facet.name} depth-${depth}` }, box, name);
  if (facet.name === "year") label.append(make("span", { className: "track" }, make("span", { className: "fill" })));
  label.append(number);
  box.addEventListener("change", () => {
    const chosen = state.chosen.get(facet.name);
    box.checked ? chosen.add(position) : chosen.delete(position);
    show();
  });
  return { box, number, label, count: -1 };
}

/** Show the numbers beside the boxes, and which boxes are chosen. */
function showCounts(counts) {
  facets.forEach((facet, place) => {
    choices.get(facet.name).forEach((one, position) => {
      const count = counts[place][position];
      one.box.checked = state.chosen.get(facet.name).has(position);
      if (facet.name === "year") one.label.style.setProperty("--share", String(count / facet.most));
      if (count === one.count) return;
      one.count = count;
      one.number.textContent = String(count);
      one.label.classList.toggle("empty", !count);
    });
    if (facet.more) showFew(facet);
  });
}

/** Of a long facet, show what is chosen and the first values that lead to anything; of sections, the outer ones. */
function showFew(facet) {
  let shown = 0;
  for (const position of facet.order) {
    const one = choices.get(facet.name)[position];
    const early = facet.depth ? sectionDepth(position) <= facet.depth : one.count && shown < FEW;
    one.label.hidden = !(facet.open || one.box.checked || early);
    if (!one.label.hidden) shown++;
  }
}
