#!/usr/bin/env bash
# Measures batches on this machine: a folder of workbooks to JSON, to JSON and PDF, and ten times as
# many with a heap of 512 MB.
#   src/bench/batch.sh [COUNT]        default: 1000
# Exit status 1: a limit was not held (15 s to JSON and 40 s to JSON and PDF for 1,000 workbooks on two
# cores), or the heap was not enough. Needs the built program (mvn -q -DskipTests package) and GNU time.
set -euo pipefail
cd "$(dirname "$0")/../.."
count=${1:-1000}
mvn -q ${CORYMB_MAVEN:-} -Pbench process-classes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "making $count workbooks ..." >&2
java -XX:+UseParallelGC -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
  -cp "$(cat target/bench/classpath)" corymb.bench.many.FillFolder "$work/one" "$count"
mkdir "$work/ten"
for copy in 0 1 2 3 4 5 6 7 8 9; do
  mkdir "$work/ten/$copy"
  cp "$work/one/"*.xlsx "$work/ten/$copy/"
done
export CORYMB_HOME=$work/home
target/corymb/bin/corymb check samples/silver/response.xlsx >/dev/null # makes the archive of classes

held=0
echo "| Batch | Seconds | A second | Peak memory | Limit |"
echo "|---|---|---|---|---|"
measure() { # words, limit in seconds, number, folder, format
  /usr/bin/time -f '%e %M' -o "$work/time" target/corymb/bin/corymb assess "$work/$4" -o "$work/out" \
    --format "$5" --on 2026-11-21 >"$work/told" 2>"$work/err" || { tail -3 "$work/err" >&2; held=1; }
  read -r seconds kilobytes < <(tail -1 "$work/time")
  made=$(find "$work/out" -name "*.result.json" | wc -l)
  [ "$made" = "$3" ] || { echo "$1: $made results of $3" >&2; held=1; }
  rm -rf "$work/out"
  awk -v w="$1" -v s="$seconds" -v n="$3" -v m="$kilobytes" -v l="$2" \
    'BEGIN { printf("| %s | %.1f | %.0f | %.0f MB | %s |\n", w, s, n / s, m / 1024, (l > 0 ? l " s" : "ends")); exit (l > 0 && s > l) }' \
    || held=1
}
measure "$count workbooks to JSON" $((15 * count / 1000)) "$count" one json
measure "$count workbooks to JSON and PDF" $((40 * count / 1000)) "$count" one pdf,json
CORYMB_JAVA_OPTIONS=-Xmx512m measure "$((10 * count)) workbooks to JSON, heap of 512 MB" 0 $((10 * count)) ten json
exit $held
