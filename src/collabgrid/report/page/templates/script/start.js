// What the reader does.
document.addEventListener("click", (event) => {
  const target = event.target.closest("[data-language], [data-sheet], [data-show-lever]");
  if (target === null) return;
  if (target.dataset.language) speak(target.dataset.language);
  else if (target.dataset.sheet !== undefined) {
    const sheet = BY_KEY.get(target.dataset.sheet);
    if (sheet === undefined) return;
    event.preventDefault();
    openSheet(sheet);
  } else {
    setFilters({ lever: target.dataset.showLever });
    document.getElementById(`${language}-finder`).scrollIntoView();
    edition().querySelector(".results .name")?.focus({ preventScroll: true });
  }
});

// A link to a lever that is folded away opens what holds it.
function unfold() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (wanted.startsWith("sheet=")) {
    const sheet = BY_KEY.get(wanted.slice(6));
    if (sheet !== undefined && !(dialog.open && shown === sheet)) openSheet(sheet);
    return;
  }
  const target = document.getElementById(wanted);
  const folded = target?.closest("details:not([open])");
  if (folded) {
    folded.open = true;
    target.scrollIntoView();
  }
}

for (const form of document.querySelectorAll(".filters")) {
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    setFilters({});
    form.elements.q.focus();
  });
  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      readForm(form);
      choose();
    }, 120);
  });
}
addEventListener("hashchange", unfold);
copyFilters();
choose();
unfold();
