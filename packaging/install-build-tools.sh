#!/usr/bin/env bash
# Installs what building (and with --tests, testing) needs, where it is missing. Asks nothing.
# On systems whose packages can't be installed without a person, says in one line what to install.
set -euo pipefail

with_tests=no
[ "${1:-}" = --tests ] && with_tests=yes

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else echo "Not root, and no sudo: please run as root: $*" >&2; exit 1
    fi
}

install_with_apt() {
    local wanted=(cmake ninja-build g++ ccache lld pkg-config qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
        qt6-svg-dev qt6-multimedia-dev qtkeychain-qt6-dev libgl1-mesa-dev libssl-dev zlib1g-dev fonts-dejavu-core)
    [ $with_tests = yes ] && wanted+=(openssl gzip unzip curl tftp-hpa atftp)
    local missing=()
    for package in "${wanted[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    [ ${#missing[@]} = 0 ] && return
    echo "Installing: ${missing[*]}"
    as_root apt-get update -qq
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

case "$(uname -s)" in
Linux)
    if command -v apt-get >/dev/null; then
        install_with_apt
    elif command -v dnf >/dev/null; then
        as_root dnf install -y -q cmake ninja-build gcc-c++ ccache lld qt6-qtbase-devel qt6-qtsvg-devel qt6-qtmultimedia-devel qtkeychain-qt6-devel qt6-qttools-devel \
            openssl-devel zlib-devel openssl gzip unzip
    elif command -v pacman >/dev/null; then
        as_root pacman -S --needed --noconfirm --quiet cmake ninja gcc ccache lld qt6-base qt6-svg qt6-multimedia qtkeychain-qt6 qt6-tools openssl zlib unzip
    else
        echo "Please install: CMake 3.25, Ninja, a C++20 compiler, Qt 6.4 (Base, Svg, Linguist tools), OpenSSL 3, zlib." >&2
    fi
    ;;
Darwin)
    if command -v brew >/dev/null; then
        brew install --quiet cmake ninja ccache qt openssl@3
    else
        echo "Please install Homebrew, then: brew install cmake ninja ccache qt openssl@3" >&2
        exit 1
    fi
    ;;
*)
    echo "Please install: Visual Studio 2022 or MSYS2's MinGW, CMake, Ninja, Qt 6.4 or later, OpenSSL 3 and zlib (vcpkg has both)." >&2
    ;;
esac
