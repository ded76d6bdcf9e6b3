#!/bin/sh
# enter.sh BASE LAYER NETWORK COMMAND…: runs a command with BASE as its root (or several, joined by colons, the upper
# ones first) and what it writes in LAYER. Started by root, in namespaces of its own for mounts and processes. Pivoted instead of chrooted: in a chroot nobody may make a user
# namespace, so that Chromium would find no sandbox.
set -eu
base=$1
layer=$2
network=$3
shift 3
mkdir -p "$layer/upper" "$layer/work" "$layer/root"
# In a user namespace an overlay keeps its notes as a user's.
folders="lowerdir=$base,upperdir=$layer/upper,workdir=$layer/work"
mount -t overlay overlay -o "$folders,${OVERLAY_NOTES:-redirect_dir=off}" "$layer/root"
cd "$layer/root"
mkdir -p try .host
mount -t proc proc proc
mount -t sysfs sysfs sys 2>/dev/null || true
mount --rbind /dev dev
mount -t tmpfs tmpfs tmp -o mode=1777
mount -t tmpfs tmpfs dev/shm -o mode=1777
pivot_root . .host
cd /
umount -l /.host

# `watched`: an interface that leads nowhere, with a way out and a name server behind it, so that whoever wants to reach
# anything sends a packet; every packet of any interface is kept.
if [ "$network" = watched ]; then
  # The kernel's own questions for a router are no program's.
  echo 0 >/proc/sys/net/ipv6/conf/default/router_solicitations
  ip link set lo up
  ip link add out type veth peer name end
  ip addr add 192.0.2.2/24 dev out
  ip link set out up
  ip link set end up
  ip route add default via 192.0.2.1
  echo 'nameserver 192.0.2.1' >/etc/resolv.conf
  # What the kernel says of its own when an interface comes up.
  sleep 5
  tcpdump -i any -U -w /try/packets.pcap >/tmp/tcpdump.log 2>&1 &
  sleep 2
fi
exec "$@"
