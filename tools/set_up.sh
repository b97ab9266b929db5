#!/usr/bin/env bash
# Makes .venv with what rendering needs (`lecture`) or with what the tests need as well (`test`).
# Installs the system packages that are missing where it may, and says exactly what to install where it may not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

purpose=${1:-lecture}
case $purpose in
  lecture | test) ;;
  *) echo "usage: tools/set_up.sh [lecture|test]" >&2; exit 2 ;;
esac

venv=.venv
oldest=3.11

say() { printf 'set-up: %s\n' "$*" >&2; }
have() { command -v "$1" >/dev/null 2>&1; }

# ---------------------------------------------------------------- Python

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
  local name
  for name in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11; do
    if have "$name" && new_enough "$name"; then command -v "$name"; return; fi
  done
  return 1
}

if ! python=$(find_python); then
  found=none
  if have python3; then found=$(python3 --version 2>&1 || true); fi
  say "Python $oldest or newer is needed; this machine has: $found"
  say "  Debian 12, Ubuntu 24.04 and newer:  apt-get install python3 python3-dev python3-venv"
  say "  macOS:                              brew install python@3.12"
  say "  elsewhere: install a newer Python beside the old one, then  make $purpose PYTHON=/path/to/python$oldest"
  exit 1
fi
version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')

# ---------------------------------------------------------------- system packages

# Each line says what is missing and the packages that bring it: Debian and Ubuntu's, then Homebrew's ("-": none).
lacking() {
  have cc || have gcc || echo "a C compiler|gcc libc6-dev|-"
  if ! have pkg-config; then
    echo "pkg-config|pkg-config|pkg-config"
  fi
  pkg-config --exists cairo 2>/dev/null || echo "the headers of Cairo|libcairo2-dev|cairo"
  pkg-config --exists pangocairo 2>/dev/null || echo "the headers of Pango|libpango1.0-dev|pango"
  "$python" -c 'import os, sys, sysconfig
sys.exit(not os.path.exists(os.path.join(sysconfig.get_paths()["include"], "Python.h")))' ||
    echo "the headers of Python $version|python$version-dev|python@$version"
  "$python" -c 'import ensurepip, venv' 2>/dev/null || echo "virtual environments for Python $version|python$version-venv|python@$version"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif [ -t 0 ]; then sudo "$@"
  else sudo -n "$@"; fi
}

may_install() { [ "$(id -u)" = 0 ] || have sudo; }

# Installs packages with the system's package manager; fails where there is none or it may not.
install_packages() {
  if have apt-get && may_install; then
    as_root apt-get update -q >&2 || say "the list of packages could not be renewed; trying with the one that is there"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >&2
  elif [ "$(uname -s)" = Darwin ] && have brew; then
    brew install "$@" >&2
  else
    return 1
  fi
}

by_hand() {
  say "this has to be done by hand:"
  say "  as root:  apt-get install -y $1"
  if [ "$(uname -s)" = Darwin ]; then say "  or, on macOS:  brew install ${2:-$1}"; fi
  say "  (on other systems: the packages that bring ${3:-the same})"
  say "then again:  make $purpose"
}

missing=$(lacking)
if [ -n "$missing" ]; then
  names=$(printf '%s\n' "$missing" | cut -d'|' -f1 | paste -s -d, - | sed 's/,/, /g')
  debian=$(printf '%s\n' "$missing" | cut -d'|' -f2 | paste -s -d' ' -)
  brew=$(printf '%s\n' "$missing" | cut -d'|' -f3 | grep -v '^-$' | sort -u | paste -s -d' ' - || true)
  packages=$debian
  if [ "$(uname -s)" = Darwin ]; then packages=$brew; fi
  say "this machine lacks $names; installing: $packages"
  # Word splitting is meant: one argument a package.
  # shellcheck disable=SC2086
  if ! install_packages $packages || [ -n "$(lacking)" ]; then
    say "could not install them (no root, no network, or no known package manager)"
    by_hand "$debian" "$brew" "$names"
    exit 1
  fi
fi

# ---------------------------------------------------------------- .venv

if ! { [ -x $venv/bin/python ] && new_enough $venv/bin/python && $venv/bin/python -c 'import pip' 2>/dev/null; }; then
  say "making $venv with Python $version"
  "$python" -m venv --clear $venv
fi

# --no-build-isolation: what has no wheel is built with the pinned tools of build.txt, found on the path, nothing else.
pip() { env -u PIP_USER -u PIP_TARGET PATH="$PWD/$venv/bin:$PATH" $venv/bin/python -m pip --disable-pip-version-check install "$@"; }
tools=(--require-hashes -r requirements/build.txt)
packages=(--no-build-isolation --require-hashes -r "requirements/$purpose.txt")
project=(--no-build-isolation --no-deps -e .)

python_by_hand() {
  say "Python packages could not be installed (no network, or the package index that pip is set to has not got them)."
  say "With a package index within reach, by hand:"
  say "  . $venv/bin/activate"
  say "  pip install ${tools[*]}"
  say "  pip install ${packages[*]}"
  say "  pip install ${project[*]}"
  say "then again:  make $purpose"
}

say "installing Python packages from requirements/$purpose.txt"
if ! { pip -qq "${tools[@]}" && pip -qq "${packages[@]}" && pip -qq "${project[@]}"; }; then
  python_by_hand
  exit 1
fi

# ---------------------------------------------------------------- Node packages, for tests only

if [ "$purpose" = test ]; then
  if ! have npm; then
    say "installing Node for the tests that build or validate pages"
    install_packages nodejs npm || say "no Node: install the packages nodejs and npm by hand, or those tests will fail"
  fi
  if have npm && ! [ node_modules/.package-lock.json -nt package-lock.json ]; then
    say "installing Node packages from package-lock.json"
    if ! npm ci --ignore-scripts --no-audit --no-fund --silent >&2; then
      say "Node packages could not be installed (no network, or the registry that npm is set to has not got them)."
      say "With a registry within reach, by hand:  npm ci --ignore-scripts   then again:  make test"
      exit 1
    fi
  fi
fi

# ---------------------------------------------------------------- a browser, for tests only

a_browser() { have chromium || have chromium-browser || have google-chrome; }

if [ "$purpose" = test ] && ! a_browser; then
  say "installing Chromium for the tests that need a browser"
  if ! install_packages chromium || ! chromium --version >/dev/null 2>&1; then
    $venv/bin/python -m playwright install chromium >&2 ||
      say "no Chromium: tests that need a browser will be skipped and .ci/run will fail; install the package chromium by hand"
  fi
fi

if [ "$purpose" = test ]; then touch $venv/.set-up-lecture; fi
touch "$venv/.set-up-$purpose"
say "$venv is ready"
