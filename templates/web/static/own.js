// Filling in the questionnaire: what is typed and not yet saved is kept in this browser tab.
"use strict";

(() => {
  const form = document.querySelector("form[data-keeps]");
  if (!form) {
    return;
  }
  const key = "unsent " + location.pathname;
  const typed = (name) => form.elements[name];

  const kept = () => {
    try {
      return JSON.parse(sessionStorage.getItem(key) || "{}");
    } catch (e) {
      return {};
    }
  };
  const keep = (values) => {
    if (Object.keys(values).length === 0) {
      sessionStorage.removeItem(key);
    } else {
      sessionStorage.setItem(key, JSON.stringify(values));
    }
  };

  form.addEventListener("input", (event) => {
    if (event.target.name && event.target.name.startsWith("a.")) {
      const values = kept();
      values[event.target.name] = event.target.value;
      keep(values);
    }
  });

  // What was saved is forgotten here; the field shows the form in which it was kept.
  const settle = () => {
    const values = kept();
    for (const was of form.querySelectorAll("input[type=hidden][data-field]")) {
      const field = document.getElementById(was.dataset.field);
      if (field && field.value === was.dataset.typed) {
        field.value = was.value;
        delete values[field.name];
      }
    }
    keep(values);
    for (const state of form.querySelectorAll("[data-faulty]")) {
      document.getElementById(state.dataset.field)?.setAttribute("aria-invalid", state.dataset.faulty);
    }
  };

  const unsaved = document.getElementById("unsaved");
  const failed = () => {
    unsaved.hidden = false;
  };
  document.addEventListener("htmx:afterRequest", (event) => {
    const answer = event.detail.xhr;
    if (event.detail.successful && answer.responseURL.endsWith("/answer")) {
      unsaved.hidden = true;
      settle();
    } else {
      failed();
    }
  });
  document.addEventListener("htmx:sendError", failed);
  document.addEventListener("htmx:oobAfterSwap", settle);
  form.addEventListener("submit", () => keep({}));

  const left = kept();
  for (const name of Object.keys(left)) {
    if (!typed(name) || typed(name).value === left[name]) {
      delete left[name];
    }
  }
  keep(left);
  if (Object.keys(left).length > 0) {
    const offer = document.getElementById("unsent");
    offer.hidden = false;
    document.getElementById("unsent-use").addEventListener("click", () => {
      for (const [name, value] of Object.entries(left)) {
        typed(name).value = value;
      }
      offer.hidden = true;
      typed(Object.keys(left)[0]).dispatchEvent(new Event("change", { bubbles: true }));
    });
    document.getElementById("unsent-drop").addEventListener("click", () => {
      keep({});
      offer.hidden = true;
    });
  }
})();
