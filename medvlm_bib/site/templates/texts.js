// Texts: each entry in each format, as the command wrote it. Here they are only unpacked and joined.

const BLOCK = 100; // entries in a block: see texts.py
const unpacked = []; // block -> promise of its entries

/** The promise of a block's entries, each a list of its texts in the order of the formats. */
function unpack(block) {
  unpacked[block] ??= (async () => {
    if (document.readyState === "loading") await new Promise((done) => document.addEventListener("DOMContentLoaded", done));
    const packed = document.getElementsByClassName("texts")[block].textContent;
    const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await new Response(stream).text());
  })();
  return unpacked[block];
}

/** The entries in a format: the file that the command writes of them, byte by byte. */
async function textOf(entries, format) {
  const place = index.formats.indexOf(format);
  const sorted = [...entries].sort((a, b) => a - b);
  const texts = [];
  for (const entry of sorted) texts.push((await unpack(Math.floor(entry / BLOCK)))[entry % BLOCK][place]);
  if (format.name === "zotero-rdf") return index.zotero.head + texts.join("") + collections(sorted, texts) + index.zotero.foot;
  return format.head + texts.join(format.separator) + format.foot;
}

/** The collections of Zotero RDF: the sections of the entries, numbered as they first occur. */
function collections(entries, texts) {
  const { open, titles, part, close } = index.zotero;
  const parts = new Map(); // section -> the sections in it, the items in it
  entries.forEach((entry, place) => {
    const about = /rdf:about="([^"]*)"/.exec(texts[place])[1];
    for (const section of index.of.section[entry]) {
      const path = sectionPath(section);
      path.forEach((inner, depth) => {
        if (!parts.has(inner)) parts.set(inner, { inner: new Set(), items: new Set() });
        if (depth) parts.get(path[depth - 1]).inner.add(inner);
      });
      parts.get(section).items.add(about);
    }
  });
  const numbers = new Map([...parts.keys()].map((section, place) => [section, place + 1]));
  return [...parts].map(([section, { inner, items }]) => {
    const held = [...[...inner].map((other) => `#collection_${numbers.get(other)}`), ...items];
    return open[0] + numbers.get(section) + open[1] + titles[section] + held.map((one) => part[0] + one + part[1]).join("") + close;
  }).join("");
}
