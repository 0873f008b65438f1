"use strict";
/* Charts with a row for each name: dots with intervals, bars, before and after. */
(function () {
  const s = window.sojourn;
  const WIDE = 560;
  const DOT = 5.5;

  /* Where labels and marks of each row stand: side by side, or one above the other when narrow. */
  s.layout = function (width, names, right, together) {
    const wide = width >= WIDE;
    const longest = Math.max(...(together || names).map((name) => s.width(name)));
    const room = wide ? Math.min(longest + 2, width * 0.42) : width;
    const left = wide ? room + 18 : 10;
    let top = 6;
    const rows = names.map((name) => {
      const lines = s.wrap(name, room);
      const text = lines.length * s.LINE;
      const height = wide ? Math.max(30, text + 12) : text + 34;
      const row = {
        lines: lines,
        labelX: wide ? left - 16 : 0,
        labelY: wide ? top + height / 2 - text / 2 + 13 : top + 14,
        anchor: wide ? "end" : "start",
        y: wide ? top + height / 2 : top + text + 15,
        top: top,
        bottom: top + height,
      };
      top += height;
      return row;
    });
    return { rows: rows, left: left, right: width - right, bottom: top };
  };

  function grid(svg, plan, axis, x, unit) {
    for (const tick of axis.ticks) {
      const at = Math.round(x(tick)) + 0.5;
      s.add(svg, "line", { class: "grid", x1: at, x2: at, y1: 4, y2: plan.bottom });
      s.add(
        svg,
        "text",
        { class: "tick", x: at, y: plan.bottom + 18, "text-anchor": "middle" },
        s.number(tick, unit, axis.digits),
      );
    }
  }

  function upright(parent, kind, x, row) {
    s.add(parent, "line", { class: kind, x1: x, x2: x, y1: row.y - 9, y2: row.y + 9 });
  }

  function whisker(parent, x, cell, y) {
    if (cell.low === null || cell.high === null) {
      return;
    }
    const low = x(cell.low);
    const high = x(cell.high);
    const path = `M${low},${y - 4}v8M${low},${y}H${high}M${high},${y - 4}v8`;
    s.add(parent, "path", { class: "whisker", d: path });
  }

  function space(mark, plan, row, width) {
    s.add(mark, "rect", {
      class: "space",
      x: 0,
      y: row.top,
      width: width,
      height: row.bottom - row.top,
    });
  }

  /* How much room bases need at the end of rows. */
  s.room = (bases) => Math.max(...bases.map((cell) => s.width(s.base(cell)))) + 14;

  /* No bar without its base. */
  s.baseAt = function (parent, cell, x, y) {
    s.add(parent, "text", { class: "tick", x: x, y: y, "text-anchor": "end" }, s.base(cell));
  };

  s.isShown = (row) => row.cells.length > 0 && row.cells[0].state === "shown";

  /* All numbers that a chart with dots has to have room for. */
  function reach(rows) {
    return rows
      .flatMap((row) => [row.cells[0].value, row.cells[0].low, row.cells[0].high, row.target, row.reference])
      .filter((number) => number !== null);
  }

  /* An axis that does not begin at 0 says so. */
  s.honest = function (figure, axis) {
    if (axis.low > 0) {
      const low = s.number(axis.low, figure.unit, axis.digits);
      const high = s.number(axis.high, figure.unit, axis.digits);
      figure.remark = s.words.axis.replace("{low}", () => low).replace("{high}", () => high);
    }
  };

  s.charts.dots = function (place, figure, width) {
    const rows = figure.rows.filter(s.isShown);
    if (!rows.length) {
      return null;
    }
    const all = figure.together;
    const bases = s.room(all.map((row) => row.cells[0]));
    const right = 10 + Math.max(...all.map((row) => s.width(row.cells[0].text, true)));
    const plan = s.layout(width, rows.map((row) => row.label), right + bases, all.map((row) => row.label));
    const axis = s.axis(reach(all), figure.unit, Math.max(3, (plan.right - plan.left) / 90));
    s.honest(figure, axis);
    const x = s.scale(axis, plan.left + 8, plan.right - 8);
    const svg = s.picture(place, width, plan.bottom + 26, figure.title);
    grid(svg, plan, axis, x, figure.unit);
    rows.forEach((row, i) => {
      const at = plan.rows[i];
      const cell = row.cells[0];
      const mark = s.mark(svg, cell.says, row.href);
      space(mark, plan, at, width);
      s.label(mark, at.lines, at.labelX, at.labelY, "name", at.anchor);
      if (row.reference !== null) {
        upright(mark, "reference", x(row.reference), at);
      }
      if (row.target !== null) {
        upright(mark, "target", x(row.target), at);
      }
      whisker(mark, x, cell, at.y);
      s.add(mark, "circle", { class: "dot", cx: x(cell.value), cy: at.y, r: DOT });
      const end = { x: width - bases, y: at.y + 4.5, "text-anchor": "end" };
      s.add(mark, "text", { class: "value", ...end }, cell.text);
      s.baseAt(mark, cell, width, at.y + 4.5);
    });
    return svg;
  };

  s.charts.bars = function (place, figure, width) {
    const rows = figure.rows.filter(s.isShown);
    if (!rows.length) {
      return null;
    }
    const values = rows.map((row) => row.cells[0].value);
    const percent = figure.unit === "percent";
    const bases = percent ? s.room(rows.map((row) => row.cells[0])) : 0;
    const right = 8 + Math.max(...rows.map((row) => s.width(row.cells[0].text, true))) + bases;
    const plan = s.layout(width, rows.map((row) => row.label), right);
    const whole = percent && figure.id === "response" ? [0, 100] : values;
    const axis = s.axis(whole, figure.unit, Math.max(2, (plan.right - plan.left) / 110), true);
    const x = s.scale(axis, plan.left, plan.right - 8);
    const svg = s.picture(place, width, plan.bottom + 26, figure.title);
    grid(svg, plan, axis, x, figure.unit);
    rows.forEach((row, i) => {
      const at = plan.rows[i];
      const cell = row.cells[0];
      const mark = s.mark(svg, cell.says, row.href);
      space(mark, plan, at, width);
      s.label(mark, at.lines, at.labelX, at.labelY, "name", at.anchor);
      const end = x(cell.value);
      s.add(mark, "rect", {
        class: "bar",
        x: x(0),
        y: at.y - 8,
        width: Math.max(1, end - x(0)),
        height: 16,
      });
      s.add(mark, "text", { class: "value", x: end + 6, y: at.y + 4.5 }, cell.text);
      if (percent) {
        s.baseAt(mark, cell, width, at.y + 4.5);
      }
    });
    return svg;
  };

  s.charts.dumbbell = function (place, figure, width) {
    const rows = figure.rows.filter((row) => row.cells.every((cell) => cell.state === "shown"));
    if (!rows.length) {
      return null;
    }
    const values = rows.flatMap((row) => [row.cells[0].value, row.cells[1].value]);
    const bases = s.room(rows.map((row) => row.cells[2]));
    const right = 20 + Math.max(...rows.map((row) => s.width(row.cells[2].text, true))) + bases;
    const plan = s.layout(width, rows.map((row) => row.label), right);
    const axis = s.axis(values, figure.unit, Math.max(3, (plan.right - plan.left) / 90));
    s.honest(figure, axis);
    const x = s.scale(axis, plan.left + 8, plan.right - 8);
    const svg = s.picture(place, width, plan.bottom + 26, figure.title);
    grid(svg, plan, axis, x, figure.unit);
    rows.forEach((row, i) => {
      const at = plan.rows[i];
      const [first, second, gain] = row.cells;
      const mark = s.mark(svg, row.cells.map((cell) => cell.says).join("; "));
      space(mark, plan, at, width);
      s.label(mark, at.lines, at.labelX, at.labelY, "name", at.anchor);
      const x1 = x(first.value);
      const x2 = x(second.value);
      s.add(mark, "line", { class: "way", x1: x1, x2: x2, y1: at.y, y2: at.y });
      s.add(mark, "circle", { class: "before", cx: x1, cy: at.y, r: DOT });
      s.add(mark, "circle", { class: "dot", cx: x2, cy: at.y, r: DOT });
      s.add(
        mark,
        "text",
        { class: "value", x: width - bases, y: at.y + 4.5, "text-anchor": "end" },
        gain.text,
      );
      s.baseAt(mark, gain, width, at.y + 4.5);
    });
    return svg;
  };
})();
