// Cite: copy, download, or show the texts of entries.

const dialog = document.getElementById("text");
const dialogBody = document.getElementById("text-body");
const said = document.getElementById("said");
let silence = 0;

/** Say a line for all to see and hear; it goes by itself. */
function say(line) {
  (dialog.open ? dialog : document.body).append(said); // what lies behind a dialog is neither seen nor heard
  said.style.bottom = `calc(${document.getElementById("selection").offsetHeight}px + 0.75rem)`; // not over its buttons
  said.textContent = line;
  clearTimeout(silence);
  silence = setTimeout(() => (said.textContent = ""), 4000);
}

/** Copy the promised text; where no way of copying is allowed, show it, selected, for the reader to copy. */
async function copy(promise, what) {
  try {
    const text = await (canWrite() ? writeSoon(promise) : promise);
    if (!(text === undefined || copyBySelection(text))) return showText(what, text);
    say(`Copied ${what}`);
  } catch {
    const text = await promise.catch(() => null);
    if (text === null) return say("This browser cannot unpack the texts: take the files at the top");
    copyBySelection(text) ? say(`Copied ${what}`) : showText(what, text);
  }
}

function canWrite() {
  return Boolean(navigator.clipboard && window.ClipboardItem);
}

/** Hand the promise itself to the clipboard: Safari takes nothing once the click is over. */
async function writeSoon(promise) {
  const blob = promise.then((text) => new Blob([text], { type: "text/plain" }));
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
}

function copyBySelection(text) {
  const place = document.activeElement;
  const area = make("textarea", { value: text, className: "unseen", readOnly: true });
  area.setAttribute("aria-hidden", "true");
  (dialog.open ? dialog : document.body).append(area);
  area.select();
  let done = false;
  try {
    done = document.execCommand("copy");
  } catch {} // not allowed: the text is shown instead
  area.remove();
  place?.focus();
  return done;
}

function showText(what, text) {
  document.getElementById("text-title").textContent = what;
  dialogBody.value = text;
  if (!dialog.open) dialog.showModal();
  dialogBody.focus();
  dialogBody.select();
  dialogBody.scrollTop = 0;
}

/** Save the text as a file under the name that the command's own file of all entries has, but for its first word. */
function download(text, format) {
  const name = format.file.replace(/^all/, "selection");
  const address = URL.createObjectURL(new Blob([text], { type: format.media_type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  say(`Saved as ${name}`);
}

function named(count) {
  return count === 1 ? "1 reference" : `${count} references`;
}
