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
cli="$(CDPATH='' cd -- "$here/../cli" && pwd)/target"
version=2.0.0.1
jar="$work/duckdb_jdbc-$version.jar"

mkdir -p "$work/classes"
[ -f "$jar" ] || curl -fsS -o "$jar" \
  "https://repo1.maven.org/maven2/org/duckdb/duckdb_jdbc/$version/duckdb_jdbc-$version.jar"
"$here/../sojourn" --version >/dev/null # builds it where that was not done

classpath="$cli/sojourn-cli.jar:$cli/lib/*:$work/classes:$jar"
javac -nowarn -proc:none -d "$work/classes" -cp "$classpath" "$here"/scale/*.java

opens=
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs \
  sun.security.action sun.util.calendar; do
  opens="$opens --add-opens=java.base/$package=ALL-UNNAMED"
done

# Classes as the launcher maps them into memory; Java goes without where they do not fit.
archive="$cli/sojourn-$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p').jsa"

# Runs a class in a process of its own; keeps what it counted, sorted, and prints what it took.
measure() {
  name=$1
  shift
  rm -rf "${work:?}/$name"
  # shellcheck disable=SC2086
  java $opens -Dfile.encoding=UTF-8 -Duser.timezone=UTC -Xlog:disable -Xlog:all=error:stderr \
    -cp "$classpath" "$@" >"$work/$name.out" 2>"$work/$name.log" || {
    cat "$work/$name.log" >&2
    exit 1
  }
  sed 1d "$work/$name.out" | sort >"$work/$name.counts"
  head -n 1 "$work/$name.out"
}

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
