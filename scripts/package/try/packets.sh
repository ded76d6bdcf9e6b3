#!/bin/sh
# What was sent while the interface was watched; then, so that no packet means something, one that is sent on purpose.
read_packets() { tcpdump -n -r /try/packets.pcap 2>/dev/null; }
before=$(read_packets | wc -l)
setpriv --reuid=1000 --regid=1000 --clear-groups bash -c 'echo x >/dev/udp/192.0.2.1/53' 2>/dev/null
sleep 3
after=$(read_packets | wc -l)
if [ "$before" -ne 0 ]; then
  echo "  ✗ $before packets were sent:"
  read_packets | head -n 20
  exit 1
fi
if [ "$after" -eq 0 ]; then
  echo '  ✗ the capture sees no packets, not even one that was sent on purpose'
  exit 1
fi
echo "  ✓ no packet in the whole run ($after when one was sent on purpose)"
