"use strict";
/* Charts with a row for each name: dots with intervals, bars, stacked bars, before and after; and
   the course of one figure over time. */
(function () {
  const s = window.sojourn;
  const WIDE = 560;
  const DOT = 5.5;

  /* Where labels and marks of each row stand: side by side, or one above the other when narrow. */
  function layout(width, names, right) {
    const wide = width >= WIDE;
    const longest = Math.max(...names.map((name) => s.width(name)));
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
  }

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

  s.charts.dots = function (place, figure, width) {
    const rows = figure.rows.filter((row) => row.cells[0] && row.cells[0].state === "shown");
    if (!rows.length) {
      return null;
    }
    const numbers = rows.flatMap((row) => {
      const cell = row.cells[0];
      return [cell.value, cell.low, cell.high, row.target, row.reference].filter((n) => n !== null);
    });
    const bases = Math.max(...rows.map((row) => s.width(s.base(row.cells[0]))));
    const right = 10 + Math.max(...rows.map((row) => s.width(row.cells[0].text, true)));
    const plan = layout(width, rows.map((row) => row.label), right + bases + 14);
    const axis = s.axis(numbers, figure.unit, Math.max(3, (plan.right - plan.left) / 90));
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
      const end = { y: at.y + 4.5, "text-anchor": "end" };
      s.add(mark, "text", { class: "value", x: width - bases - 10, ...end }, cell.text);
      s.add(mark, "text", { class: "tick", x: width, ...end }, s.base(cell));
    });
    return svg;
  };

  s.charts.bars = function (place, figure, width) {
    const rows = figure.rows.filter((row) => row.cells[0] && row.cells[0].state === "shown");
    if (!rows.length) {
      return null;
    }
    const values = rows.map((row) => row.cells[0].value);
    const right = 8 + Math.max(...rows.map((row) => s.width(row.cells[0].text, true)));
    const plan = layout(width, rows.map((row) => row.label), right);
    const whole = figure.unit === "percent" && figure.id === "response" ? [0, 100] : values;
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
    });
    return svg;
  };

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
    const plan = layout(width, rows.map((row) => row.label), 4);
    const axis = { low: -most, high: neutral < 0 ? 100 : least };
    const x = s.scale(axis, plan.left, plan.right);
    const svg = s.picture(place, width, plan.bottom + 6, figure.title);
    rows.forEach((row, i) => {
      const at = plan.rows[i];
      s.label(svg, at.lines, at.labelX, at.labelY, "name", at.anchor);
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

  s.charts.dumbbell = function (place, figure, width) {
    const rows = figure.rows.filter((row) => row.cells.every((cell) => cell.state === "shown"));
    if (!rows.length) {
      return null;
    }
    const values = rows.flatMap((row) => [row.cells[0].value, row.cells[1].value]);
    const right = 10 + Math.max(...rows.map((row) => s.width(row.cells[2].text, true)));
    const plan = layout(width, rows.map((row) => row.label), right + 10);
    const axis = s.axis(values, figure.unit, Math.max(3, (plan.right - plan.left) / 90));
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
        { class: "value", x: width, y: at.y + 4.5, "text-anchor": "end" },
        gain.text,
      );
    });
    return svg;
  };

  /* Quarters as numbers, so that one without exchanges leaves a gap. */
  function quarter(key) {
    const parts = /^(\d{4})-Q([1-4])$/.exec(key);
    return parts ? 4 * Number(parts[1]) + Number(parts[2]) : null;
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
    const height = 250;
    const axis = s.axis(numbers, figure.unit, 4.5);
    const labels = axis.ticks.map((tick) => s.number(tick, figure.unit, axis.digits));
    const left = 12 + Math.max(...labels.map((label) => s.width(label)));
    const svg = s.picture(place, width, height + 52, figure.title);
    const y = s.scale(axis, height, 12);
    axis.ticks.forEach((tick, i) => {
      const at = Math.round(y(tick)) + 0.5;
      s.add(svg, "line", { class: "grid", x1: left, x2: width, y1: at, y2: at });
      s.add(svg, "text", { class: "tick", x: left - 8, y: at + 4, "text-anchor": "end" }, labels[i]);
    });
    const times = points.map((point) => point.time);
    const first = Math.min(...times);
    const last = Math.max(...times);
    const step = (width - left) / (last - first + 1);
    const x = (time) => left + (time - first + 0.5) * step;
    const target = shown[0].row.target;
    if (target !== null) {
      s.add(svg, "line", { class: "target", x1: left, x2: width, y1: y(target), y2: y(target) });
    }
    const line = shown
      .map((p, i) => (i && shown[i - 1].time === p.time - 1 ? "L" : "M") + x(p.time) + "," + y(p.cell.value))
      .join("");
    s.add(svg, "path", { class: "course", d: line });
    points.forEach((point) => {
      const at = x(point.time);
      const lines = s.wrap(point.row.label, Math.max(60, step - 6), 2);
      s.label(svg, lines, at, height + 20, "tick", "middle");
      if (point.cell.state !== "shown") {
        return;
      }
      const mark = s.mark(svg, point.cell.says);
      const cell = point.cell;
      s.add(mark, "rect", { class: "space", x: at - step / 2, y: 0, width: step, height: height });
      if (cell.low !== null && cell.high !== null) {
        const path = `M${at - 4},${y(cell.low)}h8M${at},${y(cell.low)}V${y(cell.high)}M${at - 4},${y(cell.high)}h8`;
        s.add(mark, "path", { class: "whisker", d: path });
      }
      s.add(mark, "circle", { class: "dot", cx: at, cy: y(cell.value), r: DOT });
      s.add(mark, "text", { class: "value", x: at + 11, y: y(cell.value) + 4.5 }, cell.text);
    });
    return svg;
  };
})();
