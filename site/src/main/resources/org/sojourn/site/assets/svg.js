"use strict";
/* What all charts draw with: elements, text that wraps, axes, marks that can be read aloud. */
(function () {
  const SPACE = "http://www.w3.org/2000/svg";
  const SHADES = 5;

  /* A difference of few points must not fill a chart. */
  const LEAST_PERCENT = 25;

  const lang = document.documentElement.lang;
  const canvas = document.createElement("canvas").getContext("2d");
  const formats = new Map();

  const sojourn = {
    words: JSON.parse(document.body.dataset.words),
    charts: {},
    LINE: 17,
  };
  window.sojourn = sojourn;

  function put(parent, element, attributes, text) {
    for (const [key, value] of Object.entries(attributes || {})) {
      element.setAttribute(key, value);
    }
    if (text !== undefined) {
      element.textContent = text;
    }
    parent.append(element);
    return element;
  }

  sojourn.add = function (parent, name, attributes, text) {
    return put(parent, document.createElementNS(SPACE, name), attributes, text);
  };

  sojourn.html = function (parent, name, attributes, text) {
    return put(parent, document.createElement(name), attributes, text);
  };

  sojourn.picture = function (place, width, height, label) {
    return sojourn.add(place, "svg", {
      width: width,
      height: height,
      viewBox: "0 0 " + width + " " + height,
      role: "group",
      "aria-label": label + ". " + sojourn.words.keys,
    });
  };

  /* A part of a chart that has something to say; arrow keys go from one to the next. */
  sojourn.mark = function (parent, says, href) {
    const mark = sojourn.add(parent, "g", {
      class: href ? "mark link" : "mark",
      role: "img",
      tabindex: "-1",
      "aria-label": says,
    });
    if (href) {
      mark.dataset.href = href;
    }
    return mark;
  };

  sojourn.width = function (text, bold) {
    canvas.font = (bold ? "600 " : "") + '13px "Open Sans", sans-serif';
    return canvas.measureText(text).width;
  };

  sojourn.wrap = function (text, width, most) {
    const lines = [""];
    for (const word of text.split(" ")) {
      const last = lines[lines.length - 1];
      const longer = last ? last + " " + word : word;
      if (last && sojourn.width(longer) > width) {
        lines.push(word);
      } else {
        lines[lines.length - 1] = longer;
      }
    }
    if (most && lines.length > most) {
      lines.length = most;
      lines[most - 1] += "…";
    }
    return lines;
  };

  sojourn.shorten = function (text, width) {
    if (sojourn.width(text) <= width) {
      return text;
    }
    let end = text.length;
    while (end > 1 && sojourn.width(text.slice(0, end) + "…") > width) {
      end--;
    }
    return text.slice(0, end).trim() + "…";
  };

  sojourn.label = function (parent, lines, x, y, kind, anchor) {
    const text = sojourn.add(parent, "text", { class: kind, "text-anchor": anchor || "start" });
    lines.forEach((line, i) => {
      sojourn.add(text, "tspan", { x: x, y: y + i * sojourn.LINE }, line);
    });
    return text;
  };

  sojourn.number = function (value, unit, digits) {
    const key = unit + digits;
    if (!formats.has(key)) {
      formats.set(
        key,
        new Intl.NumberFormat(lang, {
          minimumFractionDigits: digits || 0,
          maximumFractionDigits: digits || 0,
        }),
      );
    }
    const text = formats.get(key).format(Math.abs(value));
    const signed = value < 0 && Number(value.toFixed(digits || 0)) !== 0 ? "\u2212" + text : text;
    return unit === "percent" ? signed + "\u00a0%" : signed;
  };

  /* Round steps from below the least to above the greatest value, about so many. */
  sojourn.axis = function (values, unit, steps, fromZero) {
    let low = fromZero ? 0 : Math.min(...values);
    let high = Math.max(...values, fromZero ? 1 : -Infinity);
    if (high === low) {
      low -= 1;
      high += 1;
    }
    if (unit === "percent") {
      const missing = Math.max(0, LEAST_PERCENT - (high - low));
      high = Math.min(high + missing / 2, 100);
      low = Math.min(low, Math.max(0, high - LEAST_PERCENT));
    }
    const rough = (high - low) / steps;
    const power = Math.pow(10, Math.floor(Math.log10(rough)));
    let step = [1, 2, 5, 10].map((n) => n * power).find((s) => s >= rough);
    if (unit === "count") {
      step = Math.max(1, step);
    }
    const start = Math.floor(low / step + 1e-9);
    const end = Math.ceil(high / step - 1e-9);
    const ticks = [];
    for (let i = start; i <= end; i++) {
      ticks.push(i * step);
    }
    const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
    return { low: start * step, high: end * step, ticks: ticks, digits: digits, step: step };
  };

  /* The base of a figure in few words: "n = 43". */
  sojourn.base = function (cell) {
    return cell.base === null
      ? ""
      : sojourn.words.n.replace("{n}", () => sojourn.number(cell.base, "count", 0));
  };

  sojourn.scale = function (axis, from, to) {
    return (value) => from + ((value - axis.low) / (axis.high - axis.low)) * (to - from);
  };

  /* In which of five shades a value is painted, and what the shades stand for. */
  sojourn.shades = function (values, unit) {
    return unit === "count" ? counts(values) : ranges(values, unit);
  };

  const shade = (i, count) => "shade" + (count === 1 ? 4 : Math.round((i * 4) / (count - 1)));

  function counts(values) {
    const least = Math.min(...values);
    const width = Math.ceil((Math.max(...values) - least + 1) / SHADES);
    const count = Math.ceil((Math.max(...values) - least + 1) / width);
    const keys = [];
    for (let i = 0; i < count; i++) {
      const low = sojourn.number(least + i * width, "", 0);
      const high = sojourn.number(least + (i + 1) * width - 1, "", 0);
      keys.push({ sign: shade(i, count), text: width === 1 ? low : low + "\u2013" + high });
    }
    return { of: (value) => shade(Math.floor((value - least) / width), count), keys: keys };
  }

  function ranges(values, unit) {
    let steps = SHADES;
    let axis = sojourn.axis(values, unit, steps);
    while (axis.ticks.length - 1 > SHADES) {
      axis = sojourn.axis(values, unit, --steps);
    }
    const count = axis.ticks.length - 1;
    const width = axis.step;
    const of = (value) =>
      Math.max(0, Math.min(count - 1, Math.floor((value - axis.low) / width - 1e-9)));
    const digits = axis.digits;
    const keys = [];
    for (let i = 0; i < count; i++) {
      const low = sojourn.number(axis.low + i * width, "", digits);
      const high = sojourn.number(axis.low + (i + 1) * width, unit, digits);
      keys.push({ sign: shade(i, count), text: low + "\u2013" + high });
    }
    return { of: (value) => shade(of(value), count), keys: keys };
  }

  /* What the shades stand for, and the looks of what has none, as far as there are any. */
  sojourn.keys = function (shades, cells) {
    const keys = shades.keys.map((key) => ({ sign: "swatch " + key.sign, text: key.text }));
    return keys.concat(
      ["hidden", "empty", "undefined"]
        .filter((state) => cells.some((cell) => cell.state === state))
        .map((state) => ({ sign: "swatch " + state, text: sojourn.words[state] })),
    );
  };

  /* Lines that say "hidden", as wide as the picture needs them. */
  sojourn.hatch = function (svg, id) {
    const pattern = sojourn.add(sojourn.add(svg, "defs"), "pattern", {
      id: id,
      width: 6,
      height: 6,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    });
    sojourn.add(pattern, "rect", { width: 6, height: 6, class: "hatch-ground" });
    sojourn.add(pattern, "line", { x1: 0, y1: 0, x2: 0, y2: 6, class: "hatch-line" });
    return "url(#" + id + ")";
  };
})();
