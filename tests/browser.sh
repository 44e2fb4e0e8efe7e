#!/bin/sh
# Prints the path of a chromium that starts on this machine, installing one where that is allowed; prints nothing when there is
# none, and says so on stderr. First argument: the Python of the project.
python=${1:-python3}

starts() {
    [ -n "$1" ] && "$1" --version >/dev/null 2>&1
}

from_system() {
    for name in chromium-headless-shell chromium chromium-browser google-chrome google-chrome-stable; do
        path=$(command -v "$name") && starts "$path" && echo "$path" && return 0
    done
    return 1
}

from_debian() {
    grep -qs '^ID=debian' /etc/os-release && command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" = 0 ]; then as_root=; elif sudo -n true 2>/dev/null; then as_root="sudo -n"; else return 1; fi
    echo "Memasang chromium dari Debian untuk uji halaman ..." >&2
    $as_root apt-get update -qq >&2
    for name in chromium-headless-shell chromium; do  # without windows it takes a quarter less of the processor
        DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq "$name" >&2 && from_system && return 0
    done
    return 1
}

from_playwright() {
    echo "Mengunduh chromium milik playwright untuk uji halaman ..." >&2
    "$python" -m playwright install chromium >&2 || return 1
    path=$("$python" -c 'from playwright.sync_api import sync_playwright as start
with start() as play: print(play.chromium.executable_path)')
    starts "$path" && echo "$path"
}

if starts "$CHROMIUM"; then
    echo "$CHROMIUM"
    exit 0
fi
from_system || from_debian || from_playwright \
    || echo "Tidak ada chromium dan tidak dapat dipasang: uji halaman di peramban DILEWATI, uji lainnya tetap jalan." >&2
