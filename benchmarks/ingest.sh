#!/bin/sh
# Measures the ingest of one large CSV beside DuckDB reading the same file.
# Usage: benchmarks/ingest.sh [ROWS]   (default 8,000,000 rows: about 1 GB)
set -eu

rows=${1:-8000000}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
heap=${SOJOURN_BENCHMARK_HEAP:-2g}
version=2.0.0.1
jar="$work/duckdb_jdbc-$version.jar"
programme="$work/programme"
csv="$programme/data/exchanges.csv"

mkdir -p "$programme/sources" "$programme/data"
[ -f "$jar" ] || curl -fsS -o "$jar" \
  "https://repo1.maven.org/maven2/org/duckdb/duckdb_jdbc/$version/duckdb_jdbc-$version.jar"

duckdb() {
  java -Xmx512m -cp "$jar" "$here/DuckDb.java" "$1"
}

cat >"$programme/programme.yaml" <<'YAML'
id: benchmark
title: {en: Benchmark}
summary: {en: Made-up exchanges that measure how fast files are read.}
languages: [en]
period: {from: 2017-01-01, to: 2017-12-31}
attributes:
  - {id: grant, type: number, label: {en: Grant}}
disclosure: {threshold: 5, operational: open}
pseudonyms: {key-file: demo.key}
YAML
cat >"$programme/sources/exchanges.yaml" <<'YAML'
source: exchanges
table: exchanges
format: csv
files: data/exchanges.csv
columns:
  exchange: Reference
  sending_organisation: Sender
  host_organisation: Host
  participant: E-mail
  sending_country: From
  host_country: To
  sending_nace: Sector
  status: {from: State, values: {done: completed, broken off: cancelled}}
  start: First day
  end: Last day
  grant: Grant
YAML
cat >"$programme/indicators.yaml" <<'YAML'
indicators:
  - id: completion
    label: {en: Exchanges carried through}
    construct: operation
    criterion: efficiency
    measure: {kind: rate, numerator: [completed], denominator: [completed, cancelled]}
YAML
printf 'title: {en: Benchmark}\n' >"$programme/report.yaml"
printf 'demo:benchmark:this-key-is-public-and-protects-nobody\n' >"$programme/demo.key"

# Every value is a function of the row's number: the same file everywhere.
duckdb "COPY (SELECT
    'X-' || i AS \"Reference\",
    'Company ' || (hash(i) % 50000) AS \"Sender\",
    'Company ' || (hash(i + 1) % 50000) AS \"Host\",
    'p' || i || '@example.org' AS \"E-mail\",
    ['DE', 'France', 'Italia', 'ES', 'PL', 'Austria'][1 + (hash(i + 2) % 6)::INT] AS \"From\",
    ['BE', 'Nederland', 'SE', 'PT', 'GR'][1 + (hash(i + 3) % 5)::INT] AS \"To\",
    ['C', 'C10', '62.0', 'Section F - Construction'][1 + (hash(i + 4) % 4)::INT] AS \"Sector\",
    ['done', 'done', 'done', 'broken off'][1 + (hash(i + 5) % 4)::INT] AS \"State\",
    strftime(DATE '2017-01-01' + (hash(i + 6) % 300)::INT, '%d/%m/%Y') AS \"First day\",
    strftime(DATE '2017-11-01' + (hash(i + 7) % 60)::INT, '%d/%m/%Y') AS \"Last day\",
    (hash(i + 8) % 200000) / 100 AS \"Grant\",
    repeat('free text, with \"quotes\" ', (hash(i + 9) % 2)::INT) AS \"Remarks\"
  FROM range($rows) r(i)) TO '$csv' (HEADER, DELIMITER ',')" >/dev/null
bytes=$(wc -c <"$csv")

export SOJOURN_JAVA_OPTS="-Xmx$heap -XX:TieredStopAtLevel=4"
rm -rf "$work/runs"
"$here/../sojourn" run "$programme" --output "$work/runs" --master 'local[2]' >"$work/run.log" 2>&1 &
pid=$!
peak=0
while kill -0 "$pid" 2>/dev/null; do
  now=$(sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\).*/\1/p' "/proc/$pid/status" 2>/dev/null || true)
  [ "${now:-0}" -gt "$peak" ] && peak=$now
  sleep 0.2
done
wait "$pid" || {
  cat "$work/run.log" >&2
  exit 1
}
manifest="$work/runs/current/manifest.json"

# One line a step in manifest.json: name, rows, seconds.
seconds=$(awk -F'[:,]' '
  /"step"/ { gsub(/[" ]/, "", $2); step = $2 }
  /"seconds"/ && step ~ /^(readsources|applyrules|writetables|countrows)$/ { sum += $2 }
  END { printf "%.2f", sum }' "$manifest")
read=$(awk -F'[:,]' '/"rows-in"/ { print $2 + 0; exit }' "$manifest")

set -- $(duckdb "COPY (SELECT * FROM read_csv('$csv')) TO '$work/duckdb.parquet'")
duckdb_rows=$1
duckdb_seconds=$2

[ "$read" = "$rows" ] && [ "$duckdb_rows" = "$rows" ] || {
  printf 'rows differ: made %s, Sojourn %s, DuckDB %s\n' "$rows" "$read" "$duckdb_rows" >&2
  exit 1
}
awk -v rows="$rows" -v bytes="$bytes" -v a="$seconds" -v b="$duckdb_seconds" -v peak="$peak" 'BEGIN {
  printf "rows %d, file %.0f MB\n", rows, bytes / 1e6
  printf "Sojourn: %.1f s, %.0f rows/s, peak memory %.0f MB\n", a, rows / a, peak / 1024
  printf "DuckDB:  %.1f s, %.0f rows/s (read_csv to Parquet)\n", b, rows / b
  printf "Sojourn takes %.1f times as long\n", a / b
}'
