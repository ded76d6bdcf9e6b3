#!/bin/sh
# Runs once the files are in place, from the .deb and the .rpm: lets Chromium make its sandbox.
#
# It makes one out of user namespaces where ordinary users have them. Some systems forbid those, or allow them only to
# programs with an AppArmor profile; and where there are none it needs its own helper with the setuid bit. Probed as
# root, namespaces are always there, so they are probed as a user who may do nothing.
set -e

app="${DPKG_ROOT:-}/opt/errdesk"
helper="$app/chrome-sandbox"
profile="$app/resources/apparmor-profile"
loaded="${DPKG_ROOT:-}/etc/apparmor.d/errdesk"

# dpkg also calls this to undo a failed removal and the like, when nothing has changed.
case "${1:-configure}" in
  configure | [0-9]*) ;;
  *) exit 0 ;;
esac

has() { command -v "$1" >/dev/null 2>&1; }

as_nobody() {
  if has setpriv; then
    setpriv --reuid=65534 --regid=65534 --clear-groups -- "$@"
  else
    runuser -u nobody -- "$@"
  fi
}

# Asks for the kinds that Chromium asks for, in one that it is root in.
have_namespaces() { as_nobody "$@" unshare --user --map-root-user --pid --net --fork true >/dev/null 2>&1; }

# Older parsers do not know the profile's dialect. The systems that have them allow namespaces to every program.
load_profile() {
  has apparmor_parser && has aa-status && aa-status --enabled >/dev/null 2>&1 || return 1
  apparmor_parser --skip-kernel-load --skip-cache "$profile" >/dev/null 2>&1 || return 1
  cp "$profile" "$loaded"
  apparmor_parser --replace --write-cache --skip-read-cache "$loaded" >/dev/null 2>&1
}

# Whoever administers the system may have settled it already.
if has dpkg-statoverride && dpkg-statoverride --list "$helper" >/dev/null 2>&1; then exit 0; fi

covered=no
if load_profile && has aa-exec && have_namespaces aa-exec --profile=errdesk --; then covered=yes; fi

if [ "$covered" = yes ] || have_namespaces; then
  chmod 0755 "$helper"
elif chmod 4755 "$helper" 2>/dev/null && [ -u "$helper" ] &&
  ! { has findmnt && findmnt --noheadings --output OPTIONS --target "$app" | grep -qw nosuid; }; then
  :
else
  cat >&2 <<EOF
Errdesk is installed, but this system gives Chromium no sandbox: ordinary users have no user namespaces, and programs in
$app cannot be setuid. Allow user namespaces (sysctl user.max_user_namespaces=15000, and on Ubuntu
kernel.apparmor_restrict_unprivileged_userns=0), or install Errdesk on a file system that is not mounted nosuid.
EOF
fi
exit 0
