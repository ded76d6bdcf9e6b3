import type { App, Session, WebContents } from 'electron';
import { isOwnPage } from './address';
import { allowOwnPagesOnly } from './offline';
import { contentPolicy } from './policy';

/** Chromium does not run as root in its sandbox, and would not start at all. */
export function sandboxPages(app: App): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}

/**
 * Takes from every page what none of ours needs: other addresses, other windows, embedded pages, permissions,
 * downloads, spelling dictionaries. By default for all, so that a page that is added later has them neither.
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
  // Disabled, it would still fetch the dictionaries of its languages.
  session.setSpellCheckerLanguages([]);
  session.on('will-download', (event) => event.preventDefault());
  allowOwnPagesOnly(session, devServer);
  if (devServer === undefined) return;
  // Our own protocol sends its policy with each page; the development server has to be helped.
  session.webRequest.onHeadersReceived(({ responseHeaders }, answer) => {
    const origin = new URL(devServer).origin;
    answer({ responseHeaders: { ...responseHeaders, 'content-security-policy': [contentPolicy(origin)] } });
  });
}

function restrictPage(page: WebContents, devServer: string | undefined): void {
  // Loads by main are not announced here, only where a page would go by itself. The development server reloads.
  page.on('will-frame-navigate', (event) => {
    if (devServer === undefined || !isOwnPage(event.url, devServer)) event.preventDefault();
  });
  page.on('will-redirect', (event) => event.preventDefault());
  page.on('will-attach-webview', (event) => event.preventDefault());
  page.setWindowOpenHandler(() => ({ action: 'deny' }));
}
