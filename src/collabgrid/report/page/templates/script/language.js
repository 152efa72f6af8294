// The language that is shown, and its words.
let language = document.documentElement.dataset.openedIn;

const edition = (which = language) => document.querySelector(`[data-edition="${which}"]`);
const labelOf = (item) => item.label[LANGUAGES.indexOf(language)];

function say(key, values = {}) {
  return DATA.words[language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

function wholeNumber(number) {
  return number.toLocaleString(language === "fr" ? "fr-FR" : "en-GB");
}

function count(key, number) {
  const isOne = language === "fr" ? number < 2 : number === 1;
  return say(`${key}.${isOne ? "one" : "many"}`, { n: wholeNumber(number) });
}

function percent(share) {
  return Math.round(share * 100) + (language === "fr" ? "\u202f%" : "%");
}

function colon(before) {
  return before + (language === "fr" ? "\u00a0: " : ": ");
}

// Show the other edition at the section that was read.
function speak(chosen) {
  if (chosen === language) return;
  const here = sectionInView();
  language = chosen;
  document.documentElement.lang = chosen;
  for (const each of LANGUAGES) edition(each).hidden = each !== chosen;
  const heading = edition().querySelector("h1").textContent;
  document.title = `${heading} — ${edition().querySelector(".kicker").textContent}`;
  if (here !== "") document.getElementById(`${chosen}-${here}`)?.scrollIntoView();
  edition().querySelector(`[data-language="${chosen}"]`).focus({ preventScroll: true });
  copyFilters();
  showResults();
  if (dialog.open) showSheet(shown);
}

function sectionInView() {
  const passed = [...edition().querySelectorAll("section")].filter((each) => each.getBoundingClientRect().top < 120);
  return passed.length ? passed.at(-1).id.slice(3) : "";
}
