#!/bin/sh
# apart.sh COMMAND…: runs a command in a user namespace that has all users of this system, so that a setuid program and a
# user who is nobody mean the same there. For root alone, who may give it the users outright.
set -eu
ready=$(mktemp -u)
mkfifo "$ready"
OVERLAY_NOTES=userxattr unshare --user sh -c 'read -r _ <"$1"; rm "$1"; shift; exec "$@"' sh "$ready" "$@" &
child=$!
while [ "$(readlink "/proc/$child/ns/user")" = "$(readlink /proc/self/ns/user)" ]; do sleep 0.1; done
echo '0 0 4294967295' >"/proc/$child/uid_map"
echo '0 0 4294967295' >"/proc/$child/gid_map"
echo >"$ready"
wait "$child"
