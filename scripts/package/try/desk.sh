#!/bin/sh
# A desktop for one user: a display, a window manager and what a person's hands and eyes are here. Sourced.
export LANG=en_GB.UTF-8 LC_ALL=C.UTF-8 HOME=/home/tester USER=tester XDG_RUNTIME_DIR=/tmp/tester
failed=0

say() { echo "$1"; }
good() { say "  ✓ $1"; }
bad() {
  say "  ✗ $1"
  failed=1
}
# check WHAT COMMAND…
check() {
  what=$1
  shift
  if "$@" >/tmp/check.log 2>&1; then good "$what"; else
    bad "$what"
    head -n 20 /tmp/check.log
  fi
}
# within SECONDS COMMAND…
within() {
  left=$(($1 * 4))
  shift
  while ! "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || return 1
    sleep 0.25
  done
}

open_desk() {
  mkdir -p "$XDG_RUNTIME_DIR"
  chmod 700 "$XDG_RUNTIME_DIR"
  # Asked for a display that is not there, programs try TCP as well: not before it is.
  Xvfb :99 -screen 0 1280x800x24 -nolisten tcp >/tmp/xvfb.log 2>&1 &
  within 20 test -S /tmp/.X11-unix/X99 || bad 'the display opens'
  export DISPLAY=:99
  openbox >/tmp/openbox.log 2>&1 &
}

window() { xdotool search --onlyvisible --class errdesk | tail -n 1; }
has_window() { window | grep -q .; }
focus() { xdotool windowactivate --sync "$(window)" && sleep 0.5; }
copied() { timeout 5 xclip -selection clipboard -out 2>/dev/null || true; }
copy() { xclip -selection clipboard -in <"$1"; }
has_copied() { copied | grep -q -- "$1"; }
# paste FILE CODE: pastes a file's text by keys, and copies its answer, which names that code. A busy machine may take
# its time over either.
paste() {
  for _ in 1 2 3; do
    focus
    copy "$1"
    xdotool key ctrl+v
    sleep 2
    if copies "$1" "$2"; then return 0; fi
  done
  return 1
}
# copies FILE CODE: copies the answer that is shown, which is not the text that it answers.
copies() {
  for _ in 1 2 3 4 5; do
    xdotool key Return
    if within 2 has_copied "$2" && [ "$(copied)" != "$(cat "$1")" ]; then return 0; fi
  done
  return 1
}
runs() { pgrep -u tester -x errdesk >/dev/null; }
stopped() { ! runs; }
quit() {
  focus
  xdotool key ctrl+q
  within 20 stopped
}
