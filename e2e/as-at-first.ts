import type { ElectronApplication, Page } from '@playwright/test';
import type { Settings, SettingsChange } from '../bridge/contract/settings';
import { defaults } from '../main/settings/defaults';
import { usual } from '../main/window/bounds';
import { ask } from './ask';

/** What a person has not set yet. */
export const firstSettings: Required<SettingsChange> = {
  ...defaults,
  catalog: { layouts: {} },
  export: { format: 'xlsx', language: null, columns: 'shown' },
  panes: {},
};

/** What tests put answers of their own in place of. */
type Replaced = typeof globalThis & { errdeskFirst?: Record<'save' | 'open' | 'reveal' | 'folder', unknown> };

/**
 * Leaves a running Errdesk as it is after its first start with such settings, by what its own pages and Electron
 * offer. False where something is left that only an end can take away: notices, or why a copy was skipped.
 */
export async function asAtFirst(app: ElectronApplication, settings: SettingsChange): Promise<boolean> {
  await tidyMain(app);
  const page = await app.firstWindow();
  await expectAlone(app);
  await tidyPage(page);
  const wanted = { ...firstSettings, ...settings };
  await forget(page, wanted);
  await page.reload();
  // What the page before was about to write it may have written after that.
  return (await page.evaluate(isAsAtFirst, wanted)) && (await hasFocus(app, page));
}

/** The windows of entries, the card, the dialogs that were answered, the size, the clipboard. */
async function tidyMain(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow, clipboard, dialog, shell }, { width, height }) => {
    const own = globalThis as Replaced & { asked?: unknown; revealed?: unknown };
    own.errdeskFirst ??= {
      save: dialog.showSaveDialog,
      open: dialog.showOpenDialog,
      reveal: shell.showItemInFolder,
      folder: shell.openPath,
    };
    Object.assign(dialog, { showSaveDialog: own.errdeskFirst.save, showOpenDialog: own.errdeskFirst.open });
    Object.assign(shell, { showItemInFolder: own.errdeskFirst.reveal, openPath: own.errdeskFirst.folder });
    delete own.asked;
    delete own.revealed;
    const [main, ...others] = BrowserWindow.getAllWindows().sort((one, other) => one.id - other.id);
    for (const window of others) window.close();
    main?.webContents.setZoomFactor(1);
    main?.setContentSize(width, height);
    main?.show();
    clipboard.clear();
  }, usual);
}

/** Gives the window the focus; a window that closes may take it along, so that it is asked for again. */
async function hasFocus(app: ElectronApplication, page: Page): Promise<boolean> {
  for (let tries = 0; tries < 40; tries++) {
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus());
    if (await page.evaluate(() => document.hasFocus())) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

/** Until the other windows are gone: a test that counts windows must not count those of the one before. */
async function expectAlone(app: ElectronApplication): Promise<void> {
  for (const other of app.windows().slice(1)) if (!other.isClosed()) await other.waitForEvent('close');
}

async function tidyPage(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  // Nothing of the next page is to find the pointer upon it.
  await page.mouse.move(0, 0);
}

async function forget(page: Page, wanted: Required<SettingsChange>): Promise<void> {
  await ask(page, 'watch.restShortcut', { rests: false });
  // Off and on again, the watcher knows of no copy from before.
  await ask(page, 'watch.switch', { watching: false, for: 'good' });
  const own = await ask(page, 'templates.read');
  if (own.ok && own.value.length > 0)
    await ask(page, 'templates.remove', { ids: own.value.map(({ id }) => id) });
  await ask(page, 'templates.keepDrafts', { drafts: [] });
  await ask(page, 'settings.write', wanted);
  // What lies on the clipboard at the first look is no copy.
  if (wanted.watch.on) await ask(page, 'watch.switch', { watching: true, for: 'good' });
}

/** Runs in the page. */
async function isAsAtFirst(wanted: Settings): Promise<boolean> {
  const { request } = window.errdesk;
  const answers = await Promise.all([
    request('settings.read'),
    request('templates.read'),
    request('templates.readDrafts'),
    request('notices.read'),
    request('watch.read'),
  ]);
  const [settings, templates, drafts, notices, watch] = answers;
  if (!(settings.ok && templates.ok && drafts.ok && notices.ok && watch.ok)) return false;
  const sorted = (given: object) => JSON.stringify(Object.entries(given).sort());
  const { state, suggestion } = watch.value;
  return (
    sorted(settings.value) === sorted(wanted) &&
    templates.value.length + drafts.value.length + notices.value.length === 0 &&
    state.watching === wanted.watch.on &&
    !(state.until || state.skipped || state.unreadable || suggestion)
  );
}
