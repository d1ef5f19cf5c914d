#!/usr/bin/env bash
# Builds the program twice, in folders with other names, time zones and languages,
# and compares every file that is shipped byte by byte. Words behind it go to Maven, as in: src/supply/same-bytes.sh -o
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

second=the-second-of-them
for folder in first $second; do
  mkdir "$work/$folder"
  git ls-files -z --cached --others --exclude-standard | tar --null -T - -c | tar -x -C "$work/$folder"
done

build() { # folder, time zone, language, words for Maven
  local folder=$work/$1 zone=$2 language=$3
  shift 3
  (cd "$folder" && umask 022 && TZ=$zone LC_ALL=$language mvn -q -B -ntp -Dmaven.test.skip=true "$@" package)
}
build first UTC C.UTF-8 "$@"
build $second Pacific/Auckland C "$@"

for folder in first $second; do
  (cd "$work/$folder/target" && sha256sum ./corymb-*.jar && find corymb -type f -print0 | sort -z | xargs -0 sha256sum) >"$work/$folder.sums"
done
if ! diff "$work/first.sums" "$work/$second.sums"; then
  for jar in first $second; do
    unzip -v "$work/$jar"/target/corymb-*.jar | awk '{print $5, $6, $7, $8}' | sort >"$work/$jar.entries"
  done
  echo "Entries of our jar that differ:"
  diff "$work/first.entries" "$work/$second.entries" || true
  echo "The two builds differ."
  exit 1
fi
echo "The same bytes twice: $(wc -l <"$work/first.sums") files, our jar $(sed -n '1s/ .*//p' "$work/first.sums")"
