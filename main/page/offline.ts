import type { App, Session } from 'electron';
import { isOwnPage } from './address';

/**
 * Errdesk asks nothing of any network. Chromium would, by itself: for updates of its components, spelling
 * dictionaries, time, proxies. These switches turn that off at the source, and let no name be resolved.
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

/** Must come before Electron is ready. Development needs its server, and is left alone. */
export function switchOffNetwork({ commandLine }: App, devServer?: string): void {
  if (devServer !== undefined) return;
  for (const [name, value] of Object.entries(switches)) commandLine.appendSwitch(name, value);
  // A second switch of the same name would replace what was given on the command line.
  const given = commandLine.getSwitchValue('disable-features');
  commandLine.appendSwitch('disable-features', [given, ...features].filter(Boolean).join(','));
}

/** Cancels every request of a session but those for our own pages. */
export function allowOwnPagesOnly(session: Session, devServer?: string): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, devServer) }));
  void session.setProxy({ mode: 'direct' });
}

export function mayRequest(url: string, devServer?: string): boolean {
  if (isOwnPage(url, devServer)) return true;
  // What is already in the page. Scripts and frames of these kinds are refused by the policy.
  if (url.startsWith('data:') || url.startsWith('blob:app://')) return true;
  if (devServer === undefined) return false;
  return url.startsWith('devtools://') || isOwnPage(url.replace(/^ws/, 'http'), devServer);
}
