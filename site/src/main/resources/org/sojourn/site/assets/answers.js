"use strict";
/* Answers as stacked bars, split at the neutral one where there is one. */
(function () {
  const s = window.sojourn;

  /* The look of an answer by its place: against, neutral, in favour. */
  function sign(i, count, neutral) {
    if (count === 2) {
      return i === 0 ? "neutral" : "for3";
    }
    const middle = neutral >= 0 ? neutral : (count - 1) / 2;
    if (i === middle) {
      return "neutral";
    }
    const side = i < middle ? Math.ceil(middle) : count - 1 - Math.floor(middle);
    const distance = i < middle ? Math.ceil(middle) - i : i - Math.floor(middle);
    return (i < middle ? "against" : "for") + Math.round((distance / side) * 3);
  }

  s.charts.stack = function (place, figure, width) {
    const rows = figure.rows.filter((row) => row.cells.every((cell) => cell.state === "shown"));
    if (!rows.length) {
      return null;
    }
    const count = rows[0].cells.length;
    const neutral = figure.neutral;
    const before = (row) =>
      neutral < 0
        ? 0
        : row.cells.slice(0, neutral).reduce((sum, cell) => sum + cell.value, 0) +
          row.cells[neutral].value / 2;
    const most = Math.max(...rows.map(before));
    const least = Math.max(...rows.map((row) => 100 - before(row)));
    const plan = s.layout(width, rows.map((row) => row.label), s.room(rows.map((row) => row.cells[0])));
    const axis = { low: -most, high: neutral < 0 ? 100 : least };
    const x = s.scale(axis, plan.left, plan.right);
    const svg = s.picture(place, width, plan.bottom + 6, figure.title);
    rows.forEach((row, i) => {
      const at = plan.rows[i];
      s.label(svg, at.lines, at.labelX, at.labelY, "name", at.anchor);
      s.baseAt(svg, row.cells[0], width, at.y + 4.5);
      let from = -before(row);
      row.cells.forEach((cell, j) => {
        const look = sign(j, count, neutral);
        const left = x(from);
        const wide = x(from + cell.value) - left;
        const mark = s.mark(svg, cell.says);
        s.add(mark, "rect", { class: "segment " + look, x: left, y: at.y - 11, width: wide, height: 22 });
        const text = s.number(cell.value, "", 0);
        if (wide > s.width(text) + 8) {
          s.add(
            mark,
            "text",
            { class: "on " + look, x: left + wide / 2, y: at.y + 4.5, "text-anchor": "middle" },
            text,
          );
        }
        from += cell.value;
      });
      if (neutral >= 0) {
        const zero = Math.round(x(0)) + 0.5;
        s.add(svg, "path", { class: "zero", d: `M${zero},${at.y - 14}v3M${zero},${at.y + 11}v3` });
      }
    });
    figure.keys = figure.heads
      .slice(1, 1 + count)
      .map((head, i) => ({ sign: "swatch " + sign(i, count, neutral), text: head }));
    return svg;
  };
})();
