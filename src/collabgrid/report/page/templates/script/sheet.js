// The sheet of one initiative: its text with the words that spoke, its reading, levers and doubts.
const dialog = document.getElementById("sheet");
let shown = null;
let cameFrom = null;

function openSheet(sheet) {
  cameFrom ??= document.activeElement;
  showSheet(sheet);
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  dialog.querySelector("h2").focus();
  history.replaceState(null, "", `#sheet=${encodeURIComponent(sheet.key)}`);
}

function showSheet(sheet) {
  shown = sheet;
  dialog.lang = language;
  dialog.replaceChildren(sheetHead(sheet), sheetBody(sheet));
}

function sheetHead(sheet) {
  const place = results.indexOf(sheet);
  const step = (to) => make("button", { type: "button", disabled: results[to] === undefined || place < 0, onclick: () => openSheet(results[to]) });
  const [before, after] = [step(place - 1), step(place + 1)];
  before.textContent = say("page.previous");
  after.textContent = say("page.next");
  const close = make("button", { type: "button", class: "close", onclick: () => dialog.close() }, say("page.close"));
  return make(
    "div",
    { class: "sheet-head" },
    make("h2", { id: "sheet-title", tabindex: "-1", dir: "auto" }, shorten(sheet.name, 300) || say("unnamed")),
    make("div", { class: "buttons" }, before, after, close),
  );
}

function sheetBody(sheet) {
  const rest = factsOf(sheet);
  return make(
    "div",
    { class: "sheet-body" },
    make("ul", { class: "tags" }, ...rest.map((each) => make("li", {}, each))),
    make("h3", {}, say("page.what_it_says")),
    make("p", { class: "small" }, say("page.marked")),
    make("dl", {}, ...sheet.fields.flatMap((field) => fieldLines(sheet, field))),
    make("h3", {}, say("page.how_read")),
    readingTable(sheet),
    ...named("practices", sheet.practices.map((number) => labelOf(DATA.practices[number]))),
    ...named("initiatives", sheet.initiatives.map((number) => labelOf(DATA.initiatives[number]))),
    make("h3", {}, say("page.unsure")),
    unsureList(sheet),
    ...stakeLines(sheet),
    make("h3", {}, say("levers")),
    leverList(sheet),
  );
}

function factsOf(sheet) {
  const facts = [colon(say("page.state")) + say(`state.${sheet.state}`), colon(say("status")) + say(`status.${sheet.status}`)];
  if (sheet.territory) facts.push(colon(say("territory")) + say(`territory.${sheet.territory}`));
  if (sheet.year !== null) facts.push(colon(say("page.year")) + sheet.year);
  return facts;
}

function fieldLines(sheet, [number, value]) {
  if (value === "" || value.length === 0) return [];
  const items = Array.isArray(value) ? value : [value];
  const lines = items.flatMap((text, item) => {
    const own = sheet.quotes.filter((quote) => quote[2] === number && quote[3] === (Array.isArray(value) ? item : -1));
    return [...(item ? [", "] : []), ...marked(text, own)];
  });
  const link = DATA.fields[number] === "url" && !Array.isArray(value) ? webAddress(value) : null;
  const shownValue = link === null ? lines : [make("a", { href: link, rel: "noreferrer noopener", target: "_blank" }, value)];
  return [make("dt", {}, DATA.fieldNames[language][number]), make("dd", { dir: "auto" }, ...shownValue)];
}

// The address as a link may have it; null for anything but a web address.
function webAddress(text) {
  const full = /^www\./i.test(text.trim()) ? `https://${text.trim()}` : text.trim();
  return /^https?:\/\/[^/]/i.test(full) && URL.canParse(full) ? full : null;
}

// The text with the quoted words marked; places are in code points.
function marked(text, quotes) {
  const letters = Array.from(text);
  const parts = [];
  let at = 0;
  for (const [start, end, axes] of joined(quotes)) {
    parts.push(letters.slice(at, start).join(""), make("mark", { title: axes.join(", ") }, letters.slice(start, end).join("")));
    at = end;
  }
  return [...parts, letters.slice(at).join("")];
}

// Spans that overlap become one, which speaks for the axes of all.
function joined(quotes) {
  const spans = [];
  for (const [axis, , , , start, end] of [...quotes].sort((one, other) => one[4] - other[4] || other[5] - one[5])) {
    const label = labelOf(DATA.axes[axis]);
    const last = spans.at(-1);
    if (last !== undefined && start < last[1]) {
      last[1] = Math.max(last[1], end);
      if (!last[2].includes(label)) last[2].push(label);
    } else spans.push([start, end, [label]]);
  }
  return spans;
}

