// Keys for the review of many answers; off until somebody switches them on.
"use strict";

const keys = document.querySelector("[data-keys]");
if (keys) {
  const choice = keys.querySelector("[data-keys-switch]");
  keys.hidden = false;
  choice.checked = localStorage.getItem("corymb-keys") === "on";
  choice.addEventListener("change", () => localStorage.setItem("corymb-keys", choice.checked ? "on" : "off"));

  const step = (by) => {
    const all = [...document.querySelectorAll("article.question")];
    const now = all.findIndex((each) => each.contains(document.activeElement));
    const next = all[Math.max(0, Math.min(all.length - 1, now + by))];
    const target = next && next.querySelector("[data-key=confirm], summary, a");
    if (target) {
      target.focus();
      next.scrollIntoView({ block: "nearest" });
    }
  };

  document.addEventListener("keydown", (event) => {
    const writing = event.target.matches("input:not([type=checkbox], [type=radio]), select, textarea");
    if (!choice.checked || writing || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const here = document.activeElement.closest("article.question");
    if (event.key === "j" || event.key === "k") {
      step(event.key === "j" ? 1 : -1);
    } else if (here && event.key === "1") {
      here.querySelector("[data-key=confirm]")?.click();
    } else if (here && event.key === "2") {
      const more = here.querySelector("details:has([data-key=correct])");
      if (more) {
        more.open = true;
        more.querySelector("input:not([type=hidden]), select, textarea").focus();
      }
    } else {
      return;
    }
    event.preventDefault();
  });
}
