/* Names for what widgets of others draw without one: the search fields of pointers, and long texts that scroll. */
"use strict";

{
  const nameOf = (select) => {
    const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
    return (label && label.textContent.trim().replace(/:$/, "")) || select.name;
  };

  const nameWidget = (select) => {
    const widget = select.nextElementSibling;
    if (!widget || !widget.classList.contains("select2")) return;
    const name = nameOf(select);
    for (const each of widget.querySelectorAll("[role=combobox], [role=textbox], input")) {
      each.setAttribute("aria-label", name);
      each.removeAttribute("aria-labelledby");
    }
    // Its list holds more than items, which a list may not.
    for (const each of widget.querySelectorAll("ul, li")) each.setAttribute("role", "none");
  };

  const nameAll = () => {
    document.querySelectorAll("select.select2-hidden-accessible").forEach(nameWidget);
    document.querySelectorAll(".select2-dropdown input[type=search]:not([aria-label])").forEach((input) => {
      const list = input.getAttribute("aria-controls") || "";
      const select = document.getElementById(list.replace(/^select2-/, "").replace(/-results$/, ""));
      if (select) input.setAttribute("aria-label", nameOf(select));
    });
    document.querySelectorAll(".sb-text, .sb-data").forEach((text) => {
      text.tabIndex = text.scrollHeight > text.clientHeight ? 0 : -1;
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    nameAll();
    new MutationObserver(nameAll).observe(document.body, { childList: true, subtree: true });
  });
}
