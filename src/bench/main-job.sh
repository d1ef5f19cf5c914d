#!/usr/bin/env bash
# Measures the main job on this machine and prints one table:
#  - one cold process from workbook to PDF and JSON, against LibreOffice converting the same workbook
#    to PDF, five interleaved runs each, medians, with the peak memory;
#  - responses a second from NDJSON once warm: two batches, the time of the smaller taken off.
# Needs the built program (mvn -q -DskipTests package), LibreOffice and GNU time.
set -euo pipefail
cd "$(dirname "$0")/../.."
corymb=target/corymb/bin/corymb
sample=samples/near-gold/response.xlsx
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CORYMB_HOME=$work/home

timed() { # file, command...
  local file=$1
  shift
  /usr/bin/time -a -o "$file" -f '%e %M' "$@" >/dev/null 2>&1
}
median() { sort -n "$1" | awk -v c="$2" '{v[NR] = $c} END {print v[int((NR + 1) / 2)]}'; }
spread() { sort -n "$1" | awk 'NR == 1 {a = $1} {b = $1} END {print a " to " b}'; }

"$corymb" assess "$sample" -o "$work/out" >/dev/null
soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf \
  --outdir "$work" "$sample" >/dev/null 2>&1
for _ in 1 2 3 4 5; do
  timed "$work/office.txt" soffice "-env:UserInstallation=file://$work/office" --headless \
    --convert-to pdf --outdir "$work" "$sample"
  timed "$work/corymb.txt" "$corymb" assess "$sample" -o "$work/out" --format pdf,json
done

lines=src/test/resources/corymb/worked/answers.ndjson
for _ in $(seq 2000); do cat "$lines"; done >"$work/small.ndjson"
for _ in 1 2 3 4; do cat "$work/small.ndjson"; done >"$work/large.ndjson"
for _ in 1 2 3; do
  timed "$work/small.txt" "$corymb" assess "$work/small.ndjson" --format json
  timed "$work/large.txt" "$corymb" assess "$work/large.ndjson" --format json
done

office=$(median "$work/office.txt" 1)
ours=$(median "$work/corymb.txt" 1)
few=$(median "$work/small.txt" 1)
many=$(median "$work/large.txt" 1)
printf '| What | Median | Range | Peak memory |\n|---|---|---|---|\n'
printf '| LibreOffice, workbook to PDF | %s s | %s s | %s KB |\n' \
  "$office" "$(spread "$work/office.txt")" "$(sort -n -k2 "$work/office.txt" | tail -1 | cut -d' ' -f2)"
printf '| Corymb, workbook to PDF and JSON | %s s | %s s | %s KB |\n' \
  "$ours" "$(spread "$work/corymb.txt")" "$(sort -n -k2 "$work/corymb.txt" | tail -1 | cut -d' ' -f2)"
awk -v a="$ours" -v b="$office" 'BEGIN {printf "| Ratio | %.2f | | |\n", a / b}'
awk -v a="$few" -v b="$many" 'BEGIN {printf "| Responses a second once warm | %.0f | | |\n", 66000 / (b - a)}'
