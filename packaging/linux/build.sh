#!/usr/bin/env bash
# Builds the app image and the Debian package: target/package/raceway and target/package/*.deb.
# Needs a JDK with jpackage, Maven, binutils, and for the package fakeroot.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
  echo "packaging: $1" >&2
  exit 1
}

jpackage=${JAVA_HOME:+$JAVA_HOME/bin/}jpackage
command -v "$jpackage" >/dev/null || fail "there is no $jpackage; set JAVA_HOME to a full JDK"
for tool in mvn:maven objcopy:binutils fakeroot:fakeroot dpkg-deb:dpkg; do
  command -v "${tool%%:*}" >/dev/null ||
    fail "${tool%%:*} is missing; install it (apt-get install ${tool##*:})"
done

mvn --quiet -DskipTests package

out=target/package
options=target/packaging
icon=src/main/resources/dev/raceway/ui/icon/raceway-512.png
rm -rf "$out"
"$jpackage" @"$options/identity.options" @"$options/image.options" --type app-image \
  --icon "$icon" --dest "$out"
"$jpackage" @"$options/identity.options" @packaging/linux/deb.options --type deb \
  --app-image "$out/raceway" --resource-dir packaging/linux/deb --icon "$icon" --dest "$out"
ls "$out"
