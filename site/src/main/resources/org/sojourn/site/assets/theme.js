"use strict";
/* Before anything is painted: the theme that was chosen, and the language of who starts. */
(function () {
  try {
    const chosen = window.localStorage.getItem("sojourn-theme");
    if (chosen === "light" || chosen === "dark") {
      document.documentElement.dataset.theme = chosen;
    }
  } catch (e) {
    /* Without storage the system's theme holds. */
  }
  const offered = document.currentScript.dataset.languages;
  if (offered) {
    const all = offered.split(" ");
    const wanted = navigator.languages.map((l) => l.slice(0, 2).toLowerCase());
    const first = wanted.find((l) => all.includes(l)) || all[0];
    window.location.replace(first + "/index.html" + window.location.search);
  }
})();
