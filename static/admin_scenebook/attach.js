/* Choosing a sentence with the mouse, a record while typing, and the value of its field. Without this script all of it
   is done with the same form. */
(() => {
  const form = document.querySelector("[data-attach]");
  if (!form) return;

  const choose = form.querySelector("[name=choose]");
  choose.hidden = true;

  let selecting = false;
  const text = form.querySelector(".sb-sentences");
  const sentences = [...text.querySelectorAll(".sb-sentence")];
  // A browser may keep a selection past its end: only a press in the text begins one, never one of a button beside it.
  let begun = false;
  document.addEventListener("mousedown", (event) => (begun = text.contains(event.target)));
  document.addEventListener("mouseup", () => {
    const chosen = getSelection();
    if (!begun || !chosen || chosen.isCollapsed) return;
    const touched = sentences.filter((each) => chosen.containsNode(each.querySelector("span"), true));
    if (!touched.length) return;
    for (const each of sentences) each.querySelector("input").checked = touched.slice(0, 2).includes(each);
    chosen.removeAllRanges();
    // The end of the selection is no click on the sentence's label, which would take the choice back.
    selecting = true;
    setTimeout(() => (selecting = false), 0);
  });
  text.addEventListener("click", (event) => selecting && event.preventDefault(), true);

  form.addEventListener("change", (event) => {
    if (event.target.name === "record") choose.click();
    if (event.target.name === "field") fill(event.target);
  });
  const fill = (select) => {
    form.elements.value.value = select.selectedOptions[0]?.dataset.value ?? "";
  };
  const field = form.elements.field;
  if (field && !form.elements.value.value) fill(field);

  const query = form.querySelector("[name=q]");
  const found = form.querySelector("[data-found]");
  let waiting = 0;
  let asked = 0;
  query.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const mine = ++asked;
      const answer = await fetch(`${form.dataset.records}?q=${encodeURIComponent(query.value)}`);
      if (answer.ok && mine === asked) found.innerHTML = await answer.text();
    }, 200);
  });
  query.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    form.querySelector("[name=find]").click();
  });
})();
