/* The queue without reloading: the next proposal is put in place, and keys decide while the queue has the focus. */
"use strict";
(() => {
  const region = document.getElementById("queue");
  const said = document.getElementById("queue-said");
  const panel = document.getElementById("queue-keys");
  const STORE = "scenebook.queue.keys";
  const SKIP = '[data-act="skip"]';
  let ahead = null;
  let busy = false;

  /* Keys: what each does, kept in this browser. */
  const inputs = [...panel.querySelectorAll("[data-key]")];
  const keysOn = document.getElementById("queue-keys-on");
  const keys = { on: true };
  for (const input of inputs) keys[input.dataset.key] = input.value;
  try { Object.assign(keys, JSON.parse(localStorage.getItem(STORE)) || {}); } catch { /* the usual ones */ }

  function showKeys() {
    keysOn.checked = keys.on;
    const legend = document.getElementById("queue-legend");
    legend.replaceChildren();
    for (const input of inputs) {
      input.value = keys[input.dataset.key];
      input.disabled = !keys.on;
      const key = document.createElement("kbd");
      key.textContent = input.value;
      legend.append(key, ` ${input.parentElement.firstChild.textContent.trim()} `);
    }
    legend.hidden = !keys.on;
  }

  function keepKeys() {
    try { localStorage.setItem(STORE, JSON.stringify(keys)); } catch { /* for this page only */ }
    showKeys();
  }

  keysOn.addEventListener("change", () => { keys.on = keysOn.checked; keepKeys(); });
  for (const input of inputs) input.addEventListener("change", () => {
    const wanted = input.value.trim().toLowerCase();
    const taken = /^\d?$/.test(wanted) || inputs.some((other) => other !== input && keys[other.dataset.key] === wanted);
    document.getElementById("queue-keys-error").hidden = !taken;
    if (!taken) keys[input.dataset.key] = wanted;
    keepKeys();
  });

  /* Fetching: the part of the page that changes. */
  function partOf(address) {
    const url = new URL(address, location.href);
    url.searchParams.set("part", "1");
    return url;
  }

  async function answer(address, options = {}) {
    const got = await fetch(address, { credentials: "same-origin", ...options });
    const ours = new URL(got.url).pathname.includes("/articles/suggestion/");
    if (!ours || !(got.ok || got.status === 422)) throw new Error(got.statusText);
    return { html: await got.text(), url: got.url, ok: got.ok };
  }

  function put(got) {
    region.innerHTML = got.html;
    const url = new URL(got.url);
    url.searchParams.delete("part");
    if (got.ok) history.replaceState(null, "", url);
    for (const next of region.querySelectorAll('.sb-talk [name="next"]')) next.value = url.pathname + url.search;
    said.textContent = [...region.querySelectorAll("[data-said]")].map((each) => each.textContent).join(" ");
    region.focus({ preventScroll: true });
    region.scrollIntoView({ block: "nearest" });
    settle();
  }

  function settle() {
    const skip = region.querySelector(SKIP);
    ahead = skip ? answer(partOf(skip.href)).catch(() => null) : null;
    const one = region.querySelector("[data-claim]");
    const token = region.querySelector('[name="csrfmiddlewaretoken"]');
    if (!one || !one.dataset.claim || !token) return;
    const body = new URLSearchParams({ csrfmiddlewaretoken: token.value, passing: "1" });
    fetch(one.dataset.claim, { method: "POST", body, credentials: "same-origin" }).then(async (got) => {
      if (got.status !== 409 || !one.isConnected) return;
      const told = document.createElement("p");
      told.className = "sb-told is-error";
      told.setAttribute("role", "alert");
      told.textContent = await got.text();
      one.prepend(told);
    }, () => {});
  }

  async function go(work, fallback) {
    if (busy) return;
    busy = true;
    region.setAttribute("aria-busy", "true");
    try { put(await work()); } catch { fallback(); } finally {
      busy = false;
      region.removeAttribute("aria-busy");
    }
  }

  region.addEventListener("click", (event) => {
    const skip = event.target.closest(SKIP);
    if (!skip || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(async () => (await ahead) || answer(partOf(skip.href)), () => { location.href = skip.href; });
  });

  region.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.closest(".sb-talk")) return;
    event.preventDefault();
    const body = new FormData(form, event.submitter);
    if (body.has("next")) {
      const next = partOf(body.get("next"));
      body.set("next", next.pathname + next.search);
    }
    const post = () => answer(body.has("next") ? form.action : partOf(form.action), { method: "POST", body });
    go(post, () => { form.submit(); });
  });

  region.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target !== region) region.focus();
    const typing = event.target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])");
    if (!keys.on || typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const pressed = event.key.toLowerCase();
    const radio = /^[1-9]$/.test(pressed) && region.querySelector(`[data-number="${pressed}"]`);
    const act = inputs.map((input) => input.dataset.key).find((name) => keys[name] === pressed);
    const target = radio || (act && region.querySelector(`[data-act="${act}"]`));
    if (!target) return;
    event.preventDefault();
    target.click();
    if (act === "edit") {
      const details = target.parentElement;
      details.open = true;
      details.querySelector("input:not([type=hidden]), select, textarea")?.focus();
    }
  });

  panel.hidden = false;
  showKeys();
  region.focus({ preventScroll: true });
  settle();
})();
