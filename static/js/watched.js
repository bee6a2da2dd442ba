// Opens what tells of episodes that a reader has watched. What was said is kept in this browser alone; the page is
// the same for everyone, and without this script every cover opens by hand.
const KEY = "watched";

function told() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) || {};
  } catch {
    return {}; // storage is shut, or holds what is not ours
  }
}

function uncover() {
  const seen = told();
  for (const cover of document.querySelectorAll("details.cover[data-at]")) {
    const at = Number(cover.dataset.at);
    if (at && at <= Number(seen[cover.dataset.drama] || 0)) cover.open = true;
  }
}

for (const form of document.querySelectorAll("form.watched")) {
  const select = form.querySelector("select");
  const drama = form.dataset.drama;
  const at = String(told()[drama] || 0);
  if ([...select.options].some((option) => option.value === at)) select.value = at;
  form.addEventListener("submit", (event) => event.preventDefault());
  select.addEventListener("change", () => {
    try {
      localStorage.setItem(KEY, JSON.stringify({ ...told(), [drama]: Number(select.value) }));
    } catch {
      // Nothing can be kept; what is open stays open.
    }
    for (const cover of document.querySelectorAll("details.cover[data-at]")) {
      const episode = Number(cover.dataset.at);
      if (cover.dataset.drama === drama && episode) cover.open = episode <= Number(select.value);
    }
  });
}
uncover();
