// Narrows the list of functions to those that contain every word typed.
const search = document.getElementById("search");
const nothing = document.getElementById("nothing");
document.getElementById("search-row").hidden = false;
search.addEventListener("input", () => {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let found = 0;
  for (const section of document.querySelectorAll("section")) {
    let here = 0;
    for (const item of section.querySelectorAll("li")) {
      const text = item.dataset.words.toLowerCase();
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) here++;
    }
    section.hidden = here === 0;
    found += here;
  }
  nothing.textContent = found === 0 ? nothing.dataset.text : "";
});
