#!/usr/bin/env bash
# Measures how long so many responses take, one a line, on the program's pool of threads and in the job
# of src/spark with two threads on this machine; both make ready their rules first, and end.
#   src/bench/spark.sh [COUNT]        default: 1000000
# The pool writes its results to a pipe, the job writes Parquet: 1,000,000 take about 5 GB of disk for the
# responses. Exit status 1: the two did not rate the same number, or their results are not the same bytes.
# Needs the built program (mvn -q -DskipTests package), GNU time, and 3 GB of memory.
set -euo pipefail
cd "$(dirname "$0")/../.."
count=${1:-1000000}
mvn -q ${CORYMB_MAVEN:-} -Pbench process-classes
mvn -q ${CORYMB_MAVEN:-} -Pspark process-classes
work=$(mktemp -d -p "${TMPDIR:-/tmp}")
trap 'rm -rf "$work"' EXIT
echo "making $count responses ..." >&2
java -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
  -cp "$(cat target/bench/classpath)" corymb.bench.many.FillLines "$work/answers.ndjson" "$count"
export CORYMB_HOME=$work/home
target/corymb/bin/corymb check samples/silver/response.xlsx >/dev/null # makes the archive of classes

pool() {
  /usr/bin/time -f '%e %U %S %M' -o "$work/pool.time" target/corymb/bin/corymb assess "$work/answers.ndjson" \
    --format json --peers none --on 2026-11-21 2>"$work/pool.err"
}
job() {
  # shellcheck disable=SC2046 # the options are words
  /usr/bin/time -f '%e %U %S %M' -o "$work/job.time" java -Xmx2g $(cat target/spark/jvm) \
    -Dspark.master='local[2]' -Dspark.ui.enabled=false -Dspark.driver.host=127.0.0.1 \
    -Dspark.driver.bindAddress=127.0.0.1 -Dspark.local.dir="$work" -cp "$(cat target/spark/classpath)" "$@"
}
digest() { # of lines in any order
  LC_ALL=C sort -S 512M -T "$work" | sha256sum | cut -d' ' -f1
}
same=0
echo "the pool of threads ..." >&2
if [ "$count" -le 100000 ]; then
  pool >"$work/pool.ndjson"
  digest <"$work/pool.ndjson" >"$work/pool.digest"
  rm "$work/pool.ndjson"
else
  pool | wc -l >"$work/pool.lines"
  [ "$(cat "$work/pool.lines")" = "$count" ] || { echo "the pool: $(cat "$work/pool.lines") results" >&2; same=1; }
fi
echo "the job ..." >&2
job corymb.spark.RateResponses "$work/answers.ndjson" -o "$work/rated" --on 2026-11-21 2>"$work/job.err" \
  || { tail -3 "$work/job.err" >&2; same=1; }
grep -q "^$count rated, 0 with errors" "$work/job.err" || { tail -3 "$work/job.err" >&2; same=1; }
read -r poolSeconds poolUser poolSystem poolMemory < <(tail -1 "$work/pool.time")
read -r jobSeconds jobUser jobSystem jobMemory < <(tail -1 "$work/job.time")
if [ "$count" -le 100000 ]; then
  job corymb.spark.ShowResults "$work/rated" 2>/dev/null | digest >"$work/job.digest"
  cmp -s "$work/pool.digest" "$work/job.digest" || { echo "the results are not the same" >&2; same=1; }
fi
echo "| $count responses | Seconds | A second | Processor, both cores | Peak memory |"
echo "|---|---|---|---|---|"
row() { # words, seconds, user, system, kilobytes
  awk -v w="$1" -v s="$2" -v u="$3" -v y="$4" -v m="$5" -v n="$count" \
    'BEGIN { printf "| %s | %.1f | %.0f | %.1f s | %.0f MB |\n", w, s, n / s, u + y, m / 1024 }'
}
row "pool of threads, to JSON" "$poolSeconds" "$poolUser" "$poolSystem" "$poolMemory"
row "job, local[2], to Parquet" "$jobSeconds" "$jobUser" "$jobSystem" "$jobMemory"
awk -v a="$jobSeconds" -v b="$poolSeconds" -v c="$jobUser" -v d="$jobSystem" -v e="$poolUser" -v f="$poolSystem" \
  'BEGIN { printf "| job against pool | %.2f times | | %.2f times | |\n", a / b, (c + d) / (e + f) }'
exit $same
