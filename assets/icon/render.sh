#!/usr/bin/env bash
# Makes the window's and the packages' pictures from raceway.svg.
# Needs rsvg-convert (Debian: apt-get install librsvg2-bin).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
to=$here/../../src/main/resources/dev/raceway/ui/icon
mkdir -p "$to"
for size in 16 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" --output "$to/raceway-$size.png" "$here/raceway.svg"
done
