// Search: whole words before beginnings before parts of words, and near words only where none of these is found.

const index = JSON.parse(document.getElementById("index").textContent);
const total = index.keys.length;
const words = index.words ? index.words.split(" ") : [];
const letterSets = Int32Array.from(words, letterSet);
const LIKENESS = { whole: 1, beginning: 0.6, part: 0.3, near: 0.2 };
const coined = new Set(index.coined); // places of words that stand nowhere as such: only beginnings of them are found
const remembered = new Map(); // a word of a query -> what it finds

/** Text as it is compared: no case, no accents, a space for every run of other signs; as fold() in Python. */
function fold(text) {
  if (/^[a-z0-9]*$/i.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD").toLowerCase().normalize("NFKD")
    .replace(/\p{M}+/gu, "").replace(/ς/g, "σ")
    .replace(/[^\x00-\x7f]/gu, (letter) => index.letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** The words of a query. An identifier is one word, as in the index, without the address or the version around it. */
function askedWords(query) {
  const joined = (identifier) => ` ${fold(identifier).replaceAll(" ", "")} `;
  const plain = query
    .replace(/(?:https?:\/\/)?(?:(?:dx\.)?doi\.org|arxiv\.org\/(?:abs|pdf))\/|\b(?:doi|arxiv):/gi, " ")
    .replace(/\b(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?(?!\S)/g, (_, number) => joined(number))
    .replace(/\b10\.\d{4,9}\/\S+/g, joined);
  return fold(plain).split(" ").filter(Boolean);
}

/** What a query finds: a score for each entry (0: none), and the near words taken for those that occur nowhere. */
function search(query) {
  const asked = askedWords(query);
  if (!asked.length) return { scores: null, near: [] };
  const found = asked.map(lookUp);
  const scores = Float32Array.from({ length: total }, (_, entry) => {
    let sum = 0;
    for (const one of found) {
      if (!one.scores[entry]) return 0;
      sum += one.scores[entry];
    }
    return sum;
  });
  return { scores, near: found.flatMap((one) => one.near) };
}

function lookUp(word) {
  if (!remembered.has(word)) {
    if (remembered.size > 100) remembered.clear();
    remembered.set(word, find(word));
  }
  return remembered.get(word);
}

function find(word) {
  const scores = new Float32Array(total);
  const take = (place, likeness) => {
    for (const posting of index.postings[place]) {
      const entry = posting >> 2; // four weights: see index.py
      scores[entry] = Math.max(scores[entry], likeness * (1 + (posting & 3)));
    }
  };
  const short = word.length < 3 && /^[\x00-\x7f]*$/.test(word);
  let any = false;
  words.forEach((other, place) => {
    const at = other.indexOf(word);
    if (at < 0 || (at > 0 && (short || coined.has(place)))) return;
    any = true;
    const share = word.length / other.length;
    take(place, at > 0 ? LIKENESS.part * share : share === 1 ? LIKENESS.whole : LIKENESS.beginning * (0.5 + share / 2));
  });
  const near = any ? [] : nearWords(word);
  for (const place of near) take(place, LIKENESS.near);
  return { scores, near: near.map((place) => words[place]) };
}

/** The places of the words that begin most nearly like this one, with a slip in four letters or two in eight. */
function nearWords(word) {
  let limit = word.length < 4 || /^\d+$/.test(word) ? 0 : word.length < 8 ? 1 : 2;
  if (!limit) return [];
  const mine = letterSet(word);
  let nearest = [];
  words.forEach((other, place) => {
    if (coined.has(place) || other.length < word.length - limit || bits(mine & ~letterSets[place]) > limit) return;
    const slips = slipsTo(word, other, limit);
    if (slips > limit) return;
    if (slips < limit) {
      limit = slips;
      nearest = [];
    }
    nearest.push(place);
  });
  return nearest;
}

/** Letters left out, put in, changed or swapped between a word and the beginning of another; more than limit is "more". */
function slipsTo(word, other, limit) {
  const width = Math.min(other.length, word.length + limit);
  let before = [], last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row++) {
    const line = [row];
    let best = row;
    for (let column = 1; column <= width; column++) {
      const same = word[row - 1] === other[column - 1];
      let slips = Math.min(last[column - 1] + (same ? 0 : 1), last[column] + 1, line[column - 1] + 1);
      if (row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1]) {
        slips = Math.min(slips, before[column - 2] + 1);
      }
      line.push(slips);
      best = Math.min(best, slips);
    }
    if (best > limit) return limit + 1;
    [before, last] = [last, line];
  }
  return Math.min(...last);
}

function letterSet(word) {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bits(set) {
  let count = 0;
  for (; set; set &= set - 1) count++;
  return count;
}
