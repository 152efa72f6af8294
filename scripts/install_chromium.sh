#!/bin/sh
# Install Chromium for the tests that open the report in a browser, where that can be done without asking: by root, with apt.
# Where it cannot, say so and go on: those tests then skip and give the same reason.
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null 2>&1; then
    exit 0
  fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null && exit 0
fi
echo "Chromium is not installed and cannot be installed from here: the tests in a browser will be skipped." >&2
echo "Install it (apt-get install chromium) to run them." >&2
