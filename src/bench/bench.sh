#!/usr/bin/env bash
# Measures how fast the program is on this machine, against what one would use instead, and prints one
# table in Markdown: medians, their spread, ratios against baselines of the same run, the limits.
#   src/bench/bench.sh [--quick] [PART...]     parts: reading rating telling launcher; all when none is named
# Ten minutes at most after building; --quick takes two and says less. Before it measures rating it proves
# that the baselines rate as the rules do. Exit status 1: a limit was not held.
# The part launcher needs LibreOffice for its ratio, and GNU time for the memory.
set -euo pipefail
cd "$(dirname "$0")/../.."
words=" $* "
parts=${words/ --quick / }
if [[ -z ${parts// /} || $parts == *" launcher "* ]]; then
  mvn -q -DskipTests package
fi
mvn -q -Pbench process-classes
exec java -Xmx1g -XX:+UseSerialGC -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
  -cp "$(cat target/bench/classpath)" corymb.bench.race.Bench "$@"
