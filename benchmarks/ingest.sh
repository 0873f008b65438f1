#!/bin/sh
# Measures the ingest of the shipped example made large, beside DuckDB doing the same work.
# Usage: benchmarks/ingest.sh [RESPONSES...]   (default 1,000,000)
set -eu

[ $# -gt 0 ] || set -- 1000000
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
heap=${SOJOURN_BENCHMARK_HEAP:-2g}
duckdb=${SOJOURN_BENCHMARK_DUCKDB:-4GB}
example="$here/../examples/mobilise-sme-2017"
. "$here/common.sh"
compile_beside_duckdb scale

for responses in "$@"; do
  programme="$work/scale-$responses"
  [ -f "$programme/done" ] || {
    java -cp "$classpath" ScaleData "$example" "$programme" "$responses"
    touch "$programme/done"
  }
  bytes=$(cat "$programme"/data/* | wc -c)
  before=$(cut -d ' ' -f 1 /proc/loadavg)
  duck=$(measure "duckdb" -Xmx512m DuckIngest "$programme" "$work/duckdb" "$duckdb")
  ours=$(measure "sojourn" "-Xms$heap" "-Xmx$heap" -XX:+UseParallelGC \
    "-XX:SharedArchiveFile=$archive" IngestRun "$programme" "$work/sojourn")
  diff "$work/duckdb.counts" "$work/sojourn.counts" >&2 || {
    echo "DuckDB (<) and Sojourn (>) count differently" >&2
    exit 1
  }
  awk -v responses="$responses" -v bytes="$bytes" -v counts="$(wc -l <"$work/sojourn.counts")" \
    -v duck="$duck" -v ours="$ours" -v before="$before" -v after="$(cut -d ' ' -f 1 /proc/loadavg)" '
    /rows-in/ { rows += $3 }
    END {
      split(duck, d, " ")
      split(ours, s, " ")
      printf "%d responses, %d rows, %.0f MB; %d counts equal; load %s, then %s\n", \
        responses, rows, bytes / 1e6, counts, before, after
      printf "  %-8s %8s %10s %12s %8s\n", "", "seconds", "processor", "rows/second", "peak MB"
      printf "  %-8s %8.1f %10.1f %12.0f %8d\n", "Sojourn", s[1], s[2], rows / s[1], s[3]
      printf "  %-8s %8.1f %10.1f %12.0f %8d\n", "DuckDB", d[1], d[2], rows / d[1], d[3]
      printf "  %-8s %8.2f %10.2f %12s %8.2f\n", "ratio", s[1] / d[1], s[2] / d[2], "", s[3] / d[3]
    }' "$work/sojourn.counts"
done
