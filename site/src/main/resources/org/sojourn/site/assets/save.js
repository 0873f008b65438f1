"use strict";
/* Tables as numbers; charts and their numbers as files of their own. */
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

  /* What a table holds, as charts and downloads want it. */
  s.read = function (element) {
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
  };

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
    const figure = s.read(element);
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

  const LOOKS = ["fill", "stroke", "stroke-width", "stroke-linejoin", "paint-order", "opacity", "fill-opacity", "font-size", "font-weight"];

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

  /* The numbers of a figure as a file. */
  s.numbers = function (element) {
    save(element.id + ".csv", new Blob([s.csv(element)], { type: "text/csv;charset=utf-8" }));
  };

  /* The pictures of a figure, each as a file. */
  s.pictures = function (element, how) {
    [...element.querySelectorAll(".drawing svg")].forEach((svg, i) => {
      const name = element.id + (i ? "-" + (i + 1) : "");
      if (how === "svg") {
        save(name + ".svg", new Blob([standalone(element, svg)], { type: "image/svg+xml" }));
      } else {
        savePng(element, svg, name + ".png");
      }
    });
  };
})();
