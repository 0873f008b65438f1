"use strict";
/* Heat maps: a shade and a number for each pair of names. */
(function () {
  const s = window.sojourn;
  const CELL = 43;
  const WIDEST = 76;
  const HEIGHT = 30;
  const TALL = 42;
  const SLANT = Math.SQRT1_2;

  /* How far a slanted name reaches to the right of its column's middle; cells reach half as wide. */
  const beyond = (head) => Math.max(CELL / 2, s.width(head) * SLANT + 6);

  s.charts.heat = function (place, figure, width) {
    const cells = figure.rows.flatMap((row) => row.cells);
    const values = cells.filter((cell) => cell.state === "shown").map((cell) => cell.value);
    if (!values.length) {
      return null;
    }
    const shades = s.shades(values, figure.unit);
    const columns = figure.heads.slice(1);
    const names = figure.rows.map((row) => s.wrap(row.label, Math.max(130, width * 0.32), 2));
    const left = 10 + Math.max(...names.flat().map((line) => s.width(line)));
    const height = names.some((lines) => lines.length > 1) ? TALL : HEIGHT;
    const heads = columns.map((column) => s.shorten(column, 170));
    const top = 14 + Math.max(...heads.map((head) => s.width(head))) * SLANT;
    const wide = Math.max(CELL, Math.min(WIDEST, ...heads.map((head, j) => (width - left - beyond(head)) / (j + 0.5))));
    const ends = heads.map((head, j) => left + (j + 0.5) * wide + beyond(head));
    const all = Math.max(width, left + wide * columns.length, ...ends);
    const svg = s.picture(place, all, top + height * figure.rows.length + 4, figure.title);
    const hatch = s.hatch(svg, figure.id + "-hatch");
    heads.forEach((head, j) => {
      const x = left + (j + 0.5) * wide;
      s.add(svg, "text", { class: "tick", transform: `translate(${x},${top - 7}) rotate(-45)` }, head);
    });
    figure.rows.forEach((row, i) => {
      const y = top + i * height;
      const first = y + height / 2 + 4.5 - ((names[i].length - 1) * s.LINE) / 2;
      s.label(svg, names[i], left - 8, first, "name", "end");
      row.cells.forEach((cell, j) => {
        if (cell.state === "none") {
          return;
        }
        const x = left + j * wide;
        const mark = s.mark(svg, cell.says);
        const look = cell.state === "shown" ? shades.of(cell.value) : cell.state;
        const box = { class: "cell " + look, x: x + 1, y: y + 1, width: wide - 2, height: height - 2 };
        if (cell.state === "hidden") {
          box.fill = hatch;
        }
        s.add(mark, "rect", box);
        if (cell.state === "shown") {
          s.add(
            mark,
            "text",
            { class: "on " + look, x: x + wide / 2, y: y + height / 2 + 4.5, "text-anchor": "middle" },
            cell.text,
          );
        }
      });
    });
    figure.keys = s.keys(shades, cells);
    return svg;
  };
})();
