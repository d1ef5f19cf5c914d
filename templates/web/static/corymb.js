// Small interactions that every page may use; every page works without them.
"use strict";

document.documentElement.classList.add("scripted");

// A choice that is its own button, such as the language.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submits]")) {
    event.target.form.requestSubmit();
  }
});

// Requests of htmx carry the token that forms carry.
document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector("meta[name=csrf]");
  if (token) {
    event.detail.headers["X-CSRF-TOKEN"] = token.content;
  }
});

// Asks before an act that cannot be taken back.
document.addEventListener("submit", (event) => {
  const question = event.target.dataset.asks;
  if (question && !window.confirm(question)) {
    event.preventDefault();
  }
});
