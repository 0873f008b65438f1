#!/bin/sh
# Measures the counting of answers into the cube beside DuckDB on the same Parquet files.
# Usage: benchmarks/cube.sh [RESPONSES [ROUNDS]]   (default 20,000,000 responses, 3 rounds)
set -eu

responses=${1:-20000000}
rounds=${2:-3}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
heap=${SOJOURN_BENCHMARK_HEAP:-2g}
version=2.0.0.1
jar="$work/duckdb_jdbc-$version.jar"
cli="$here/../cli/target"

mkdir -p "$work/classes"
[ -f "$jar" ] || curl -fsS -o "$jar" \
  "https://repo1.maven.org/maven2/org/duckdb/duckdb_jdbc/$version/duckdb_jdbc-$version.jar"
"$here/../sojourn" --version >/dev/null # builds it where that was not done

classpath="$work/classes:$cli/sojourn-cli.jar:$cli/lib/*:$jar"
javac -nowarn -proc:none -d "$work/classes" -cp "$classpath" "$here"/cube/*.java

opens=
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util \
  java.util.concurrent java.util.concurrent.atomic jdk.internal.ref sun.nio.ch sun.nio.cs \
  sun.security.action sun.util.calendar; do
  opens="$opens --add-opens=java.base/$package=ALL-UNNAMED"
done
# shellcheck disable=SC2086
exec java $opens "-Xmx$heap" -XX:+UseParallelGC -Dfile.encoding=UTF-8 -Duser.timezone=UTC \
  -Xlog:disable -Xlog:all=error:stderr -cp "$classpath" CubeBenchmark "$work" "$responses" "$rounds"
