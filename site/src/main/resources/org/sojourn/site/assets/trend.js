"use strict";
/* The course of one figure over time. */
(function () {
  const s = window.sojourn;
  const DOT = 5.5;
  const HEIGHT = 250;

  /* Quarters as numbers, so that one without exchanges leaves a gap. */
  function quarter(key) {
    const parts = /^(\d{4})-Q([1-4])$/.exec(key);
    return parts ? 4 * Number(parts[1]) + Number(parts[2]) : null;
  }

  /* Above the line, or below it where the line rises towards the number. */
  function beside(shown, point, isRight) {
    const next = shown[shown.indexOf(point) + (isRight ? 1 : -1)];
    return next && next.cell.value > point.cell.value ? 18 : -9;
  }

  s.charts.trend = function (place, figure, width) {
    const points = figure.rows
      .map((row) => ({ row: row, cell: row.cells[0], time: quarter(row.key) }))
      .filter((point) => point.time !== null);
    const shown = points.filter((point) => point.cell.state === "shown");
    if (!shown.length) {
      return null;
    }
    const numbers = shown.flatMap((point) =>
      [point.cell.value, point.cell.low, point.cell.high, point.row.target].filter((n) => n !== null),
    );
    const axis = s.axis(numbers, figure.unit, 4.5);
    s.honest(figure, axis);
    const labels = axis.ticks.map((tick) => s.number(tick, figure.unit, axis.digits));
    const left = 12 + Math.max(...labels.map((label) => s.width(label)));
    const times = points.map((point) => point.time);
    const first = Math.min(...times);
    const last = Math.max(...times);
    const step = (width - left) / (last - first + 1);
    const names = points.map((point) => s.wrap(point.row.label, Math.max(60, step - 6), 2));
    const deepest = Math.max(...names.map((lines) => lines.length)) * s.LINE;
    const svg = s.picture(place, width, HEIGHT + 26 + deepest, figure.title);
    const y = s.scale(axis, HEIGHT, 12);
    axis.ticks.forEach((tick, i) => {
      const at = Math.round(y(tick)) + 0.5;
      s.add(svg, "line", { class: "grid", x1: left, x2: width, y1: at, y2: at });
      s.add(svg, "text", { class: "tick", x: left - 8, y: at + 4, "text-anchor": "end" }, labels[i]);
    });
    const x = (time) => left + (time - first + 0.5) * step;
    const target = shown[0].row.target;
    if (target !== null) {
      s.add(svg, "line", { class: "target", x1: left, x2: width, y1: y(target), y2: y(target) });
    }
    const line = shown
      .map((p, i) => (i && shown[i - 1].time === p.time - 1 ? "L" : "M") + x(p.time) + "," + y(p.cell.value))
      .join("");
    s.add(svg, "path", { class: "course", d: line });
    points.forEach((point, i) => {
      const at = x(point.time);
      const isShown = point.cell.state === "shown";
      s.label(svg, names[i], at, HEIGHT + 20, "tick", "middle");
      const below = isShown ? s.base(point.cell) : point.cell.text;
      s.label(svg, [below], at, HEIGHT + 20 + deepest, isShown ? "tick" : "tick absent", "middle");
      if (!isShown) {
        return;
      }
      const mark = s.mark(svg, point.cell.says);
      const cell = point.cell;
      s.add(mark, "rect", { class: "space", x: at - step / 2, y: 0, width: step, height: HEIGHT });
      if (cell.low !== null && cell.high !== null) {
        const path = `M${at - 4},${y(cell.low)}h8M${at},${y(cell.low)}V${y(cell.high)}M${at - 4},${y(cell.high)}h8`;
        s.add(mark, "path", { class: "whisker", d: path });
      }
      s.add(mark, "circle", { class: "dot", cx: at, cy: y(cell.value), r: DOT });
      const fits = at + 11 + s.width(cell.text, true) <= width;
      const end = fits ? { x: at + 9 } : { x: at - 9, "text-anchor": "end" };
      s.add(mark, "text", { class: "value", y: y(cell.value) + beside(shown, point, fits), ...end }, cell.text);
    });
    return svg;
  };
})();
