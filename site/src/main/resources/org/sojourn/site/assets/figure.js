"use strict";
/* Draws the charts of a page from its tables, and lets them be read by keyboard and taken away. */
(function () {
  const s = window.sojourn;
  const words = s.words;

  /* The rows of all charts with dots in one unit that stand on the page together: they share an
     axis, so that a longer line is a greater difference everywhere. */
  function together(figure, element) {
    const others = [...document.querySelectorAll('figure.chart[data-chart$="dots"]')].filter(
      (other) => other !== element && other.dataset.unit === figure.unit && !other.closest("section"),
    );
    const alone = element.closest("section") !== null;
    return figure.rows.concat(alone ? [] : others.flatMap((other) => s.read(other).rows)).filter(s.isShown);
  }

  /* Says that there is more to the right, as long as there is. */
  function more(place) {
    const left = place.scrollWidth - place.clientWidth - place.scrollLeft;
    place.classList.toggle("more", left > 2);
  }

  function hint(place) {
    const wide = place.scrollWidth > place.clientWidth + 2;
    const said = place.nextElementSibling;
    const there = said && said.classList.contains("hint");
    if (wide && !there) {
      const text = s.html(place.parentNode, "p", { class: "hint" }, words.scroll);
      place.after(text);
      place.addEventListener("scroll", () => more(place), { passive: true });
    } else if (!wide && there) {
      said.remove();
    }
    more(place);
  }

  /* Rows that a filter leaves without a value, by why that is so. */
  function absent(place, figure) {
    const why = new Map();
    figure.rows
      .filter((row) => !s.isShown(row))
      .forEach((row) => why.set(row.cells[0].text, (why.get(row.cells[0].text) || []).concat(row.label)));
    why.forEach((names, text) => {
      const start = text.charAt(0).toUpperCase() + text.slice(1);
      const said = text === words.hidden ? words["why-hidden"] : words.pair.replace("{name}", () => start) + ".";
      s.html(place, "p", { class: "note" }, said.replace("{value}", () => names.join("; ")));
    });
  }

  function legend(place, keys) {
    if (keys && keys.length) {
      const list = s.html(place, "ul", { class: "legend", "aria-hidden": "true" });
      keys.forEach((key) => s.html(list, "li", { class: key.sign }, key.text));
    }
  }

  /* What stands below a chart. */
  function notes(box, element, figure) {
    const all = [figure.remark];
    if (figure.off && figure.off.length) {
      all.push(words["map-off"].replace("{names}", () => figure.off.join(", ")));
    }
    all.filter(Boolean).forEach((text) => s.html(box, "p", { class: "note" }, text));
    if (element.id.startsWith("all-")) {
      absent(box, figure);
    }
  }

  function picture(place, element, kind, width) {
    const figure = s.read(element);
    const box = s.html(place, "div", { class: "picture " + kind });
    const stage = s.html(box, "div", { class: "stage" });
    figure.together = kind === "dots" ? together(figure, element) : [];
    const svg = s.charts[kind](stage, figure, width);
    if (svg) {
      svg.querySelectorAll(".mark").forEach((mark, i) => mark.setAttribute("tabindex", i ? "-1" : "0"));
      hint(stage);
      legend(box, figure.keys);
    } else if (kind !== "map") {
      s.html(box, "p", { class: "nothing" }, words["no-figure"]);
    }
    notes(box, element, figure);
  }

  /* Draws the charts of {@code element} again, as wide as there is room. */
  s.draw = function (element) {
    const place = element.querySelector(".drawing");
    const width = Math.floor(place.clientWidth);
    if (width && element.dataset.chart !== "none") {
      place.textContent = "";
      element.dataset.chart.split(" ").forEach((kind) => picture(place, element, kind, width));
      element.dataset.drawn = String(width);
      element.classList.toggle("blank", !place.querySelector("svg"));
    }
  };

  function move(event) {
    const mark = event.target.closest(".mark");
    if (!mark) {
      return;
    }
    if (event.key === "Enter" && mark.dataset.href) {
      window.location.href = mark.dataset.href;
      return;
    }
    const all = [...mark.ownerSVGElement.querySelectorAll(".mark")];
    const at = all.indexOf(mark);
    const steps = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1 };
    const ends = { Home: 0, End: all.length - 1 };
    const to = event.key in ends ? ends[event.key] : steps[event.key];
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    const next = all[Math.max(0, Math.min(all.length - 1, to))];
    mark.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  }

  const tip = s.html(document.body, "div", { class: "tip", "aria-hidden": "true", hidden: "" });

  function showTip(event) {
    const mark = event.target.closest && event.target.closest(".mark");
    tip.hidden = !mark;
    if (!mark) {
      return;
    }
    tip.textContent = mark.getAttribute("aria-label");
    const box = mark.getBoundingClientRect();
    const left = Math.min(box.left + box.width / 2, document.documentElement.clientWidth - tip.offsetWidth / 2 - 8);
    tip.style.left = window.scrollX + Math.max(tip.offsetWidth / 2 + 8, left) + "px";
    tip.style.top = window.scrollY + box.top - tip.offsetHeight - 6 + "px";
  }

  function button(bar, element, text, act) {
    const made = s.html(bar, "button", { type: "button" }, text);
    made.setAttribute("aria-describedby", element.id + "-title");
    made.addEventListener("click", () => act(made));
    return made;
  }

  const [LEAST_STACKED, MOST_STACKED] = [3, 8];

  /* On phones each row of a table is a name with its values below, each under its heading. Roles
     say once more what a table is, since not every browser knows it of cells that are set anew. */
  function stackable(table) {
    const heads = [...table.querySelectorAll("thead th")].map((head) => head.textContent);
    if (heads.length < LEAST_STACKED || heads.length > MOST_STACKED) {
      return;
    }
    table.classList.add("stacks");
    table.setAttribute("role", "table");
    table.querySelectorAll("thead, tbody").forEach((part) => part.setAttribute("role", "rowgroup"));
    table.querySelectorAll("thead th").forEach((head) => head.setAttribute("role", "columnheader"));
    table.querySelectorAll("tr").forEach((row) => {
      row.setAttribute("role", "row");
      row.querySelectorAll("[scope=row]").forEach((name) => name.setAttribute("role", "rowheader"));
      row.querySelectorAll("td").forEach((cell, i) => {
        cell.setAttribute("role", "cell");
        cell.dataset.head = heads[i + 1];
      });
    });
  }

  function toolbar(element) {
    const bar = s.html(element, "div", { class: "tools" });
    const table = element.querySelector(".scroll");
    stackable(table.querySelector("table"));
    if (element.dataset.chart !== "none") {
      table.hidden = true;
      const shown = button(bar, element, words.table, (made) => {
        table.hidden = !table.hidden;
        made.setAttribute("aria-expanded", String(!table.hidden));
        hint(table);
      });
      shown.setAttribute("aria-expanded", "false");
    } else {
      hint(table);
    }
    if (element.querySelector("td[data-state]")) {
      button(bar, element, words.csv, () => s.numbers(element));
    }
    if (element.dataset.chart !== "none") {
      ["svg", "png"].forEach((kind) => {
        button(bar, element, words[kind], () => s.pictures(element, kind)).classList.add("picture-file");
      });
    }
  }

  function themes() {
    const place = document.querySelector("header.top .wide");
    const dark = window.matchMedia("(prefers-color-scheme: dark)");
    const isDark = () => (document.documentElement.dataset.theme || (dark.matches ? "dark" : "light")) === "dark";
    const made = s.html(place, "button", { type: "button", class: "theme" });
    const name = () => (made.textContent = isDark() ? words.light : words.dark);
    name();
    dark.addEventListener("change", name);
    made.addEventListener("click", () => {
      const chosen = isDark() ? "light" : "dark";
      document.documentElement.dataset.theme = chosen;
      try {
        window.localStorage.setItem("sojourn-theme", chosen);
      } catch (e) {
        /* It holds for this page at least. */
      }
      name();
    });
  }

  /* The other languages show what is shown now. */
  s.keepSearch = function () {
    document.querySelectorAll("nav.languages a").forEach((link) => {
      link.search = window.location.search;
    });
  };

  document.documentElement.classList.add("scripted");
  const figures = [...document.querySelectorAll("figure.chart")];
  figures.forEach(toolbar);
  themes();
  s.keepSearch();
  const all = () => figures.forEach(s.draw);
  all();
  /* Text is as wide as its typeface makes it: once more when that is there. */
  Promise.all([document.fonts.load('13px "Open Sans"'), document.fonts.load('600 13px "Open Sans"')]).then(all, () => {});
  new ResizeObserver(() => {
    figures
      .filter((element) => element.dataset.drawn !== String(Math.floor(element.querySelector(".drawing").clientWidth)))
      .forEach(s.draw);
    document.querySelectorAll(".scroll").forEach(hint);
  }).observe(document.querySelector("main"));
  document.addEventListener("keydown", move);
  document.addEventListener("focusin", showTip);
  document.addEventListener("mouseover", showTip);
})();
