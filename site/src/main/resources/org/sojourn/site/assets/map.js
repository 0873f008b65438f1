"use strict";
/* A map of Europe, shaded by one figure a country. */
(function () {
  const s = window.sojourn;
  const WIDEST = 560;
  const [ID, X, Y, SMALL, PATH] = [0, 1, 2, 3, 4];

  s.charts.map = function (place, figure, width) {
    const europe = window.sojournEurope;
    const values = figure.rows
      .map((row) => row.cells[0])
      .filter((cell) => cell.state === "shown")
      .map((cell) => cell.value);
    if (!europe || !values.length) {
      return null;
    }
    const shades = s.shades(values, figure.unit);
    const byCode = new Map(figure.rows.map((row) => [row.key, row]));
    const drawn = Math.min(width, WIDEST);
    const svg = s.picture(place, drawn, Math.round((drawn * europe.height) / europe.width), figure.title);
    svg.setAttribute("viewBox", `0 0 ${europe.width} ${europe.height}`);
    svg.classList.add("map");
    const hatch = s.hatch(svg, figure.id + "-map-hatch");
    const ground = s.add(svg, "g");
    for (const shape of europe.shapes) {
      const row = byCode.get(shape[ID]);
      if (!row) {
        s.add(ground, "path", { class: "land", d: shape[PATH] });
        continue;
      }
      byCode.delete(shape[ID]);
      const cell = row.cells[0];
      const look = cell.state === "shown" ? shades.of(cell.value) : cell.state;
      const mark = s.mark(svg, cell.says, row.href);
      const fill = cell.state === "hidden" ? { fill: hatch } : {};
      s.add(mark, "path", { class: "country " + look, d: shape[PATH], ...fill });
      if (shape[SMALL]) {
        s.add(mark, "circle", { class: "country " + look, cx: shape[X], cy: shape[Y], r: 7, ...fill });
      }
    }
    figure.keys = s.keys(shades, figure.rows.map((row) => row.cells[0]));
    figure.off = [...byCode.values()].map((row) => row.label);
    return svg;
  };
})();
