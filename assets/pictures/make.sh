#!/usr/bin/env bash
# Makes the pictures of the README again, with the program itself in a window that nobody sees:
#   mvn package -DskipTests && assets/pictures/make.sh
# Needs xvfb, xdotool, imagemagick and what the window needs.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=$(mktemp -d)
started=()
tidy() {
  for process in "${started[@]}"; do
    kill "$process" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap tidy EXIT

Xvfb -displayfd 3 -screen 0 1440x900x24 -noreset -nolisten tcp 3>"$work/display" 2>/dev/null &
started+=($!)
until [ -s "$work/display" ]; do sleep 0.1; done
DISPLAY=:$(<"$work/display")
export DISPLAY

target/dist/bin/raceway &
started+=($!)
window=$(xdotool search --sync --onlyvisible --name '^Raceway')
xdotool windowmove --sync "$window" 0 0 windowsize "$window" 1440 900 windowfocus "$window"
sleep 3 # until the window has been drawn at its new size

picture() { # NAME KEY...
  xdotool key --delay 150 "${@:2}"
  sleep 1
  import -window root "assets/pictures/$1.png"
}

picture step a b b b a a
picture lock n l a a b a a a b
