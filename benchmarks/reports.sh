#!/bin/sh
# Measures the rendering of reports about single groups.
# Usage: benchmarks/reports.sh [REPORTS]   (default 1,000)
set -eu

reports=${1:-1000}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
heap=${SOJOURN_BENCHMARK_HEAP:-1g}
example="$here/../examples/mobilise-sme-2017"
cli="$here/../cli/target"

mkdir -p "$work/classes"
rm -rf "$work/regions"
"$here/../sojourn" run "$example" --output "$work/example" >/dev/null # its figures are multiplied

classpath="$work/classes:$cli/sojourn-cli.jar:$cli/lib/*"
javac -nowarn -proc:none -d "$work/classes" -cp "$classpath" "$here"/reports/*.java
exec java "-Xmx$heap" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Duser.timezone=UTC \
  -cp "$classpath" ReportsBenchmark "$example" "$work" "$reports"
