import type { App, Session, WebContents } from 'electron';
import { isOwnPage } from './address';
import { allowNoPeers, allowOwnPagesOnly } from './offline';
import { contentPolicy } from './policy';

/** Enables the sandbox, except with `--no-sandbox`: as root, Chromium cannot use it and would not start. */
export function sandboxPages(app: App): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/**
 * Denies every page what none of ours needs: other addresses, new windows, embedded pages, permissions, downloads and
 * spelling dictionaries. It applies to all pages, so that one added later is restricted too.
 */
export function restrictPages(app: App, devServer?: string): void {
  app.on('session-created', (session) => restrictSession(session, devServer));
  app.on('web-contents-created', (_event, page) => restrictPage(page, devServer));
}

function restrictSession(session: Session, devServer: string | undefined): void {
  session.setPermissionRequestHandler((_page, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  // Even when disabled, the checker fetches the dictionaries of its languages.
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
  allowOwnPagesOnly(session, devServer);
  if (devServer === undefined) return;
  // Our protocol sends the policy with each page; the development server does not.
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) => {
    const origin = new URL(devServer).origin;
    answer({ responseHeaders: { ...responseHeaders, 'content-security-policy': [contentPolicy(origin)] } });
  });
}

function restrictPage(page: WebContents, devServer: string | undefined): void {
  allowNoPeers(page);
  // This event is for navigation by the page, not by main. The development server reloads pages.
  page.on('will-frame-navigate', (event) => {
    if (devServer === undefined || !isOwnPage(event.url, devServer)) event.preventDefault();
  });
  page.on('will-redirect', (event) => event.preventDefault());
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
}
