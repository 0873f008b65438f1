#!/bin/sh
# Measures whole processes: from start to estimates on disk, beside DuckDB counting the same.
# Usage: benchmarks/whole.sh [RESPONSES [ROUNDS]]   (default 20,000,000 responses, 3 rounds)
set -eu

responses=${1:-20000000}
rounds=${2:-3}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
duckdb=${SOJOURN_BENCHMARK_DUCKDB:-8GB}
. "$here/common.sh"
compile_beside_duckdb cube

java -Xmx4g -cp "$classpath" BenchmarkData "$work" "$responses"
tables="$work/cube-$responses"
before=$(cut -d ' ' -f 1 /proc/loadavg)
round=0
: >"$work/whole.times"
while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  duck=$(measure whole-duckdb -Xmx512m WholeDuck "$duckdb" "$tables" "$work/whole-duckdb")
  # As the launcher starts Java.
  # shellcheck disable=SC2086
  ours=$(measure whole-sojourn -Xms1g -Xmx2g -Xmn600m -XX:MetaspaceSize=256m -XX:+UseSerialGC \
    -XX:TieredStopAtLevel=1 -XX:-UsePerfData "-XX:SharedArchiveFile=$archive" \
    ${SOJOURN_BENCHMARK_JAVA:-} WholeRun "$work" "$tables" "$work/whole-sojourn")
  cmp "$work/whole-duckdb.counts" "$work/whole-sojourn.counts" >&2 || {
    echo "DuckDB and Sojourn count differently" >&2
    exit 1
  }
  echo "$ours $duck" >>"$work/whole.times"
done

awk -v responses="$responses" -v counts="$(wc -l <"$work/whole-sojourn.counts")" \
  -v estimates="$(sed -n 's/ estimates$//p' "$work/whole-sojourn.log")" \
  -v before="$before" -v after="$(cut -d ' ' -f 1 /proc/loadavg)" '
  { for (i = 1; i <= 6; i++) took[i, NR] = $i }
  function least(column,  i, found) {
    found = took[column, 1]
    for (i = 2; i <= NR; i++) if (took[column, i] < found) found = took[column, i]
    return found
  }
  function median(column,  i, j, low) {
    for (i = 1; i <= NR; i++) {
      low = 0
      for (j = 1; j <= NR; j++)
        low += took[column, j] < took[column, i] || took[column, j] == took[column, i] && j < i
      if (low == int(NR / 2)) return took[column, i]
    }
  }
  function line(what, at) {
    printf "  %-8s %8.1f %8.1f %10.1f %8.1f %10d\n", what, least(at), median(at), \
      least(at + 1), median(at + 1), median(at + 2)
  }
  END {
    printf "%d responses; %d counts equal; %d estimates; %d rounds; load %s, then %s\n", \
      responses, counts, estimates, NR, before, after
    printf "  %-8s %17s %19s %10s\n", "", "seconds", "of processor time", "peak MB"
    printf "  %-8s %8s %8s %10s %8s %10s\n", "", "least", "median", "least", "median", "median"
    line("Sojourn", 1)
    line("DuckDB", 4)
    printf "  %-8s %8.2f %8.2f %10.2f %8.2f %10.2f\n", "ratio", least(1) / least(4), \
      median(1) / median(4), least(2) / least(5), median(2) / median(5), median(3) / median(6)
  }' "$work/whole.times"
