// Narrows the list of functions to those that have most of the words typed, whether as a term or as a question.
const search = document.getElementById("search");
const nothing = document.getElementById("nothing");
const items = [...document.querySelectorAll("section li")].map((item) => ({
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

document.getElementById("search-row").hidden = false;
search.addEventListener("input", () => {
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
});
