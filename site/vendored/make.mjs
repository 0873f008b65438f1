// Makes europe.js of the package world-atlas; see ORIGIN.md beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { feature, mergeArcs } from "topojson-client";
import { presimplify, simplify, sphericalTriangleArea } from "topojson-simplify";
import { geoAzimuthalEqualArea, geoContains, geoPath } from "d3-geo";

const WIDTH = 760;
const HEIGHT = 700;
const LEAST_AREA = 2e-6; // of a detail that is kept, in steradians
const LEAST_LAND = 3; // of an island that is drawn, in square units of the picture
const SMALL = 40; // a country under so many square units gets a dot to aim at

const CODES = {
  "008": "AL", "012": "DZ", "020": "AD", "031": "AZ", "040": "AT", "051": "AM", "056": "BE",
  "070": "BA", "100": "BG", "112": "BY", "191": "HR", "196": "CY", "203": "CZ", "208": "DK",
  "233": "EE", "234": "FO", "246": "FI", "248": "AX", "250": "FR", "268": "GE", "276": "DE",
  "300": "GR", "304": "GL", "348": "HU", "352": "IS", "364": "IR", "368": "IQ", "372": "IE",
  "376": "IL", "380": "IT", "398": "KZ", "400": "JO", "422": "LB", "428": "LV", "438": "LI",
  "440": "LT", "442": "LU", "470": "MT", "492": "MC", "498": "MD", "499": "ME", "504": "MA",
  "275": "PS", "434": "LY", "528": "NL", "578": "NO", "616": "PL", "620": "PT", "642": "RO",
  "643": "RU", "674": "SM", "682": "SA", "688": "RS", "703": "SK", "705": "SI", "724": "ES",
  "752": "SE", "756": "CH", "760": "SY", "788": "TN", "792": "TR", "795": "TM", "804": "UA",
  "807": "MK", "818": "EG", "826": "GB", "831": "GG", "832": "JE", "833": "IM", "336": "VA",
};

const world = simplify(
  presimplify(JSON.parse(readFileSync("node_modules/world-atlas/countries-50m.json")), sphericalTriangleArea),
  LEAST_AREA);
const countries = world.objects.countries.geometries;
const named = (name) => countries.find((g) => g.properties.name === name);
const polygons = (g) => (g.type === "Polygon" ? [g.arcs] : g.arcs);

// Cyprus is one country.
const cyprus = mergeArcs(world, [named("Cyprus"), named("N. Cyprus")]);
// The source draws Crimea with Russia; the United Nations and the European Union do not.
const isCrimea = (arcs) =>
  geoContains(feature(world, { type: "Polygon", arcs }), [34.2, 45.2]);
const russia = named("Russia");
const crimea = polygons(russia).filter(isCrimea);
if (crimea.length !== 1) throw new Error("Crimea is not where it was");
const ukraine = mergeArcs(world, [named("Ukraine"), { type: "MultiPolygon", arcs: crimea }]);
russia.type = "MultiPolygon";
russia.arcs = polygons(russia).filter((arcs) => !isCrimea(arcs));

const shapes = countries
  .filter((g) => g.properties.name !== "N. Cyprus")
  .map((g) => ({
    code: g.properties.name === "Kosovo" ? "XK" : CODES[g.id],
    shape:
      g.properties.name === "Cyprus" ? { type: "Feature", geometry: feature(world, cyprus).geometry }
        : g.properties.name === "Ukraine" ? { type: "Feature", geometry: feature(world, ukraine).geometry }
          : feature(world, g),
  }));

const corners = { type: "MultiPoint", coordinates: [[-24.5, 63.5], [-10.5, 35.5], [27, 71.3], [33, 34.4], [45.5, 40.5]] };
const projection = geoAzimuthalEqualArea().rotate([-10, -52]).fitExtent([[6, 6], [WIDTH - 6, HEIGHT - 6]], corners);
projection.clipExtent([[0, 0], [WIDTH, HEIGHT]]);
const path = geoPath(projection).digits(1);

const parts = (geometry) =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
const lines = [];
for (const { code, shape } of shapes) {
  const seen = parts(shape.geometry)
    .map((coordinates) => ({ type: "Polygon", coordinates }))
    .map((g) => ({ g, area: path.area(g), d: path(g) }))
    .filter((p) => p.d)
    .sort((a, b) => b.area - a.area);
  const drawn = seen.filter((p, i) => i === 0 || p.area >= LEAST_LAND);
  if (!drawn.length || (!code && drawn[0].area < LEAST_LAND)) continue;
  const area = drawn.reduce((sum, p) => sum + p.area, 0);
  const [x, y] = path.centroid(drawn[0].g).map(Math.round);
  const id = code ? code : "";
  const d = drawn.map((p) => p.d.replace(/\.0(?=\D|$)/g, "")).join("");
  lines.push({ id, small: area < SMALL, x, y, d });
}
lines.sort((a, b) => (a.id + a.d < b.id + b.d ? -1 : 1));
const text = lines.map((l) => JSON.stringify([l.id, l.x, l.y, l.small ? 1 : 0, l.d])).join(",\n");
writeFileSync("europe.js",
  `/* Outlines: Natural Earth (public domain) by way of world-atlas 2.0.2 (ISC); see ORIGIN.md. */\n`
  + `window.sojournEurope = {width: ${WIDTH}, height: ${HEIGHT}, shapes: [\n${text}\n]};\n`);
console.log(lines.map((l) => l.id + (l.small ? "." : "")).join(" "));
