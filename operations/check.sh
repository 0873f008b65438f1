#!/bin/sh
# Checks the examples with the tools that are here, and says which were not checked.
set -eu
cd "$(dirname -- "$0")"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

have() {
  command -v "$1" >/dev/null 2>&1 && return 0
  printf 'NOT CHECKED: %s (no %s here)\n' "$2" "$1"
  return 1
}

if have systemd-analyze 'systemd units'; then
  # An instance whose program is there, since the check looks for it.
  cp systemd/sojourn@.timer "$work/sojourn@pilot.timer"
  sed 's#^ExecStart=/opt/sojourn/sojourn#ExecStart=/bin/true#' systemd/sojourn@.service >"$work/sojourn@pilot.service"
  said=$(SYSTEMD_UNIT_PATH="$work:" systemd-analyze verify --man=no "$work/sojourn@pilot.service" "$work/sojourn@pilot.timer" 2>&1 | grep sojourn || true)
  [ -z "$said" ] || {
    printf '%s\n' "$said"
    exit 1
  }
  systemd-analyze calendar '*-*-* 02:15:00' >/dev/null
  echo 'systemd units: fine'
fi

awk '/^[0-9*]/ && (NF < 7 || $1 !~ /^[0-9]+$/ || $1 > 59 || $2 !~ /^[0-9]+$/ || $2 > 23 || $6 != "sojourn") {
  print "cron: line " NR " is no entry of a crontab with a user"; bad = 1 } END { exit bad }' cron/sojourn
echo 'cron: fine'

if have promtool 'alerts'; then
  promtool check rules prometheus/alerts.yml >/dev/null
  promtool test rules prometheus/alerts-test.yml >/dev/null
  echo 'alerts: fine'
fi

if have python3 'the DAG'; then
  python3 -c 'import ast, sys; ast.parse(open(sys.argv[1]).read())' airflow/sojourn_nightly.py
  echo 'DAG: can be read (not run)'
fi
echo 'NOT CHECKED: the image and the CronJob (see README.md)'
