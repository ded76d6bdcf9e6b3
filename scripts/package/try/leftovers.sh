#!/bin/sh
# After the removal: nothing that is called Errdesk or speaks of it is left outside the user's own folder.
found=$(
  find / -xdev -iname '*errdesk*' ! -path '/home/*' ! -path '/try*' ! -path '/proc/*' ! -path '/tmp/*' \
    ! -path '/var/log/*' ! -path '/var/lib/dpkg/*' ! -path '/var/cache/*'
  grep -rils errdesk /etc /usr/share/applications /usr/share/mime /var/lib/dpkg/alternatives /var/lib/dpkg/info \
    /var/lib/dpkg/status 2>/dev/null
)
if [ -n "$found" ]; then
  echo "  ✗ left behind: $found"
  exit 1
fi
echo '  ✓ nothing is left behind but the profile'
