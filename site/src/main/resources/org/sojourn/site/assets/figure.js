"use strict";
/* Draws the charts of a page from its tables, and lets them be read by keyboard and taken away. */
(function () {
  const s = window.sojourn;
  const words = s.words;

  const number = (text) => (text === undefined || text === null ? null : Number(text));

  function cells(row) {
    return [...row.querySelectorAll("td")]
      .filter((td) => td.dataset.state || td.classList.contains("none"))
      .map((td) => ({
        state: td.dataset.state || "none",
        id: td.dataset.id || "",
        value: number(td.dataset.value),
        low: number(td.dataset.low),
        high: number(td.dataset.high),
        base: number(td.dataset.base),
        population: number(td.dataset.population),
        says: td.dataset.says || "",
        text: td.textContent,
      }));
  }

  function read(element) {
    const rows = [...element.querySelectorAll("tbody tr")].map((row) => {
      const link = row.querySelector("th a");
      return {
        key: row.dataset.key,
        label: row.querySelector("th").textContent,
        href: link ? link.getAttribute("href") : null,
        target: number(row.dataset.target),
        reference: number(row.dataset.reference),
        cells: cells(row),
      };
    });
    return {
      id: element.id,
      title: element.querySelector("figcaption").textContent.trim(),
      unit: element.dataset.unit,
      neutral: Number(element.dataset.neutral),
      heads: [...element.querySelectorAll("thead th")].map((th) => th.textContent),
      rows: rows,
    };
  }

  function legend(place, keys) {
    if (keys && keys.length) {
      const list = s.html(place, "ul", { class: "legend", "aria-hidden": "true" });
      keys.forEach((key) => s.html(list, "li", { class: key.sign }, key.text));
    }
  }

  /* Draws the charts of {@code element} again, as wide as there is room. */
  s.draw = function (element) {
    const place = element.querySelector(".drawing");
    const width = Math.floor(place.clientWidth);
    if (!width || element.dataset.chart === "none") {
      return;
    }
    place.textContent = "";
    for (const kind of element.dataset.chart.split(" ")) {
      const figure = read(element);
      const box = s.html(place, "div", { class: "picture " + kind });
      const svg = s.charts[kind](box, figure, width);
      if (!svg) {
        if (kind !== "map") {
          s.html(box, "p", { class: "nothing" }, words["no-figure"]);
        }
        continue;
      }
      const first = svg.querySelector(".mark");
      if (first) {
        first.setAttribute("tabindex", "0");
      }
      legend(box, figure.keys);
      if (figure.off && figure.off.length) {
        s.html(box, "p", { class: "note" }, words["map-off"].replace("{names}", figure.off.join(", ")));
      }
    }
    element.dataset.drawn = String(width);
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

  /* Text that a spreadsheet would take for a formula gets an apostrophe before it. */
  function csvField(value) {
    if (value === null || value === undefined) {
      return "";
    }
    if (typeof value === "number") {
      return String(value);
    }
    const safe = /^[=+\-@\t\r]/.test(value) ? "'" + value : value;
    return /[",\r\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  /* The numbers of a figure, one line for each, as they were published. */
  s.csv = function (element) {
    const figure = read(element);
    const several = figure.rows.some((row) => row.cells.length > 1);
    const head = ["name", ...(several ? ["series"] : []), "value", "low", "high", "base", "population", "state", "id"];
    const lines = [head.map((key) => csvField(words[key]))];
    for (const row of figure.rows) {
      row.cells.forEach((cell, i) => {
        if (cell.state === "none") {
          return;
        }
        const series = several ? [figure.heads[i + 1]] : [];
        const numbers = [cell.value, cell.low, cell.high, cell.base, cell.population];
        const state = cell.state === "shown" ? "" : words[cell.state];
        lines.push([row.label, ...series, ...numbers, state, cell.id].map(csvField));
      });
    }
    return "\ufeff" + lines.map((line) => line.join(",")).join("\r\n") + "\r\n";
  };

  function save(name, blob) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    window.setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  const LOOKS = ["fill", "stroke", "stroke-width", "stroke-linejoin", "paint-order", "opacity", "font-size", "font-weight"];

  /* A chart as a file of its own: its colours, those of the light theme, are written into it. */
  function standalone(element, svg) {
    const root = document.documentElement;
    const theme = root.dataset.theme;
    root.dataset.theme = "light";
    const copy = svg.cloneNode(true);
    const from = [svg, ...svg.querySelectorAll("*")];
    [copy, ...copy.querySelectorAll("*")].forEach((node, i) => {
      const style = window.getComputedStyle(from[i]);
      LOOKS.forEach((look) => {
        if (!(look === "fill" && /^url/.test(node.getAttribute("fill") || ""))) {
          node.setAttribute(look, style.getPropertyValue(look));
        }
      });
      ["class", "tabindex", "data-href"].forEach((name) => node.removeAttribute(name));
    });
    if (theme) {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
    copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
    copy.setAttribute("font-family", "Open Sans, Arial, sans-serif");
    const box = svg.viewBox.baseVal;
    const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    Object.entries({ width: box.width, height: box.height, fill: "#ffffff" }).forEach(([k, v]) =>
      ground.setAttribute(k, v),
    );
    copy.prepend(ground);
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = pageTitle(element);
    copy.prepend(title);
    return new XMLSerializer().serializeToString(copy);
  }

  function pageTitle(element) {
    const heading = document.querySelector("h1").textContent;
    return heading + " – " + element.querySelector("figcaption").textContent.trim();
  }

  function savePng(element, svg, name) {
    const picture = new Image();
    const box = svg.getBoundingClientRect();
    picture.onload = function () {
      const canvas = document.createElement("canvas");
      canvas.width = Math.round(box.width * 2);
      canvas.height = Math.round(box.height * 2);
      canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(picture.src);
      canvas.toBlob((blob) => save(name, blob), "image/png");
    };
    const text = standalone(element, svg);
    picture.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  }

  function pictures(element, how) {
    [...element.querySelectorAll(".drawing svg")].forEach((svg, i) => {
      const name = element.id + (i ? "-" + (i + 1) : "");
      if (how === "svg") {
        save(name + ".svg", new Blob([standalone(element, svg)], { type: "image/svg+xml" }));
      } else {
        savePng(element, svg, name + ".png");
      }
    });
  }

  function button(bar, element, text, act) {
    const made = s.html(bar, "button", { type: "button" }, text);
    made.setAttribute("aria-describedby", element.id + "-title");
    made.addEventListener("click", () => act(made));
    return made;
  }

  function toolbar(element) {
    const bar = s.html(element, "div", { class: "tools" });
    const table = element.querySelector(".scroll");
    if (element.dataset.chart !== "none") {
      table.hidden = true;
      const shown = button(bar, element, words.table, (made) => {
        table.hidden = !table.hidden;
        made.setAttribute("aria-expanded", String(!table.hidden));
      });
      shown.setAttribute("aria-expanded", "false");
    }
    if (element.querySelector("td[data-state]")) {
      button(bar, element, words.csv, () =>
        save(element.id + ".csv", new Blob([s.csv(element)], { type: "text/csv;charset=utf-8" })),
      );
    }
    if (element.dataset.chart !== "none") {
      button(bar, element, words.svg, () => pictures(element, "svg"));
      button(bar, element, words.png, () => pictures(element, "png"));
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
  }).observe(document.querySelector("main"));
  document.addEventListener("keydown", move);
  document.addEventListener("focusin", showTip);
  document.addEventListener("mouseover", showTip);
})();
