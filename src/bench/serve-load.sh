#!/usr/bin/env bash
# Measures the pages under load: fills a database with 20,000 cases and labels, serves it, and lets
# 50 users look at the register, the dashboard, results and reviews, all on this machine.
#   src/bench/serve-load.sh [CASES [USERS [SECONDS [THINK_MILLIS...]]]]    defaults: 20000 50 30 1000 0
# On the embedded database, or on an empty PostgreSQL database when CORYMB_DB_URL is set.
# Without time to think (0) it shows how many pages a second the machine carries; no limit is set for that.
# Exit status 1: a page was not answered, or its 95th percentile is above 300 ms with time to think.
# Needs the built program (mvn -q -DskipTests package).
set -euo pipefail
cd "$(dirname "$0")/../.."
corymb=target/corymb/bin/corymb
cases=${1:-20000} users=${2:-50} seconds=${3:-30}
shift $(($# < 3 ? $# : 3))
thinks=("${@:-1000}")
[ $# -gt 0 ] || thinks=(1000 0)
port=${CORYMB_LOAD_PORT:-18080}
work=$(mktemp -d)
server=
stop() {
  [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" || true; }
  rm -rf "$work"
}
trap stop EXIT
export CORYMB_HOME=$work/home

"$corymb" demo >"$work/demo.txt"
password=$(sed -n "s/.*everybody's password is: //p" "$work/demo.txt")
of() { sed -n "s/^  $1  *//p" "$work/demo.txt"; }
manager=$(of 'cluster manager') assessor=$(of assessor) office=$(of secretariat)

java src/bench/ServeLoad.java fill "$work" "$cases"
echo "filling a database with $cases cases ..." >&2
filled() { "$corymb" "$@" >"$work/filled.txt" 2>&1 || { tail -5 "$work/filled.txt" >&2; exit 3; }; }
filled import "$work/responses.ndjson" --on 2026-06-01
filled register import "$work/register.csv"

CORYMB_LOGIN_ATTEMPTS_PER_MINUTE=1000 "$corymb" serve --port "$port" >"$work/serve.txt" 2>&1 &
server=$!
for _ in $(seq 120); do
  (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
  kill -0 "$server" || { cat "$work/serve.txt" >&2; exit 3; }
  sleep 0.5
done

load() { # seconds, think
  java src/bench/ServeLoad.java run "$port" "$password" "$users" "$1" "$2" "$manager" "$assessor" "$office"
}
load 45 0 >/dev/null || true # until the code is compiled
status=0
for think in "${thinks[@]}"; do
  load "$seconds" "$think" || status=1
  echo
done
exit $status
