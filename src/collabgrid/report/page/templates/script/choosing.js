// Search and filters, and the list of what they leave.
const A_PAGE = 25;
const chosen = { q: "", state: "counted", unsure: false };
let results = [];
let pageNumber = 0;

function textOf(sheet) {
  sheet.text ??= fold([sheet.name, ...sheet.fields.map(([, value]) => (Array.isArray(value) ? value.join(" ") : value))].join("\n"));
  return sheet.text;
}

// Whether a sheet passes the filter `name` set to `value`.
function passes(sheet, name, value) {
  if (name.startsWith("axis-")) {
    const reading = sheet.readings[Number(name.slice(5))];
    return reading !== undefined && (reading[0] === Number(value) || reading[1].includes(Number(value)));
  }
  if (name === "lever") return sheet.proposed.some((number) => DATA.proposed[number][0] === Number(value));
  if (name === "stake") return sheet.stakes.includes(Number(value));
  if (name === "practice") return sheet.practices.includes(Number(value));
  if (name === "state") return sheet.state === value;
  return name !== "unsure" || sheet.readings.some(isUnsure);
}

function choose() {
  const words = fold(chosen.q).split(/\s+/).filter(Boolean);
  const filters = Object.entries(chosen).filter(([name, value]) => name !== "q" && value);
  results = SHEETS.filter(
    (sheet) => filters.every(([name, value]) => passes(sheet, name, value)) && words.every((word) => textOf(sheet).includes(word)),
  );
  pageNumber = 0;
  showResults();
  drawSpots(results);
}

function readForm(form) {
  for (const field of form.elements) if (field.name) chosen[field.name] = field.type === "checkbox" ? field.checked : field.value;
}

// The same filters in the edition that is shown now.
function copyFilters() {
  for (const field of edition().querySelectorAll(".filters [name]")) {
    if (field.type === "checkbox") field.checked = chosen[field.name] ?? false;
    else field.value = chosen[field.name] ?? "";
  }
}

function setFilters(values) {
  for (const name of Object.keys(chosen)) chosen[name] = name === "unsure" ? false : "";
  Object.assign(chosen, values);
  copyFilters();
  choose();
}

function showResults() {
  const root = edition();
  const list = root.querySelector(".results");
  if (list === null) return;
  const pages = Math.max(1, Math.ceil(results.length / A_PAGE));
  const there = results.slice(pageNumber * A_PAGE, (pageNumber + 1) * A_PAGE);
  root.querySelector(".found").textContent = results.length ? count("page.found", results.length) : say("page.none_found");
  list.replaceChildren(...there.map(resultLine));
  root.querySelector(".pager").replaceChildren(
    make("button", { type: "button", disabled: pageNumber === 0, onclick: () => turn(-1) }, say("page.previous")),
    make("span", {}, say("page.page_of", { page: wholeNumber(pageNumber + 1), pages: wholeNumber(pages) })),
    make("button", { type: "button", disabled: pageNumber >= pages - 1, onclick: () => turn(1) }, say("page.next")),
  );
}

function turn(step) {
  pageNumber += step;
  showResults();
  const first = edition().querySelector(".results .name");
  first?.focus();
  first?.scrollIntoView({ block: "center" });
}

function resultLine(sheet) {
  const read = sheet.readings.map(([category], axis) => (category < 0 ? "—" : labelOf(DATA.axes[axis].categories[category])));
  const town = fieldOf(sheet, "city");
  const heading = { type: "button", class: "name", dir: "auto", "data-number": sheet.number, onclick: () => openSheet(sheet) };
  return make(
    "li",
    {},
    make("button", heading, shorten(sheet.name, 120) || say("unnamed")),
    make("div", { class: "line", dir: "auto" }, [...(town ? [shorten(town, 60)] : []), ...read].join(" · ")),
  );
}

function shorten(text, most) {
  const letters = Array.from(text);
  return letters.length <= most ? text : letters.slice(0, most - 1).join("") + "…";
}
