// Makes a search field a combobox (ARIA 1.2) that offers records while one types. Without it the form works as it is.
"use strict";

const PAUSE = 140; // milliseconds without a key before the server is asked
const SHORTEST = 2; // letters; one syllable of Hangul says as much

function offering(input, number) {
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let offers = [];
  let active = -1;
  let timer = 0;
  let asking = null;
  let composing = false;
  let asked = "";

  list.id = `offers-${number}`;
  list.className = "offers";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.offers);
  status.className = "vh";
  status.setAttribute("role", "status");
  input.after(list, status);
  for (const [name, value] of [
    ["role", "combobox"],
    ["aria-autocomplete", "list"],
    ["aria-expanded", "false"],
    ["aria-controls", list.id],
    ["autocapitalize", "off"],
    ["spellcheck", "false"],
  ]) input.setAttribute(name, value);

  function close() {
    clearTimeout(timer);
    asking?.abort();
    asking = null;
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  }

  function choose(place) {
    active = place;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === place)));
    if (place < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[place].id);
    list.children[place].scrollIntoView({ block: "nearest" });
  }

  function item([name, description, address], place) {
    const shown = document.createElement("li");
    const of = document.createElement("span");
    shown.id = `${list.id}-${place}`;
    shown.setAttribute("role", "option");
    shown.setAttribute("aria-selected", "false");
    of.className = "of";
    of.textContent = description;
    shown.append(name, " ", of);
    // The field keeps the focus, so that a finger or a mouse closes nothing before it chooses.
    shown.addEventListener("mousedown", (event) => event.preventDefault());
    shown.addEventListener("click", () => location.assign(address));
    return shown;
  }

  function show([, names, descriptions, addresses]) {
    offers = names.map((name, i) => [name, descriptions[i], addresses[i]]);
    list.replaceChildren(...offers.map(item));
    list.hidden = !offers.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    status.textContent = offers.length ? input.dataset.count.replace("%s", offers.length) : input.dataset.none;
    choose(-1);
  }

  async function ask() {
    const typed = input.value.trim();
    if (typed === asked && !list.hidden) return;
    asking?.abort();
    if (typed.length < SHORTEST && !/[가-힣]/.test(typed)) return close();
    asking = new AbortController();
    const mine = asking;
    try {
      const answer = await fetch(`${input.dataset.suggest}?${new URLSearchParams({ q: typed })}`, { signal: mine.signal });
      const found = answer.ok ? await answer.json() : null;
      if (mine !== asking || document.activeElement !== input) return;
      asked = typed;
      if (found) show(found);
    } catch (error) {
      if (error.name !== "AbortError") close();
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  input.addEventListener("compositionstart", () => { composing = true; clearTimeout(timer); });
  input.addEventListener("compositionend", () => { composing = false; later(); });
  input.addEventListener("input", () => { if (!composing) later(); });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (composing || event.isComposing) return;
    const last = offers.length - 1;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return later();
      if (event.key === "ArrowDown") choose(active === last ? -1 : active + 1);
      else choose(active < 0 ? last : active - 1);
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      location.assign(offers[active][2]);
    }
  });
}

document.querySelectorAll("input[data-suggest]").forEach(offering);
