const search = document.getElementById("search");
const nothing = document.getElementById("nothing");
const items = [...document.querySelectorAll("[data-words]")].map((item) => ({
  item,
  text: item.dataset.words.toLowerCase(),
}));
const fillers = new Set(
  "a an and are be between by can do does for from how i in is it many much my of on or our the to we what which with you".split(
    " ",
  ),
);

/** Words without their endings, and pairs of Chinese characters. */
function termsOf(query) {
  const typed = query.slice(0, 300).toLowerCase();
  const words = (typed.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/\p{Script=Han}/u.test(word));
  const telling = words.filter((word) => !fillers.has(word));
  const stems = (telling.length === 0 ? words : telling).map((word) => (word.length > 6 ? word.slice(0, -2) : word));
  const pairs = (typed.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, place) => run.slice(place, place + 2)),
  );
  return [...stems, ...pairs];
}

/** Narrows the list of functions to those that have most of the words typed, whether as a term or as a question. */
function narrow() {
  const terms = termsOf(search.value);
  const counts = items.map(({ text }) => terms.filter((term) => text.includes(term)).length);
  const most = Math.max(...counts);
  const isFound = terms.length === 0 || 3 * most >= terms.length;
  items.forEach(({ item }, place) => {
    item.hidden = !isFound || (counts[place] ?? 0) < most;
  });
  for (const section of document.querySelectorAll("section"))
    section.hidden = [...section.querySelectorAll("li")].every((item) => item.hidden);
  nothing.textContent = isFound && (terms.length === 0 || most > 0) ? "" : nothing.dataset.text;
}

// On other pages the form leads to the list, with what was typed in the address.
if (nothing !== null) {
  search.value = new URLSearchParams(location.search).get("q") ?? "";
  search.addEventListener("input", narrow);
  search.form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  narrow();
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  search.focus();
});

for (const button of document.querySelectorAll("[data-copied]")) {
  const usual = button.textContent;
  button.hidden = navigator.clipboard === undefined;
  button.addEventListener("click", async () => {
    const text = button.dataset.text ?? button.parentElement.querySelector("code").textContent;
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset.copied;
    setTimeout(() => {
      button.textContent = usual;
    }, 2000);
  });
}

// The demo is served above the add-in's folder; an add-in alone has none.
const [, above] = /^(.*\/)add-in\/help\//.exec(location.pathname) ?? [];
if (above !== undefined) {
  const demo = document.getElementById("demo");
  demo.href = document.documentElement.lang === "en" ? above : `${above}?lang=${document.documentElement.lang}`;
  demo.hidden = false;
}
