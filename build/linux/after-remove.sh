#!/bin/sh
# Runs once the files are gone: the AppArmor profile was put there by after-install.sh, not by the package.
set -e
loaded="${DPKG_ROOT:-}/etc/apparmor.d/errdesk"

# An upgrade removes the older version too; rpm then says 1.
case "${1:-remove}" in
  remove | purge | 0) ;;
  *) exit 0 ;;
esac

[ -f "$loaded" ] || exit 0
if command -v apparmor_parser >/dev/null 2>&1; then apparmor_parser --remove "$loaded" >/dev/null 2>&1 || true; fi
rm -f "$loaded"
exit 0
