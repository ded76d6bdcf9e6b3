#!/bin/sh
# walk.sh VERSION PROGRAM ENTRY: what a person does with an installed Errdesk. ENTRY is its desktop entry, or empty where
# nothing is installed. Run as an ordinary user.
. /try/desk.sh
version=$1
program=$2
entry=$3

start() {
  if [ -n "$entry" ]; then gio launch "$entry" >/tmp/errdesk.log 2>&1 &
  else "$program" >/tmp/errdesk.log 2>&1 &
  fi
}
says_version() { [ "$("$program" --version)" = "$version" ]; }
answers_on_the_line() { "$program" triage /try/signature.log | grep -q 70003; }
# Renderers are in other process namespaces than the program, and may call next to nothing of the kernel.
is_sandboxed() {
  main=$(pgrep -o -x errdesk)
  page=$(pgrep -f -- '--type=renderer' | tail -n 1)
  [ "$(readlink "/proc/$main/ns/pid")" != "$(readlink "/proc/$page/ns/pid")" ] &&
    grep -q '^Seccomp:[[:space:]]*2' "/proc/$page/status"
}
has_class() { xprop -id "$(window)" WM_CLASS | grep -q "\"$(sed -n 's/^StartupWMClass=//p' "$entry")\""; }
has_icon() { find -L /usr/share/icons /opt/apps/*/entries/icons -name "$(sed -n 's/^Icon=//p' "$entry").png" 2>/dev/null | grep -q 128x128; }
is_default_of() { [ "$(xdg-mime query default "$1")" = "$(basename "$entry")" ]; }
opens_link() {
  timeout 20 xdg-open errdesk://entry/tencent-roomengine/device/-1102
  sleep 3
  focus
  xdotool key c
  within 10 has_copied '^-1102$'
}
opens_file() {
  echo nothing >/tmp/nothing
  copy /tmp/nothing
  cp /try/signature.log "$HOME/a day's 日志.log"
  timeout 20 xdg-open "$HOME/a day's 日志.log"
  sleep 4
  focus
  copies /try/signature.log 70003
}

cd "$HOME"
check 'says its version on the command line' says_version
check 'answers on the command line' answers_on_the_line
if [ -n "$entry" ]; then
  check 'the desktop entry is valid' desktop-file-validate "$entry"
  check 'the icon is where the desktop looks' has_icon
  check 'links go to it' is_default_of x-scheme-handler/errdesk
  check 'logs go to it' is_default_of text/x-log
fi
open_desk
start
check 'the window opens' within 60 has_window
sleep 3
check 'its pages are sandboxed' is_sandboxed
if [ -n "$entry" ]; then check 'the window belongs to the entry' has_class; fi
check 'a paste is answered, and the answer copied' paste /try/signature.log 70003
if [ -n "$entry" ]; then
  check 'a link opens its entry' opens_link
  check 'a file opens from the file manager' opens_file
fi
check 'it ends' quit
sed '/dbus\|atom_cache/d' /tmp/errdesk.log
exit "$failed"
