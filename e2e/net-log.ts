import { readFileSync } from 'node:fs';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; host?: string } }[];
}

/** What Chromium itself wrote down of everything it asked of any network. */
export function netLog(path: string) {
  const { constants, events } = JSON.parse(readFileSync(path, 'utf8')) as NetLog;
  const of = (name: string) => events.filter(({ type }) => type === constants.logEventTypes[name]);
  return {
    requested: of('URL_REQUEST_START_JOB').flatMap(({ params }) => params?.url ?? []),
    resolved: of('HOST_RESOLVER_MANAGER_JOB'),
    connected: of('TCP_CONNECT'),
    /** A UDP socket was given an address, which by itself sends nothing. */
    addressed: of('UDP_CONNECT'),
    sent: of('UDP_BYTES_SENT'),
  };
}
