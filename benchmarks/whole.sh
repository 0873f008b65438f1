#!/bin/sh
# Measures whole processes: from start to estimates on disk, beside DuckDB counting the same.
# Usage: benchmarks/whole.sh [RESPONSES [ROUNDS]]   (default 20,000,000 responses, 3 rounds)
set -eu

responses=${1:-20000000}
rounds=${2:-3}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
duckdb=${SOJOURN_BENCHMARK_DUCKDB:-8GB}
cli="$(CDPATH='' cd -- "$here/../cli" && pwd)/target"
version=2.0.0.1
jar="$work/duckdb_jdbc-$version.jar"

mkdir -p "$work/classes"
[ -f "$jar" ] || curl -fsS -o "$jar" \
  "https://repo1.maven.org/maven2/org/duckdb/duckdb_jdbc/$version/duckdb_jdbc-$version.jar"
"$here/../sojourn" --version >/dev/null # builds it where that was not done

classpath="$cli/sojourn-cli.jar:$cli/lib/*:$work/classes:$jar"
javac -nowarn -proc:none -d "$work/classes" -cp "$classpath" "$here"/cube/*.java

opens=
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs \
  sun.security.action sun.util.calendar; do
  opens="$opens --add-opens=java.base/$package=ALL-UNNAMED"
done

# Classes as the launcher maps them into memory; Java goes without where they do not fit.
archive="$cli/sojourn-$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p').jsa"

# Runs a class in a process of its own; keeps what it counted and prints what it took.
measure() {
  name=$1
  shift
  rm -rf "${work:?}/whole-$name"
  # shellcheck disable=SC2086
  java $opens -Dfile.encoding=UTF-8 -Duser.timezone=UTC -Xlog:disable -Xlog:all=error:stderr \
    -cp "$classpath" "$@" >"$work/whole-$name.out" 2>"$work/whole-$name.log" || {
    cat "$work/whole-$name.log" >&2
    exit 1
  }
  sed 1d "$work/whole-$name.out" >"$work/whole-$name.counts"
  head -n 1 "$work/whole-$name.out"
}

java -Xmx4g -cp "$classpath" BenchmarkData "$work" "$responses"
tables="$work/cube-$responses"
before=$(cut -d ' ' -f 1 /proc/loadavg)
round=0
: >"$work/whole.times"
while [ "$round" -lt "$rounds" ]; do
  round=$((round + 1))
  duck=$(measure duckdb -Xmx512m WholeDuck "$duckdb" "$tables" "$work/whole-duckdb")
  # As the launcher starts Java.
  # shellcheck disable=SC2086
  ours=$(measure sojourn -Xms1g -Xmx2g -Xmn600m -XX:MetaspaceSize=256m -XX:+UseSerialGC \
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
