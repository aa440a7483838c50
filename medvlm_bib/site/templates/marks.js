// Marks: where the words of the query stand. The browser paints them over the text, which is not touched.

const MARKED = ".title, .authors, .venue";
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const wordPlaces = new WeakMap(); // row -> its words, folded, each with its text node and where it stands there
let wordsToMark = { parts: [], whole: new Set() };
let marking = 0;

/** Mark, when there is time, the words that hold a word of the query or are a near one. */
function markWords(query, near) {
  wordsToMark = { parts: askedWords(query), whole: new Set(near) };
  markDrawn();
}

/** Mark what is drawn now; asked again by every part of a long list that is drawn later. */
function markDrawn() {
  if (!window.CSS?.highlights) return;
  cancelAnimationFrame(marking);
  marking = requestAnimationFrame(() => setTimeout(paintMarks)); // after the list itself is on the screen
}

function paintMarks() {
  const { parts, whole } = wordsToMark;
  const ranges = [];
  if (parts.length) {
    for (const row of holder.querySelectorAll(".entry")) {
      for (const { word, node, start, end } of placesOf(row)) {
        if (!whole.has(word) && !parts.some((part) => (part.length < 3 ? word.startsWith(part) : word.includes(part)))) continue;
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

function placesOf(row) {
  if (!wordPlaces.has(row)) {
    const places = [];
    for (const part of row.querySelectorAll(MARKED)) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { 0: text, index: start } of node.data.matchAll(WORD)) {
          places.push({ word: fold(text), node, start, end: start + text.length });
        }
      }
    }
    wordPlaces.set(row, places);
  }
  return wordPlaces.get(row);
}
