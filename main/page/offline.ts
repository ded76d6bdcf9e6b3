import type { App, Session } from 'electron';
import { isOwnPage } from './address';

/**
 * Errdesk uses no network. Chromium would by itself, for component updates, spelling dictionaries, the time and
 * proxies. These switches turn that off and make every host name unresolvable.
 */
const switches: Record<string, string> = {
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'dns-prefetch-disable': '',
  'no-pings': '',
  'no-proxy-server': '',
  'host-resolver-rules': 'MAP * ~NOTFOUND',
};

const features = [
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'MediaRouter',
  'DnsOverHttpsUpgrade',
  'AsyncDns',
];

/** Call it before Electron is ready. Does nothing in development, which needs its server. */
export function switchOffNetwork({ commandLine }: App, devServer?: string): void {
  if (devServer !== undefined) return;
  for (const [name, value] of Object.entries(switches)) commandLine.appendSwitch(name, value);
  // Appending a switch again would replace the one given on the command line.
  const given = commandLine.getSwitchValue('disable-features');
  commandLine.appendSwitch('disable-features', [given, ...features].filter(Boolean).join(','));
}

/** Cancels every request of a session except those for our pages. */
export function allowOwnPagesOnly(session: Session, devServer?: string): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, devServer) }));
  void session.setProxy({ mode: 'direct' });
}

export function mayRequest(url: string, devServer?: string): boolean {
  if (isOwnPage(url, devServer)) return true;
  // These come from the page itself. The content policy refuses them as scripts and frames.
  if (url.startsWith('data:') || url.startsWith('blob:app://')) return true;
  if (devServer === undefined) return false;
  return url.startsWith('devtools://') || isOwnPage(url.replace(/^ws/, 'http'), devServer);
}
