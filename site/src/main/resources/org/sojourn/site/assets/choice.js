"use strict";
/* Shows one of several figures at a time; which one stands in the address. */
(function () {
  const s = window.sojourn;
  const PARAMETER = "indicator";

  function list(choice, sections) {
    const label = s.html(choice, "label", { class: "choose" }, choice.dataset.label + " ");
    const select = s.html(label, "select", { name: PARAMETER });
    let group = null;
    for (const section of sections) {
      if (!group || group.label !== section.dataset.group) {
        group = s.html(select, "optgroup", { label: section.dataset.group });
      }
      s.html(group, "option", { value: section.dataset.key }, section.dataset.label);
    }
    choice.prepend(label);
    return select;
  }

  document.querySelectorAll(".choice").forEach((choice) => {
    const sections = [...choice.querySelectorAll("section")];
    const select = list(choice, sections);
    const show = (draw) => {
      sections.forEach((section) => {
        section.hidden = section.dataset.key !== select.value;
        if (!section.hidden && draw) {
          section.querySelectorAll("figure.chart").forEach(s.draw);
        }
      });
    };
    const asked = new URLSearchParams(window.location.search).get(PARAMETER);
    if (sections.some((section) => section.dataset.key === asked)) {
      select.value = asked;
    }
    show(false);
    select.addEventListener("change", () => {
      const search = new URLSearchParams(window.location.search);
      search.set(PARAMETER, select.value);
      window.history.replaceState(null, "", "?" + search + window.location.hash);
      s.keepSearch();
      show(true);
    });
  });
})();
