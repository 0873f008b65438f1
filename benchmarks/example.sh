#!/bin/sh
# Measures runs of the example after a change of its report: until figures are protected, and until
# all is published.
# Usage: benchmarks/example.sh [RUNS]   (default 5)
set -eu

runs=${1:-5}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
programme="$work/example-programme"
output="$work/example-runs"

# A further comment, so that all is computed: where nothing has changed, the last run's files are
# published once more.
run() {
  printf '# %s\n' "$1" >>"$programme/report.yaml"
  "$here/../sojourn" run "$programme" --output "$output"
}

# Prints two numbers of milliseconds.
timed() {
  began=$(date +%s%N)
  run "run $1" | {
    while IFS= read -r line; do
      case "$line" in *"protect figures"*) figures=$(date +%s%N) ;; esac
    done
    printf '%d %d\n' $(((figures - began) / 1000000)) $((($(date +%s%N) - began) / 1000000))
  }
}

# Prints the least and the median of one column.
say() {
  cut -d ' ' -f "$2" "$work/example-times" | sort -n | awk -v what="$1" '
    { times[NR] = $1 / 1000 }
    END {
      median = (times[int((NR + 1) / 2)] + times[int(NR / 2) + 1]) / 2
      printf "%s: least %.1f s, median %.1f s of %d runs\n", what, times[1], median, NR
    }'
}

mkdir -p "$work"
rm -rf "$output" "$programme"
cp -r "$here/../examples/mobilise-sme-2017" "$programme"
run "the first, not counted: it reads the sources" >/dev/null
: >"$work/example-times"
for number in $(seq "$runs"); do
  timed "$number" >>"$work/example-times"
done
say "figures alone" 1
say "all" 2
printf 'load: %s\n' "$(cat /proc/loadavg)"
rm -rf "$output" "$programme"
