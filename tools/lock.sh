#!/usr/bin/env bash
# Writes requirements/*.txt: every package that set-up installs, with its version and hashes, for every Python from
# 3.11 on and every system. Keeps the versions that are there; `tools/lock.sh --upgrade` takes the newest.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

uv=${UV:-uv}
command -v "$uv" >/dev/null || { echo "lock: uv is needed: pip install uv, or UV=/path/to/uv $0" >&2; exit 1; }

# No line that --no-emit-* leaves out and no annotation: a lock names no package index, no file and no person.
lock() {
  "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
    --no-emit-index-url --no-emit-find-links --custom-compile-command tools/lock.sh "${upgrade[@]+"${upgrade[@]}"}" "$@"
}
upgrade=("$@")

lock requirements/build.in --output-file requirements/build.txt
lock pyproject.toml --extra voice --extra data --constraint requirements/build.txt --output-file requirements/lecture.txt
lock pyproject.toml --all-extras --group dev \
  --constraint requirements/build.txt --constraint requirements/lecture.txt --output-file requirements/test.txt
