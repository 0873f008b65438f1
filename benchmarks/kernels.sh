#!/bin/sh
# Measures single kernels on the shipped example with JMH: mapping, pseudonyms, suppression.
# Usage: benchmarks/kernels.sh [JMH's arguments]   (default: -f 1 -wi 3 -i 5)
set -eu

[ $# -gt 0 ] || set -- -f 1 -wi 3 -i 5
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
example="$here/../examples/mobilise-sme-2017"
central=https://repo1.maven.org/maven2

mkdir -p "$work/jmh" "$work/kernels"
for jar in org/openjdk/jmh/jmh-core/1.37/jmh-core-1.37.jar \
  org/openjdk/jmh/jmh-generator-annprocess/1.37/jmh-generator-annprocess-1.37.jar \
  net/sf/jopt-simple/jopt-simple/5.0.4/jopt-simple-5.0.4.jar \
  org/apache/commons/commons-math3/3.6.1/commons-math3-3.6.1.jar; do
  [ -f "$work/jmh/${jar##*/}" ] || curl -fsS -o "$work/jmh/${jar##*/}" "$central/$jar"
done
. "$here/common.sh"

classpath="$work/kernels:$cli/sojourn-cli.jar:$cli/lib/*:$work/jmh/*"
javac -nowarn -d "$work/kernels" -cp "$classpath" \
  -processorpath "$(printf '%s:' "$work"/jmh/*.jar)" "$here"/kernels/*.java

# shellcheck disable=SC2086
exec java $opens -Xmx1g -Duser.timezone=UTC "-Dexample=$example" \
  -Xlog:disable -Xlog:all=error:stderr -cp "$classpath" org.openjdk.jmh.Main "$@"
