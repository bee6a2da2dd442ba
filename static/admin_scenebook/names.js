/* Names offered in the body of an article: a text box with a list of suggestions (ARIA practices, combobox pattern). */
"use strict";
{
  const WAIT = 150; // milliseconds after the last key
  const LINK = /\[\[([^\]\[\n]{1,60})$/, PLAIN = /(?:^|[\s(“‘"'])@([^\s@][^@\n]{0,40})$/;
  const escaped = (text) => text.replace(/[\\`*_\[\]<]/g, "\\$&");

  const start = (box, place) => {
    const list = document.createElement("ul");
    const told = document.createElement("span");
    list.id = `${box.id}-names`;
    list.className = "sb-names";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", place.dataset.label);
    told.className = "sb-vh";
    told.setAttribute("role", "status");
    box.closest(".form-row").append(list, told);
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", list.id);
    box.setAttribute("aria-haspopup", "listbox");

    let names = [], chosen = -1, begun = null, timer = 0, asked = 0;

    const close = () => {
      list.hidden = true;
      names = [];
      asked += 1;
      clearTimeout(timer);
      box.removeAttribute("aria-activedescendant");
      told.textContent = "";
    };
    const choose = (number) => {
      chosen = (number + names.length) % names.length;
      [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
      box.setAttribute("aria-activedescendant", list.children[chosen].id);
      list.children[chosen].scrollIntoView({block: "nearest"});
    };
    const insert = (number) => {
      const name = names[number];
      const text = begun.link && name.url ? `[${escaped(name.name)}](${name.url})` : name.name;
      box.setRangeText(text, begun.at, box.selectionEnd, "end");
      close();
      box.focus();
      box.dispatchEvent(new Event("change", {bubbles: true}));
    };
    const show = () => {
      list.replaceChildren(...names.map((name, number) => {
        const item = document.createElement("li");
        item.id = `${list.id}-${number}`;
        item.setAttribute("role", "option");
        item.append(name.label);
        for (const more of [name.native, name.kind, begun.link && !name.url ? place.dataset.plain : ""]) {
          if (!more) continue;
          const detail = document.createElement("span");
          detail.textContent = more;
          item.append(" ", detail);
        }
        item.addEventListener("pointerdown", (event) => { event.preventDefault(); insert(number); });
        return item;
      }));
      list.hidden = !names.length;
      told.textContent = names.length ? place.dataset.count.replace("{n}", names.length) : place.dataset.none;
      if (names.length) choose(0);
    };
    const look = async () => {
      const before = box.value.slice(0, box.selectionStart).slice(-80);
      const found = [[LINK, true], [PLAIN, false]].map(([rule, link]) => [before.match(rule), link]).find(([match]) => match);
      if (!found || box.selectionStart !== box.selectionEnd) return close();
      const [match, link] = found;
      begun = {link, at: box.selectionStart - match[1].length - (link ? 2 : 1)};
      const mine = asked += 1;
      const answer = await fetch(`${place.dataset.names}?q=${encodeURIComponent(match[1])}`);
      if (!answer.ok || mine !== asked) return;
      const offered = (await answer.json()).names;
      if (mine !== asked) return;
      names = offered;
      show();
    };

    box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, WAIT); });
    box.addEventListener("blur", close);
    box.addEventListener("keydown", (event) => {
      if (list.hidden || event.isComposing) return;
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen - 1);
      else if (event.key === "Enter") insert(chosen);
      else if (event.key === "Escape") close();
      else {
        if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) close();
        return;
      }
      event.preventDefault();
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    const place = document.querySelector(".sb-writing");
    const box = document.getElementById("id_body");
    if (place && box) start(box, place);
  });
}