function readingTable(sheet) {
  const heads = ["page.axis", "page.reading", "page.confidence", "page.words"];
  const rows = sheet.readings.map(([category, also, confidence, reason], axis) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, labelOf(DATA.axes[axis])),
      make("td", {}, category < 0 ? `${say("undecided")} (${say(`short.${reason}`)})` : categoryNames(axis, category, also)),
      make("td", { class: "number" }, category < 0 ? "—" : percent(confidence)),
      make("td", { dir: "auto" }, category < 0 ? "" : quotedWords(sheet, axis) || say("page.without_words")),
    ),
  );
  return make(
    "div",
    { class: "sideways", tabindex: "0", role: "region", "aria-label": say("page.how_read") },
    make(
      "table",
      { class: "plain" },
      make("thead", {}, make("tr", {}, ...heads.map((key) => make("th", { scope: "col" }, say(key))))),
      make("tbody", {}, ...rows),
    ),
  );
}

function categoryNames(axis, category, also) {
  const names = [category, ...also].map((number) => labelOf(DATA.axes[axis].categories[number]));
  return names.length > 1 ? `${names[0]} (${say("also")} ${names.slice(1).join(", ")})` : names[0];
}

function quotedWords(sheet, axis) {
  const found = sheet.quotes.filter((quote) => quote[0] === axis).map(([, , number, item, start, end]) => {
    const value = sheet.fields.find((field) => field[0] === number)?.[1] ?? "";
    return Array.from((item < 0 ? value : value[item]) ?? "").slice(start, end).join("");
  });
  return [...new Set(found)].slice(0, 8).map((each) => (language === "fr" ? `«\u00a0${each}\u00a0»` : `“${each}”`)).join(", ");
}

function unsureList(sheet) {
  const lines = sheet.readings.flatMap((reading, axis) => (isUnsure(reading) ? [doubt(axis, reading)] : []));
  return lines.length ? make("ul", {}, ...lines.map((line) => make("li", {}, line))) : make("p", {}, say("page.all_sure"));
}

function doubt(axis, [category, , confidence, reason, runnerUp]) {
  const { label, categories } = DATA.axes[axis];
  const own = label[LANGUAGES.indexOf(language)];
  const first =
    category < 0
      ? say("page.unsure_undecided", { axis: own, reason: say(`short.${reason}`) })
      : say("page.unsure_low", { axis: own, category: labelOf(categories[category]), confidence: percent(confidence) });
  return runnerUp < 0 ? first : `${first} ${say("page.unsure_other", { category: labelOf(categories[runnerUp]) })}`;
}

function named(key, labels) {
  return labels.length ? [make("p", {}, make("b", {}, colon(say(key))), labels.join(", "))] : [];
}

function stakeLines(sheet) {
  const lines = ["opportunity", "risk"].flatMap((kind) => {
    const labels = sheet.stakes.map((number) => DATA.stakes[number]).filter((stake) => stake.kind === kind).map(labelOf);
    return named(kind === "risk" ? "risks" : "opportunities", labels);
  });
  return lines;
}

function leverList(sheet) {
  if (!sheet.proposed.length) return make("p", {}, say("page.no_lever"));
  return make("ol", {}, ...sheet.proposed.map((number) => {
    const [lever, reasons] = DATA.proposed[number];
    return make(
      "li",
      {},
      make("b", {}, labelOf(DATA.levers[lever])),
      make("div", { class: "small" }, colon(say("because")) + reasons.map(reasonText).join(", ")),
    );
  }));
}

function reasonText([kind, name, value]) {
  if (kind === "reading" && typeof name === "number") {
    return value < 0 ? say("undecided") : colon(labelOf(DATA.axes[name])) + labelOf(DATA.axes[name].categories[value]);
  }
  if (kind === "practice" && typeof name === "number") return labelOf(DATA.practices[name]);
  if (kind === "initiative" && typeof name === "number") return labelOf(DATA.initiatives[name]);
  return kind === "status" ? say(`status.${value}`) : `${name} = ${value}`;
}

// Back to where the reader came from; in the list, to the line of the sheet that was read last.
dialog.addEventListener("close", () => {
  history.replaceState(null, "", location.pathname + location.search);
  const isFromElsewhere = cameFrom?.isConnected && cameFrom !== document.body && !cameFrom.matches(".results .name");
  const back = isFromElsewhere ? cameFrom : edition().querySelector(`.results [data-number="${shown.number}"]`);
  cameFrom = null;
  (back ?? edition().querySelector(".filters [name=q]"))?.focus();
});
