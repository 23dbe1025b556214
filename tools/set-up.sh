#!/bin/sh
# Makes .venv with all that the program (run) or its tests (test) need, system packages on Debian and Ubuntu included.
#   sh tools/set-up.sh run|test
# Does nothing that is done already; needs root or sudo only where packages are missing.
set -eu
purpose=$1
cd "$(dirname "$0")/.."

packages="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libx11-6 fonts-dejavu-core
          libxcb-cursor0 libxkbcommon-x11-0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libcups2"
[ "$purpose" = test ] && packages="$packages xvfb xauth at-spi2-core dbus python3-pyatspi
          chromium libreoffice-writer python3-uno default-jre-headless faketime"

fail() { echo "set-up: $*" >&2; exit 1; }

installed() { dpkg-query -W -f='${db:Status-Status} ${Provides}\n' "$1" "$1t64" 2>/dev/null | grep -q '^installed'; }

python=
for candidate in python3 python3.13 python3.12 python3.11; do
    if command -v "$candidate" >/dev/null && "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))'; then
        python=$candidate
        break
    fi
done
[ -n "$python" ] || fail "no Python 3.11, 3.12 or 3.13 found; install python3 and run make again"

if command -v apt-get >/dev/null; then
    missing=
    for package in $packages; do installed "$package" || missing="$missing $package"; done
    "$python" -c 'import ensurepip, venv' 2>/dev/null || missing="$missing $(basename "$(readlink -f "$(command -v "$python")")")-venv"
    if [ -n "$missing" ]; then
        sudo=
        if [ "$(id -u)" != 0 ]; then
            command -v sudo >/dev/null || fail "system packages are missing:$missing; install them as root, then run make again"
            sudo=sudo
        fi
        echo "set-up: installing system packages:$missing"
        $sudo apt-get update -q || fail "apt-get update failed; is there a network connection?"
        # shellcheck disable=SC2086
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing ||
            fail "apt-get could not install:$missing"
    fi
elif [ "$(uname)" = Linux ]; then
    echo "set-up: not a Debian or Ubuntu system; if the window does not open, install the libraries that Qt 6 names" >&2
fi

[ -x .venv/bin/pip ] || "$python" -m venv --clear .venv || fail "could not make .venv"
lock=requirements.lock
[ "$purpose" = test ] && lock=requirements-dev.lock
echo "set-up: installing Python packages from $lock"
.venv/bin/pip install --quiet --disable-pip-version-check -r "$lock" ||
    fail "pip could not install the packages of $lock; is there a network connection?"
