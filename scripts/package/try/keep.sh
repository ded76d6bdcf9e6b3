#!/bin/sh
# keep.sh put|check|refused VERSION: what an upgrade must keep, and what a downgrade must not touch. As an ordinary user.
. /try/desk.sh
profile=$HOME/.config/Errdesk
cases() { sqlite3 -readonly "$profile/cases.db" 'SELECT count(*) FROM cases' 2>/dev/null; }
has_cases() { [ "$(cases)" = "$1" ]; }
sums() { find "$profile" -type f -exec sha256sum {} + | sort; }
has_theme() { grep -q '"theme": "dark"' "$profile/settings.json"; }
has_template() { grep -q 'Ours, kept' "$profile/templates.json"; }

open_desk
case $1 in
  put)
    mkdir -p "$profile"
    cp /try/profile/* "$profile/"
    errdesk >/tmp/errdesk.log 2>&1 &
    check "$2 opens" within 60 has_window
    sleep 3
    check 'a paste is answered' paste /try/signature.log 70003
    check 'it ends' quit
    check 'its case is kept' has_cases 1
    ;;
  check)
    errdesk >/tmp/errdesk.log 2>&1 &
    check "$2 opens on what the older one has left" within 60 has_window
    sleep 3
    check 'another paste is answered' paste /try/other.log -1102
    check 'it ends' quit
    check 'the earlier case is there, and the new one' has_cases 2
    check 'the settings are as they were' has_theme
    check 'the templates are as they were' has_template
    ;;
  refused)
    sums >/tmp/before
    errdesk >/tmp/errdesk.log 2>&1 &
    check "$2 says that the profile is a newer one's" within 60 has_window
    sleep 2
    xdotool key Return
    check 'it ends' within 20 stopped
    sums >/tmp/after
    check 'nothing in the profile was touched' cmp /tmp/before /tmp/after
    ;;
esac
sed '/dbus\|atom_cache/d' /tmp/errdesk.log
exit "$failed"
