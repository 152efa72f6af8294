// The payload: what the page knows, and how a sheet of it is laid out.
const DATA = JSON.parse(document.getElementById("payload").textContent);
const LANGUAGES = ["fr", "en"];
const SHEETS = DATA.sheets.map((row, number) => {
  const [key, name, state, status, territory, year, place, written, readings, quotes, practices, initiatives, stakes, proposed] = row;
  const fields = written.map(([field, value]) => [field, typeof value === "number" ? DATA.values[value] : value]);
  return { number, key, name, state, status, territory, year, place, fields, readings, quotes, practices, initiatives, stakes, proposed };
});
const BY_KEY = new Map(SHEETS.map((sheet) => [sheet.key, sheet]));

// Text without case and accents, as one searches.
function fold(text) {
  return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}

function fieldOf(sheet, name) {
  const found = sheet.fields.find(([number]) => DATA.fields[number] === name);
  return found === undefined ? "" : Array.isArray(found[1]) ? found[1].join(", ") : found[1];
}

// A reading one should look at again: undecided, or less sure than the page asks for.
function isUnsure([category, , confidence]) {
  return category < 0 || confidence < DATA.unsureBelow;
}

// An element with attributes and children; texts are only ever texts.
function make(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") made.addEventListener("click", value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== "" && child !== undefined));
  return made;
}
