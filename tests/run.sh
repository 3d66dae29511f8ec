#!/usr/bin/env bash
# Builds and runs every test without a display: tests/run.sh [PRESET] [ctest options]. Presets: dev (default), asan, tsan.
set -euo pipefail
cd "$(dirname "$0")/.."

preset=dev
case "${1:-}" in
dev | asan | tsan) preset=$1; shift ;;
esac

packaging/install-build-tools.sh --tests

# An implementation of RFC 8188 by others, for the tests that compare with one; without it they are skipped.
if command -v npm >/dev/null && [ ! -e .build/node/node_modules/http_ece ]; then
    npm install --prefix .build/node --no-save --ignore-scripts --silent http_ece || echo "http_ece is not to be had: its tests are skipped"
fi
export FLATPROFILE_NODE_MODULES="$PWD/.build/node/node_modules"

jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
export QT_QPA_PLATFORM=offscreen
cmake --preset "$preset"
cmake --build --preset "$preset" --parallel "$jobs"
ctest --preset "$preset" --parallel "$jobs" "$@"
