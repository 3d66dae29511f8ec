#!/usr/bin/env bash
# Builds the editor and opens it: packaging/run.sh [FILE...]. Without a file it opens a sample profile.
# Where there is no display it says so and writes a picture of the window to .build/flatprofile.png instead.
set -euo pipefail
start=$PWD
cd "$(dirname "$0")/.."

files=()
for file in "$@"; do
    case "$file" in
    -* | /* | [A-Za-z]:*) files+=("$file") ;;
    *) files+=("$start/$file") ;;
    esac
done
[ ${#files[@]} -gt 0 ] || files=("$PWD/resources/samples/small-office.cfg")

packaging/install-build-tools.sh
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
cmake --preset release
cmake --build --preset release --parallel "$jobs" --target flatprofile-editor

case "$(uname -s)" in
Darwin) editor=.build/release/app/editor/flatprofile-editor.app/Contents/MacOS/flatprofile-editor ;;
MINGW* | MSYS* | CYGWIN*) editor=.build/release/app/editor/flatprofile-editor.exe ;;
*) editor=.build/release/app/editor/flatprofile-editor ;;
esac
case "$(uname -s)" in
Linux | *BSD)
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        picture=.build/flatprofile.png
        QT_QPA_PLATFORM=offscreen "$editor" --screenshot "$picture" "${files[@]}"
        echo "There is no display here. A picture of the window is in $picture"
        exit 0
    fi
    ;;
esac
exec "$editor" "${files[@]}"
