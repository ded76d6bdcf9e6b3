import type { App, Session, WebContents } from 'electron';
import { isOwnPage } from './address';
import { appendToSwitch } from './append-switch';
import { absentFeatures } from './powers';

/**
 * A proxy that does not exist, for this machine's own addresses too. Whatever asks for a connection and is not stopped
 * before is told to go through it.
 */
const nowhere = { proxyRules: 'socks5://nowhere.invalid:9', proxyBypassRules: '<-loopback>' };

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
  'proxy-server': nowhere.proxyRules,
  'proxy-bypass-list': nowhere.proxyBypassRules,
  'host-resolver-rules': 'MAP * ~NOTFOUND',
};

const features = [
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'MediaRouter',
  'WebRtcHideLocalIpsWithMdns',
  'DnsOverHttpsUpgrade',
  'AsyncDns',
];

/** Call it before Electron is ready. In development only features are switched off: it needs its server. */
export function switchOffNetwork(app: App, devServer?: string): void {
  appendToSwitch(app, 'disable-blink-features', absentFeatures);
  if (devServer !== undefined) return;
  for (const [name, value] of Object.entries(switches)) app.commandLine.appendSwitch(name, value);
  appendToSwitch(app, 'disable-features', features);
}

/** Cancels every request of a session except those for our pages. */
export function allowOwnPagesOnly(session: Session, devServer?: string): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayRequest(url, devServer) }));
  void session.setProxy(devServer === undefined ? { mode: 'fixed_servers', ...nowhere } : { mode: 'direct' });
}

/**
 * Connections between peers (WebRTC), which neither the content policy nor the session's requests contain. Without this
 * a page sends UDP to whom it likes. What it would send over TCP instead fails at the proxy and at the names.
 */
export function allowNoPeers(page: WebContents): void {
  page.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

export function mayRequest(url: string, devServer?: string): boolean {
  if (isOwnPage(url, devServer)) return true;
  // These come from the page itself. The content policy refuses them as scripts and frames.
  if (url.startsWith('data:') || url.startsWith('blob:app://')) return true;
  if (devServer === undefined) return false;
  return url.startsWith('devtools://') || isOwnPage(url.replace(/^ws/, 'http'), devServer);
}
