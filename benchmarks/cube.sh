#!/bin/sh
# Measures the counting of answers into the cube beside DuckDB on the same Parquet files.
# Usage: benchmarks/cube.sh [RESPONSES [ROUNDS]]   (default 20,000,000 responses, 3 rounds)
set -eu

responses=${1:-20000000}
rounds=${2:-3}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
heap=${SOJOURN_BENCHMARK_HEAP:-2g}
. "$here/common.sh"
compile_beside_duckdb cube

# shellcheck disable=SC2086
exec java $opens "-Xmx$heap" -XX:+UseParallelGC -Dfile.encoding=UTF-8 -Duser.timezone=UTC \
  -Xlog:disable -Xlog:all=error:stderr -cp "$classpath" CubeBenchmark "$work" "$responses" "$rounds"
