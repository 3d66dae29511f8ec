#!/usr/bin/env bash
# Builds and runs every test without a display: tests/run.sh [PRESET] [ctest options]. Presets: dev (default), asan, tsan.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=dev
case "${1:-}" in
dev | asan | tsan) preset=$1; shift ;;
esac

packaging/install-build-tools.sh --tests

jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
export QT_QPA_PLATFORM=offscreen
cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$jobs"
ctest --preset "$preset" --parallel "$jobs" "$@"
