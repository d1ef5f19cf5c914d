#!/usr/bin/env bash
# Measures how cost grows with the number of cases: import, register, dashboard, snapshot, trial rating.
#   src/bench/growth.sh [SIZE...]         default: 50 100 1000 10000 100000, the first one only to get warm
# On an embedded database of its own, or on an empty PostgreSQL database when CORYMB_DB_URL is set.
# Writes target/bench/growth.md and growth.svg. Exit status 1: a step grew faster than 1.3 times the cases.
set -euo pipefail
cd "$(dirname "$0")/../.."
sizes=("$@")
[ $# -gt 0 ] || sizes=(50 100 1000 10000 100000)
mvn -q ${CORYMB_MAVEN:-} -Pbench process-classes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java -Xmx2g -XX:+UseParallelGC -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
  -cp "$(cat target/bench/classpath)" corymb.bench.many.Growth "$work/home" \
  target/bench/growth.md target/bench/growth.svg "${sizes[@]}"
