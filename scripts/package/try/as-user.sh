#!/bin/sh
# as-user.sh SCRIPT WORDS…: as an ordinary user, with the data folders of the desktop.
data=/usr/local/share:/usr/share
for entries in /opt/apps/*/entries; do if [ -d "$entries" ]; then data="$data:$entries"; fi; done
exec setpriv --reuid=1000 --regid=1000 --init-groups --reset-env env "XDG_DATA_DIRS=$data" sh "$@"
