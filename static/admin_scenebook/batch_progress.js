/* The progress of a batch, asked for every two seconds; once it is done the page is read anew, for its report. */
(() => {
  const bar = document.querySelector("[data-progress]");
  const said = document.getElementById("progress-said");
  if (!bar) return;
  const ask = async () => {
    try {
      const answer = await fetch(bar.dataset.progress, { headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const { done, of, state } = await answer.json();
      bar.value = done;
      bar.max = of;
      said.textContent = `${done} / ${of}`;
      if (state === "done") return location.reload();
    } catch {
      /* The next time, perhaps. */
    }
    setTimeout(ask, 2000);
  };
  setTimeout(ask, 1000);
})();
