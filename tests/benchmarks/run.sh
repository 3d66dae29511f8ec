#!/usr/bin/env bash
# Builds the release with its timings and prints what they measure, without a display; the numbers are of this machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
build=.build/benchmarks
cmake --preset release -B "$build" -DFLATPROFILE_TESTS=ON >/dev/null
cmake --build "$build" --target flatprofile benchmarks
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen XDG_CONFIG_HOME="$folder/config"

echo "== a key in the window"
"$build/tests/benchmarks/bench_keystroke" || echo "slower than a frame"
echo "== from a double click to a window that waits: bare, and with a profile"
"$build/tests/benchmarks/bench_profiles" "$folder/one" 1 200000
for what in bare table plain "$folder"/one/*; do
    time "$build/tests/benchmarks/bench_start" "$what"
done
echo "== a second of sound"
"$build/tests/benchmarks/bench_signal"
echo "== a key in a dial plan of 10,000 sequences"
"$build/tests/benchmarks/bench_dial"
echo "== a painted timeline, and a drag in it"
"$build/tests/benchmarks/bench_views"
echo "== files of 200 KB over HTTP and of 2 MB over TFTP, on loopback"
"$build/tests/benchmarks/bench_servers" "$build/app/flatprofile/flatprofile"
echo "== check of 10,000 profiles of 50 KB"
"$build/tests/benchmarks/bench_profiles" "$folder/site" 10000 51200
time "$build/app/flatprofile/flatprofile" check "$folder/site" >"$folder/report" || tail -n 3 "$folder/report"
