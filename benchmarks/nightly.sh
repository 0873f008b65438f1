#!/bin/sh
# Measures a night with 1 % new data: the shipped example made large is run once, then new files come
# to each source, and the next run is held against one that reads everything (`run --full`). All files
# of the two must be the same byte by byte.
# Usage: benchmarks/nightly.sh [RESPONSES]   (default 1,000,000)
set -eu

responses=${1:-1000000}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=${SOJOURN_BENCHMARK_DIR:-$here/target}
cli="$here/../cli/target"
all="$work/scale-$responses"
programme="$work/nightly-$responses"
SOJOURN_JAVA_OPTS=${SOJOURN_JAVA_OPTS:--Xmx3g -XX:TieredStopAtLevel=4}
export SOJOURN_JAVA_OPTS
export LC_ALL=C

mkdir -p "$work/classes"
"$here/../sojourn" --version >/dev/null # builds it where that was not done
javac -encoding UTF-8 -nowarn -proc:none -d "$work/classes" "$here"/scale/ScaleData.java "$here"/scale/ScaleRows.java
[ -f "$all/done" ] || {
  java -cp "$work/classes" ScaleData "$here/../examples/mobilise-sme-2017" "$all" "$responses"
  touch "$all/done"
}

# The programme with 99 in 100 rows of each file, the others in files that come later. A row ends
# where no quoted cell is open.
rm -rf "$programme" "$work/nightly-new"
mkdir -p "$programme/data" "$work/nightly-new"
for part in "$all"/*; do
  case "$part" in */data | */done) ;; *) cp -r "$part" "$programme/" ;; esac
done
sed -i '/^families:/d' "$programme/report.yaml" # reports about groups are another benchmark
sed -i 's|^files: data/\([a-z-]*\)\.|files: data/\1-*.|' "$programme"/sources/*.yaml
for file in "$all"/data/*; do
  name=$(basename "$file")
  stem=${name%.*}
  case "$name" in registrations*) new=0 ;; *) new=100 ;; esac
  awk -v lines="$(wc -l <"$file")" -v new="$new" -v csv="${name##*.}" \
    -v first="$programme/data/$stem-1.${name##*.}" -v last="$work/nightly-new/$stem-2.${name##*.}" '
    NR == 1 && csv == "csv" { print >first; if (new) print >last; next }
    { quotes += gsub(/"/, "&") }
    later { print >last; next }
    { print >first; later = new && NR >= lines - lines / new && quotes % 2 == 0 }' "$file"
done

# Runs into a directory, whatever gates say; prints seconds by the clock and of processor time.
run() {
  log="$work/nightly-$1.log"
  shift
  { time -p "$here/../sojourn" run "$programme" --accept headline --accept responses \
    --accept quarantined "$@" >"$log"; } 2>"$log.errors" || {
    cat "$log.errors" >&2
    return 1
  }
  awk '
    $1 == "real" { real = $2 }
    $1 == "user" || $1 == "sys" { busy += $2 }
    END { print real, busy }' "$log.errors"
}

# Hashes of all files of the published run but its record.
hashes() {
  (cd "$1/current/" && find . -type f ! -name manifest.json -exec sha256sum {} + | sort -k 2)
}

load() {
  cut -d ' ' -f 1 /proc/loadavg
}

rm -rf "$work/nightly-runs" "$work/nightly-full"
before=$(load)
run first --output "$work/nightly-runs" >/dev/null
cp -a "$work/nightly-runs" "$work/nightly-full"
mv "$work"/nightly-new/* "$programme/data/"
night=$(run night --output "$work/nightly-runs")
full=$(run full --output "$work/nightly-full" --full)
hashes "$work/nightly-runs" >"$work/nightly-night.hashes"
hashes "$work/nightly-full" >"$work/nightly-full.hashes"
diff "$work/nightly-night.hashes" "$work/nightly-full.hashes" >&2 || {
  echo "the next run (<) and the one that read everything (>) differ" >&2
  exit 1
}
echo "$responses responses, $(wc -l <"$work/nightly-full.hashes") files equal;" \
  "load $before, then $(load)"
# By steps: those that both have.
awk -v night="$night" -v full="$full" '
  !/ rows +[0-9.]+ s$/ { next }
  { seconds = $(NF - 1); step = $0; sub(/ +[0-9,]+ rows.*/, "", step); sub(/^ +/, "", step) }
  FNR == NR { first[step] = seconds; next }
  { printf "  %-32s %8.1f %8.1f\n", step, first[step], seconds; a += first[step]; b += seconds }
  /protect figures/ { printf "  %-32s %8.1f %8.1f %8.2f\n", "= until figures are protected", a, b, a / b }
  END {
    split(night, n, " ")
    split(full, f, " ")
    printf "  %-32s %8.1f %8.1f %8.2f\n", "all, by the clock", n[1], f[1], n[1] / f[1]
    printf "  %-32s %8.1f %8.1f %8.2f\n", "all, of processor time", n[2], f[2], n[2] / f[2]
  }' "$work/nightly-night.log" "$work/nightly-full.log"
rm -rf "$work/nightly-runs" "$work/nightly-full" "$programme"
