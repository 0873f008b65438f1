"use strict";
/* Shows the figures of one group, as far as they are published; which group stands in the address. */
(function () {
  const s = window.sojourn;
  const words = s.words;
  const form = document.querySelector("form.filter");
  if (!form || !window.sojournFigures) {
    return;
  }
  const selects = [...form.querySelectorAll("select")];
  const status = form.querySelector(".status");

  /* Ids of breakdowns by what is chosen of them; roles need none where only one was asked. */
  const BREAKDOWNS = {
    "": "overall",
    role: "role",
    country: "country",
    sector: "sector",
    cohort: "cohort",
    "country sector": "country-x-sector",
  };

  const absent = (state) => [state, "", words[state]];

  /* The figure of an indicator for what is chosen: from the published tables, or why there is none. */
  function find(indicator, chosen) {
    if (chosen.wave && !indicator.waves.includes(chosen.wave)) {
      return absent("not-asked");
    }
    const by = { ...chosen };
    delete by.wave;
    if (by.role) {
      if (!indicator.roles.includes(by.role)) {
        return absent("not-asked");
      }
      if (indicator.roles.length === 1) {
        delete by.role;
      }
    }
    const keys = Object.keys(by).sort();
    const table = indicator.tables[BREAKDOWNS[keys.join(" ")]];
    if (!table) {
      return absent("not-published");
    }
    return table[keys.map((key) => by[key]).join("|")] || absent("not-published");
  }

  const [STATE, ID, TEXT, VALUE, LOW, HIGH, BASE, POPULATION, INTERVAL, OF, LIMITS] = [...Array(11).keys()];

  function says(name, figure) {
    const shown = figure[STATE] === "shown";
    const limits = shown && figure[LIMITS] ? " (" + figure[LIMITS] + ")" : "";
    const base = shown && figure[BASE] !== null ? ", " + s.base({ base: figure[BASE] }) : "";
    return words.pair.replace("{name}", () => name).replace("{value}", () => figure[TEXT] + limits + base);
  }

  function put(td, name, figure) {
    const shown = figure[STATE] === "shown";
    td.className = figure[STATE];
    td.textContent = figure[TEXT];
    const data = {
      state: figure[STATE],
      id: figure[ID],
      says: says(name, figure),
      value: shown ? figure[VALUE] : null,
      low: shown ? figure[LOW] : null,
      high: shown ? figure[HIGH] : null,
      base: shown ? figure[BASE] : null,
      population: shown ? figure[POPULATION] : null,
    };
    for (const [key, value] of Object.entries(data)) {
      if (value === null) {
        delete td.dataset[key];
      } else {
        td.dataset[key] = String(value);
      }
    }
  }

  function fillRow(row, indicator, figure, whole) {
    const [value, interval, base] = row.querySelectorAll("td");
    put(value, indicator.name, figure);
    interval.textContent = figure[INTERVAL] || "";
    base.textContent = figure[OF] || "";
    if (row.dataset.target !== undefined && row.dataset.wanted === undefined) {
      row.dataset.wanted = row.dataset.target;
    }
    const all = indicator.tables.overall && Object.values(indicator.tables.overall)[0];
    if (whole) {
      delete row.dataset.reference;
      if (row.dataset.wanted !== undefined) {
        row.dataset.target = row.dataset.wanted;
      }
    } else {
      delete row.dataset.target;
      if (all && all[STATE] === "shown") {
        row.dataset.reference = all[VALUE];
      }
    }
  }

  function fillTile(tile, figure, whole) {
    tile.classList.toggle("filtered", !whole);
    ["shown", "hidden", "empty", "undefined", "not-asked", "not-published"].forEach((state) =>
      tile.classList.toggle(state, state === figure[STATE]),
    );
    tile.querySelector("[data-slot=value]").textContent = figure[TEXT];
    tile.querySelector("[data-slot=interval]").textContent = figure[LIMITS] || "";
    tile.querySelector("[data-slot=base]").textContent = figure[OF] || "";
  }

  function chosen() {
    return Object.fromEntries(selects.filter((select) => select.value).map((select) => [select.name, select.value]));
  }

  function say(now) {
    const names = selects
      .filter((select) => select.value)
      .map((select) => select.selectedOptions[0].textContent);
    const by = Object.keys(now).filter((key) => key !== "wave" && key !== "role").sort().join(" ");
    const together = by in BREAKDOWNS && !(now.role && by);
    status.textContent = names.length
      ? words.filtered.replace("{names}", () => names.join(", ")) + (together ? "" : " " + words.combine)
      : "";
  }

  function apply() {
    const now = chosen();
    const whole = Object.keys(now).length === 0;
    for (const tile of document.querySelectorAll(".tile[data-key]")) {
      const indicator = window.sojournFigures[tile.dataset.key];
      fillTile(tile, find(indicator, now), whole);
    }
    const figures = [...document.querySelectorAll('figure[id^="all-"]')];
    for (const figure of figures) {
      for (const row of figure.querySelectorAll("tbody tr")) {
        const indicator = window.sojournFigures[row.dataset.key];
        fillRow(row, indicator, find(indicator, now), whole);
      }
    }
    /* Charts share an axis: they are drawn when all tables are filled. */
    figures.filter((figure) => figure.dataset.drawn).forEach((figure) => s.draw(figure));
    say(now);
  }

  function remember() {
    const search = new URLSearchParams(chosen());
    const address = String(search) ? "?" + search : window.location.pathname.split("/").pop();
    window.history.replaceState(null, "", address + window.location.hash);
    s.keepSearch();
  }

  const asked = new URLSearchParams(window.location.search);
  for (const select of selects) {
    const value = asked.get(select.name);
    if (value && [...select.options].some((option) => option.value === value)) {
      select.value = value;
    }
  }
  form.hidden = false;
  if (Object.keys(chosen()).length) {
    apply();
  }
  form.addEventListener("change", () => {
    apply();
    remember();
  });
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    selects.forEach((select) => (select.value = ""));
    apply();
    remember();
  });
})();
