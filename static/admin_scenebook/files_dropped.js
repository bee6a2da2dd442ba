/* Files may be dropped onto the whole form; without this they are chosen in its field. */
for (const form of document.querySelectorAll("form[data-files]")) {
  const field = form.querySelector("input[type=file]");
  const over = (on) => (event) => {
    if (!event.dataTransfer || !event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    form.classList.toggle("sb-dropping", on);
    if (event.type === "drop") field.files = event.dataTransfer.files;
  };
  form.addEventListener("dragover", over(true));
  form.addEventListener("dragleave", over(false));
  form.addEventListener("drop", over(false));
}
