// Search and filter of a report: reads its text and data attributes, writes text only, fetches and keeps nothing.

const FACETS = ["status", "certainty", "topic"];
const ROWS = "article.row, :is(table.fields, table.listed) > tbody > tr";
const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, caption, figcaption, summary, pre, text";
const main = document.querySelector("main");
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const plain = (text) => text.replace(/\s+/gu, " ").trim().toLowerCase();
const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};

// Filter

const rows = all(ROWS, main).map((element) => ({
  element,
  facets: element.matches("article") ? element.dataset : null,
  words: plain(element.textContent),
}));
const compared = rows.filter((row) => row.facets);
const links = all("nav.contents a").map((link) => [link, document.getElementById(link.hash.slice(1))]);
const selects = new Map();
const words = make("input", { type: "search", id: "tools-words", autocomplete: "off" });
const told = make("p", { class: "told", role: "status" });

const chosen = () => Object.fromEntries([...selects].map(([facet, select]) => [facet, select.value]));
const passes = (row, want, besides) => row.words.includes(plain(words.value))
  && (!row.facets || FACETS.every((facet) => facet === besides || !want[facet] || row.facets[facet] === want[facet]));

const countOptions = (want) => {
  for (const [facet, select] of selects) {
    const others = compared.filter((row) => passes(row, want, facet));
    for (const option of select.options) {
      const those = others.filter((row) => !option.value || row.facets[facet] === option.value);
      option.textContent = `${option.value || "all"} (${those.length})`;
    }
  }
};
const filter = () => {
  const want = chosen();
  for (const row of rows) row.element.hidden = !passes(row, want);
  for (const part of all("section", main)) {
    const held = all(":scope > article.row", part);
    part.hidden = held.length > 0 && held.every((row) => row.hidden);
  }
  for (const [link, target] of links) link.hidden = Boolean(target?.hidden);
  for (const item of all("nav.contents li")) item.hidden = all(".rows a", item).every((link) => link.hidden);
  countOptions(want);
  const shown = rows.filter((row) => !row.element.hidden).length;
  const conditions = FACETS.filter((facet) => want[facet]).map((facet) => `${facet}: ${want[facet]}`);
  if (words.value.trim()) conditions.push(`words: \u201c${words.value.trim()}\u201d`);
  const filtered = `${shown} of ${rows.length} rows shown, filter: ${conditions.join("; ")}`;
  told.textContent = conditions.length ? filtered : "";
};

// Search

const sought = make("input", { type: "search", id: "tools-search", autocomplete: "off" });
const count = make("output", { for: "tools-search", "aria-live": "polite" });
let texts = null;
let found = [];
let current = -1;

const readTexts = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const groups = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const block = node.parentElement.closest(BLOCKS);
    if (!block || node.parentElement.closest(".tools, .unseen, .told")) continue;
    if (groups.at(-1)?.block !== block) groups.push({ block, text: "", nodes: [] });
    const group = groups.at(-1);
    group.nodes.push([group.text.length, node]);
    group.text += node.data;
  }
  return groups;
};
const place = (group, at) => {
  const [start, node] = group.nodes.findLast(([from]) => from <= at);
  return [node, at - start];
};
const rangeOf = (group, match) => {
  const range = document.createRange();
  const [last, offset] = place(group, match.index + match[0].length - 1);
  range.setStart(...place(group, match.index));
  range.setEnd(last, offset + 1);
  return range;
};
const paint = (name, ranges) => {
  if (!CSS.highlights) return;
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(name, highlight);
};
const search = () => {
  const asked = sought.value.trim();
  const pattern = asked.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replace(/\s+/gu, "\\s+");
  texts ??= readTexts();
  found = asked.length < 2 ? [] : texts
    .filter((group) => !group.block.closest("[hidden]"))
    .flatMap((group) => [...group.text.matchAll(new RegExp(pattern, "giu"))].map((match) => rangeOf(group, match)));
  current = -1;
  paint("found", found);
  paint("current", []);
  count.textContent = asked.length < 2 ? "" : `${found.length} found`;
};
const where = (element) => {
  const row = element.closest("article.row, tbody tr, section");
  const name = row?.querySelector(row.matches("article") ? ".number" : "h2, h3, th");
  return name ? `, ${row.matches("article") ? "row" : "in"} ${name.textContent}` : "";
};
const go = (step) => {
  if (!found.length) return;
  current = (Math.max(current, step < 0 ? 0 : -1) + step + found.length) % found.length;
  const element = found[current].startContainer.parentElement;
  element.closest("details")?.setAttribute("open", "");
  element.scrollIntoView({ block: "center", inline: "nearest" });
  paint("current", [found[current]]);
  count.textContent = `${current + 1} of ${found.length}${where(element)}`;
};

// The address hands both on: #search=words&status=changed

const write = () => {
  const said = Object.entries({ search: sought.value, ...chosen(), words: words.value }).filter(([, value]) => value);
  const fragment = said.length ? `#${new URLSearchParams(said)}` : location.pathname;
  history.replaceState(null, "", fragment);
};
const read = () => {
  if (!location.hash.includes("=")) return;
  const said = new URLSearchParams(location.hash.slice(1));
  for (const [facet, select] of selects) {
    select.value = said.get(facet) ?? "";
    if (select.selectedIndex < 0) select.value = "";
  }
  words.value = said.get("words") ?? "";
  sought.value = said.get("search") ?? "";
  filter();
  search();
  go(1);
};

// Controls

const changed = () => {
  filter();
  search();
  write();
};
const labelled = (text, control) =>
  make("span", { class: "control" }, make("label", { for: control.id }, text), control);
const button = (text, act) => {
  const made = make("button", { type: "button" }, text);
  made.addEventListener("click", act);
  return made;
};
const tools = make("div", { class: "tools", role: "search", "aria-label": "Search and filter this report" });
tools.append(labelled("Search", sought), button("Previous", () => go(-1)), button("Next", () => go(1)), count);
for (const facet of compared.length ? FACETS : []) {
  const values = new Set(["", ...compared.map((row) => row.facets[facet])]);
  const select = make("select", { id: `tools-${facet}` }, ...[...values].map((value) => make("option", { value })));
  select.addEventListener("change", changed);
  selects.set(facet, select);
  tools.append(labelled(facet[0].toUpperCase() + facet.slice(1), select));
}
const showAll = () => {
  for (const control of [words, ...selects.values()]) control.value = "";
  changed();
};
if (rows.length) tools.append(labelled("Rows with", words), button("Show all", showAll));
words.addEventListener("input", changed);
sought.addEventListener("input", () => {
  search();
  write();
});
sought.addEventListener("keydown", (event) => {
  if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
});
const style = new CSSStyleSheet();
for (const name of ["found", "current"]) {
  style.insertRule(`::highlight(${name}) { background: var(--${name}); color: var(--ink); }`);
}
document.adoptedStyleSheets.push(style);
main.before(tools);
main.prepend(told);
addEventListener("hashchange", read);
filter();
read();

// What is folded is unfolded on paper

const folded = all("details");
addEventListener("beforeprint", () => folded.forEach((one) => one.toggleAttribute("open", true)));
