"use strict";
/* Flows from the names of rows to those of columns, as bands that are as wide as their numbers. */
(function () {
  const s = window.sojourn;
  const GAP = 7;
  const LEAST = 15;
  const TALLEST = 900;
  const END = 5;
  const HEAD = 26;

  /* More bands than this cannot be told apart. */
  const MOST = 80;

  /* What goes from where to where, as far as it is shown: a band for what is hidden would have
     to have a width. */
  function streams(figure) {
    return figure.rows.flatMap((row, i) =>
      row.cells
        .map((cell, j) => ({ from: i, to: j, cell: cell, size: cell.value }))
        .filter((stream) => stream.cell.state === "shown" && stream.size > 0),
    );
  }

  /* The names of one side, largest first, each with room for its streams and its name. */
  function side(names, all, end) {
    return names
      .map((name, i) => {
        const own = all.filter((stream) => stream[end] === i);
        return { name: name, at: i, own: own, size: own.reduce((sum, stream) => sum + stream.size, 0) };
      })
      .filter((node) => node.own.length)
      .sort((a, b) => b.size - a.size || a.at - b.at);
  }

  function stack(nodes, unit) {
    let y = HEAD;
    for (const node of nodes) {
      node.height = Math.max(LEAST, node.size * unit);
      node.y = y;
      y += node.height + GAP;
    }
    return y - GAP;
  }

  /* Where each stream meets its end: in the order of the other side, so that few cross. */
  function meet(nodes, others, end, other, unit) {
    const rank = new Map(others.map((node, i) => [node.at, i]));
    for (const node of nodes) {
      let y = node.y + (node.height - node.size * unit) / 2;
      node.own.sort((a, b) => rank.get(a[other]) - rank.get(b[other]));
      for (const stream of node.own) {
        stream[end + "Y"] = y + (stream.size * unit) / 2;
        y += stream.size * unit;
      }
    }
  }

  function band(stream, left, right, unit) {
    const half = (stream.size * unit) / 2;
    const bend = (right - left) * 0.45;
    const [a, b] = [stream.fromY, stream.toY];
    const curve = (x1, y1, x2, y2, d) => `C${x1 + d},${y1} ${x2 - d},${y2} ${x2},${y2}`;
    return (
      `M${left},${a - half}${curve(left, a - half, right, b - half, bend)}V${b + half}` +
      `${curve(right, b + half, left, a + half, -bend)}Z`
    );
  }

  function ends(svg, nodes, x, anchor, room) {
    const out = anchor === "end" ? -8 : END + 8;
    for (const node of nodes) {
      s.add(svg, "rect", { class: "end", x: x, y: node.y, width: END, height: node.height });
      s.add(
        svg,
        "text",
        { class: "name", x: x + out, y: node.y + node.height / 2 + 4.5, "text-anchor": anchor },
        s.shorten(node.name, room),
      );
    }
  }

  s.charts.flows = function (place, figure, width) {
    const shown = streams(figure);
    if (!shown.length) {
      return null;
    }
    const all = shown.sort((a, b) => b.size - a.size).slice(0, MOST);
    if (all.length < shown.length) {
      figure.remark = s.words.largest
        .replace("{drawn}", () => s.number(all.length, "count", 0))
        .replace("{all}", () => s.number(shown.length, "count", 0));
    }
    const from = side(figure.rows.map((row) => row.label), all, "from");
    const to = side(figure.heads.slice(1), all, "to");
    const total = all.reduce((sum, stream) => sum + stream.size, 0);
    const most = Math.max(from.length, to.length);
    const unit = Math.min(9, (Math.min(TALLEST, 34 * most) - GAP * most) / total);
    const height = Math.max(stack(from, unit), stack(to, unit));
    meet(from, to, "from", "to", unit);
    meet(to, from, "to", "from", unit);
    const room = Math.min(width * 0.3, Math.max(...from.concat(to).map((node) => s.width(node.name))));
    const [left, right] = [room + 8, width - room - 8 - END];
    const svg = s.picture(place, width, height + 4, figure.title);
    s.add(svg, "text", { class: "tick", x: left - 8, y: 12, "text-anchor": "end" }, s.words.sending);
    s.add(svg, "text", { class: "tick", x: right + END + 8, y: 12 }, s.words.hosting);
    for (const node of from) {
      for (const stream of node.own) {
        const mark = s.mark(svg, stream.cell.says);
        s.add(mark, "path", { class: "stream", d: band(stream, left + END, right, unit) });
      }
    }
    ends(svg, from, left, "end", room);
    ends(svg, to, right, "start", room);
    return svg;
  };
})();
