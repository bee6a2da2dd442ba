/* The focal point of each picture: a marker on the picture that writes into the two number fields. */
"use strict";
{
  const STEP = 0.01, LARGE = 0.1;
  const MOVES = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
  const within = (value) => Math.min(1, Math.max(0, value));

  const start = (place) => {
    const row = place.closest(".inline-related");
    const fields = ["x", "y"].map((axis) => row.querySelector(`input[name$="-focal_${axis}"]`));
    const file = row.querySelector('input[type="file"]');
    if (place.dataset.started || fields.includes(null)) return;
    place.dataset.started = "yes";

    let image = place.querySelector("img");
    const frame = document.createElement("div");
    const marker = document.createElement("button");
    const help = document.createElement("p");
    const told = document.createElement("p");
    frame.className = "sb-focal-frame";
    marker.type = "button";
    marker.setAttribute("aria-label", place.dataset.name);
    help.textContent = place.dataset.help;
    told.setAttribute("role", "status");
    help.id = `${fields[0].id}-how`;
    marker.setAttribute("aria-describedby", help.id);

    const draw = () => {
      const [x, y] = fields.map((field) => within(Number(field.value) || 0));
      marker.style.left = `${x * 100}%`;
      marker.style.top = `${y * 100}%`;
      told.textContent = place.dataset.place
        .replace("{x}", Math.round(x * 100)).replace("{y}", Math.round(y * 100));
    };
    const move = (x, y) => {
      [x, y].forEach((value, axis) => { fields[axis].value = within(value).toFixed(2); });
      draw();
    };
    const follow = (event) => {
      const box = frame.getBoundingClientRect();
      move((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    };
    const build = () => {
      place.replaceChildren(frame, help, told);
      frame.append(image, marker);
      draw();
    };

    frame.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault();
      frame.setPointerCapture(event.pointerId);
      follow(event);
      marker.focus();
    });
    frame.addEventListener("pointermove", (event) => {
      if (frame.hasPointerCapture(event.pointerId)) follow(event);
    });
    marker.addEventListener("keydown", (event) => {
      const way = MOVES[event.key];
      if (!way) return;
      event.preventDefault();
      const step = event.shiftKey ? LARGE : STEP;
      move(...fields.map((field, axis) => Number(field.value) + way[axis] * step));
    });
    for (const field of fields) field.addEventListener("input", draw);
    if (file) file.addEventListener("change", () => {
      const [chosen] = file.files;
      if (!chosen || !chosen.type.startsWith("image/")) return;
      const reader = new FileReader();
      reader.addEventListener("load", () => {
        image = new Image();
        image.alt = "";
        image.src = reader.result;
        build();
      });
      reader.readAsDataURL(chosen);
    });
    if (image) build();
  };

  const all = (root) => {
    for (const place of root.querySelectorAll(".inline-related:not(.empty-form) .sb-focal")) start(place);
  };
  document.addEventListener("DOMContentLoaded", () => all(document));
  document.addEventListener("formset:added", (event) => all(event.target.parentNode));
}
