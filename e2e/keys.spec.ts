import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { entriesOf } from './catalog-parts';
import { closeByKey, copied, expect, paste, test } from './errdesk';
import { heading, press, tryAll } from './key-parts';
import { cameraOccupied, joinRefused } from './logs';
import { openSettings } from './settings-parts';

const detail = (page: Page) => page.getByRole('region', { name: 'The chosen entry' });

test.describe('every key of the sheet does what it says', () => {
  test('anywhere', async ({ app, page, folder }) => {
    const clip = (text: string) => app.evaluate(({ clipboard }, value) => clipboard.writeText(value), text);
    const file = join(folder, 'camera.log');
    writeFileSync(file, cameraOccupied);
    const inMenu = async (role: string, key: string) =>
      expect(
        await app.evaluate(({ Menu }, wanted) => {
          const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
          const item = items.find((one) => one.role === wanted) as
            | { accelerator?: string | null; getDefaultRoleAccelerator?: () => string }
            | undefined;
          return item?.accelerator ?? item?.getDefaultRoleAccelerator?.();
        }, role),
      ).toBe(key);
    await tryAll('window', {
      palette: async () => {
        await press(page, 'palette');
        await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
        await press(page, 'palette');
        await expect(page.getByRole('dialog', { name: 'Commands' })).toBeHidden();
      },
      paste: async () => {
        await clip(joinRefused);
        await press(page, 'paste');
        await expect(heading(page)).toContainText('Signature');
      },
      'paste-new': async () => {
        await clip(cameraOccupied);
        await press(page, 'paste-new');
        await expect(heading(page)).toContainText('camera');
      },
      'open-file': async () => {
        await paste(app, page, joinRefused);
        await expect(heading(page)).toContainText('Signature');
        await app.evaluate(({ dialog }, path) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
        }, file);
        await press(page, 'open-file');
        await expect(heading(page)).toContainText('camera');
      },
      'search-catalog': async () => {
        await press(page, 'search-catalog');
        await expect(page.getByRole('combobox', { name: 'Search the catalog' })).toBeFocused();
      },
      'choose-tab': async () => {
        await press(page, 'choose-tab', 1);
        await expect(page.getByRole('tab', { name: 'RoomEngine' })).toHaveAttribute('aria-selected', 'true');
      },
      'own-window': async () => {
        await page.getByRole('grid').getByRole('row').nth(1).click();
        const opened = app.waitForEvent('window');
        await press(page, 'own-window');
        const own = await opened;
        await expect(heading(own)).toBeVisible();
        await closeByKey(own);
      },
      'go-settings': async () => {
        await press(page, 'go-settings');
        await expect(heading(page)).toHaveText('Settings');
      },
      guide: async () => {
        const opened = app.waitForEvent('window');
        await press(page, 'guide');
        const guide = await opened;
        await expect(heading(guide).first()).toBeVisible();
        await closeByKey(guide);
      },
      'show-keys': async () => {
        await press(page, 'show-keys');
        await expect(page.getByRole('dialog', { name: 'All keys' })).toBeVisible();
      },
      watch: async () => {
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog', { name: 'All keys' })).toBeHidden();
        await press(page, 'watch');
        await expect(page.getByRole('button', { name: 'Watching the clipboard' })).toBeVisible();
        await press(page, 'watch');
        await expect(page.getByRole('button', { name: 'Clipboard not watched' })).toBeVisible();
      },
      'zoom-in': () => inMenu('zoomin', 'CommandOrControl+Plus'),
      'zoom-out': () => inMenu('zoomout', 'CommandOrControl+-'),
      'zoom-reset': () => inMenu('resetzoom', 'CommandOrControl+0'),
      'full-screen': () => inMenu('togglefullscreen', 'F11'),
    });
  });

  test('in the editor of templates', async ({ page }) => {
    await openSettings(page, 'templates');
    await page.getByRole('button', { name: 'Duplicate: One error' }).click();
    const body = page.getByRole('textbox', { name: 'Text in English' });
    await tryAll('templates', {
      'insert-variable': async () => {
        await body.focus();
        await page.keyboard.press('Control+Home');
        await press(page, 'insert-variable');
        await page.getByRole('textbox', { name: 'Find a variable' }).fill('how to address');
        await page.keyboard.press('Enter');
        await expect(body).toBeFocused();
        await expect(body).toHaveValue(/^\{\{ customer \}\}/);
      },
      'save-template': async () => {
        await press(page, 'save-template');
        await expect(page.getByRole('status').getByText('Saved')).toBeVisible();
      },
      'leave-template': async () => {
        await press(page, 'leave-template');
        await expect(page.getByRole('button', { name: 'Edit: One error, copy' })).toBeFocused();
      },
    });
  });

  test('in the Catalog', async ({ app, page }) => {
    await page.keyboard.press('Control+1');
    const table = page.getByRole('grid');
    const place = (text: string) => expect(detail(page)).toContainText(text);
    const search = page.getByRole('combobox', { name: 'Search the catalog' });
    const head = (name: string) => table.getByRole('columnheader', { name });
    const box = async (name: string) => (await head(name).boundingBox()) ?? { x: 0, width: 0 };
    const all = (await entriesOf(page)).length;
    await place(`1 of ${all}`);
    await tryAll('catalog', {
      'step-row': async () => {
        await press(page, 'step-row', 1);
        await place(`2 of ${all}`);
        await press(page, 'step-row', 0);
        await place(`1 of ${all}`);
      },
      'jump-row': async () => {
        await press(page, 'jump-row', 3);
        await place(`${all} of ${all}`);
        await press(page, 'jump-row', 2);
        await place(`1 of ${all}`);
      },
      'copy-code': async () => {
        await press(page, 'copy-code');
        await expect.poll(() => copied(app)).toBe('0');
      },
      'extend-rows': async () => {
        await press(page, 'extend-rows', 1);
        await place('2 chosen');
      },
      'pass-rows': async () => {
        await press(page, 'pass-rows', 1);
        await place('2 chosen');
      },
      'toggle-row': async () => {
        await press(page, 'toggle-row');
        await place('3 chosen');
      },
      'all-rows': async () => {
        await table.focus();
        await press(page, 'all-rows');
        await place(`${all} chosen`);
      },
      'step-back': async () => {
        await press(page, 'step-back');
        await place(`of ${all}`);
      },
      'export-table': async () => {
        await press(page, 'export-table');
        await expect(page.getByRole('dialog', { name: 'Export the table' })).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
        // The focus comes back once the dialog has gone.
        await expect(table).toBeFocused();
      },
      'read-entry': async () => {
        await press(page, 'read-entry');
        await expect(detail(page).locator('[data-reads]')).toBeFocused();
      },
      'take-limit': async () => {
        await search.fill('sdk:netease-webrtc');
        await press(page, 'take-limit');
        await expect(search).toHaveValue('');
      },
      'open-limit': async () => {
        await press(page, 'open-limit');
        await expect(search).toHaveValue('sdk:netease-webrtc');
        await search.fill('');
      },
      'open-head': async () => {
        await head('Acts').getByRole('button').focus();
        await press(page, 'open-head');
        await expect(page.getByRole('menu')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('menu')).toBeHidden();
      },
      'move-column': async () => {
        const before = await box('Acts');
        await head('Acts').getByRole('button').focus();
        await press(page, 'move-column', 1);
        await expect.poll(async () => (await box('Acts')).x).toBeGreaterThan(before.x);
      },
      'size-column': async () => {
        const before = await box('Acts');
        await press(page, 'size-column', 1);
        await expect.poll(async () => (await box('Acts')).width).toBeGreaterThan(before.width);
      },
    });
  });
});
