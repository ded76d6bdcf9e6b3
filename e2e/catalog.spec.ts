import type { ElectronApplication, Page } from '@playwright/test';
import { detail, entriesOf, firstRow, grid, look, rows, search, tab } from './catalog-parts';
import { choose, expect, paste, test } from './errdesk';
import { joinRefused } from './logs';

const copied = (app: ElectronApplication) => app.evaluate(({ clipboard }) => clipboard.readText());

/** What a tab says that leaves nothing out. */
async function everything(page: Page): Promise<string> {
  const { length } = await entriesOf(page);
  return `${length} / ${length}`;
}

test.describe('the search', () => {
  // What is found by what is proved beside the search itself.
  test('answers a code, and words', async ({ page }) => {
    for (const [query, title] of [
      ['70003', /signature/i],
      ['签名过期', /expired/i],
    ] as const) {
      await look(page, query);
      await expect(firstRow(page)).toContainText(title);
      await expect(detail(page).getByRole('heading', { level: 2 })).toContainText(title);
    }
  });

  test('marks what matched', async ({ page }) => {
    await look(page, 'room');
    await expect(rows(page).nth(3).locator('mark').first()).toHaveText(/room/i);
  });

  test('puts what others have below what is ours', async ({ page }) => {
    await look(page, 'invalid operation');
    const others = page.getByRole('region', { name: /codes? of others/ });
    await expect(others).toBeVisible();
    const [ours, theirs] = [await firstRow(page).boundingBox(), await others.boundingBox()];
    expect(ours?.y).toBeLessThan(theirs?.y ?? 0);
  });

  test('says how many are found, in words that are read out', async ({ page }) => {
    await look(page, '签名过期');
    await expect(page.getByRole('status').filter({ hasText: 'found' })).toHaveText(/^\d+ entries found/);
  });

  test('sets similar entries apart and counts them nowhere', async ({ page }) => {
    await look(page, '70039');
    await expect(grid(page).getByRole('row', { name: /similar/ })).toBeVisible();
    await expect(tab(page, 'All')).toContainText(/0 \/ \d/);
  });

  test('offers the codes that begin with what is typed so far', async ({ page }) => {
    await look(page, '7000');
    await expect(grid(page)).toContainText('70003');
  });

  test('finds nothing in letters that mean nothing', async ({ page }) => {
    await look(page, 'zzzzqq');
    await expect(grid(page).locator('..')).toContainText('No entry matches.');
    await expect(rows(page)).toHaveCount(0);
  });

  test('that finds nothing says what to try', async ({ page }) => {
    await look(page, 'side:recording fault:device');
    await expect(grid(page).locator('..')).toContainText('No entry matches.');
  });

  test('takes a pasted code; pasted elsewhere it is triaged', async ({ app, page }) => {
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await paste(app, page, '70003');
    await expect(search(page)).toHaveValue('70003');
    await page.keyboard.press('Enter');
    await paste(app, page, joinRefused);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Signature');
  });
});

test.describe('a limit', () => {
  test('is completed, becomes a chip by Tab, and text again by Backspace', async ({ page }) => {
    await look(page, '');
    await search(page).pressSequentially('sdk:net');
    await expect(page.getByRole('option').first()).toHaveText(/NetEase WebRTC/);
    await page.keyboard.press('Tab');
    await expect(search(page)).toHaveValue('');
    await expect(page.getByRole('button', { name: /Remove .*sdk: NetEase WebRTC/ })).toBeVisible();
    const all = await entriesOf(page);
    const count = (sdk: string) => all.filter((entry) => entry.sdk === sdk).length;
    await expect(tab(page, 'All')).toContainText(`${count('netease-webrtc')} / ${all.length}`);
    await expect(tab(page, 'AVSDK')).toContainText(`0 / ${count('tencent-avsdk')}`);

    await page.keyboard.press('Backspace');
    await expect(search(page)).toHaveValue('sdk:netease-webrtc');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(search(page)).toHaveValue('');
    await expect(tab(page, 'All')).toContainText(await everything(page));
  });
});

test.describe('tabs and filters', () => {
  test('count what search and filters leave, each without itself', async ({ page }) => {
    await look(page, '');
    const all = await entriesOf(page);
    for (const [name, sdk] of [
      ['RoomEngine', 'tencent-roomengine'],
      ['TRTC Web v4', 'tencent-trtc-web-v4'],
      ['AVSDK', 'tencent-avsdk'],
      ['NetEase WebRTC', 'netease-webrtc'],
    ] as const) {
      const count = all.filter((entry) => entry.sdk === sdk).length;
      expect(count).toBeGreaterThan(0);
      await expect(tab(page, name)).toContainText(`${count} / ${count}`);
    }

    const side = page.getByRole('group', { name: 'Side' });
    await side.getByRole('checkbox', { name: /recording/ }).check();
    const of = (wanted: string) => all.filter((entry) => entry.side === wanted);
    await expect(tab(page, 'All')).toContainText(`${of('recording').length} / ${all.length}`);
    await expect(side.getByText('client').locator('..')).toContainText(`${of('client').length}`);
    const inDocument = of('recording').filter(({ documents }) =>
      documents.some(({ id }) => id === 'tencent-avsdk-zh'),
    );
    await expect(
      page.getByRole('group', { name: 'Document' }).getByText('avsdk-zh').locator('..'),
    ).toContainText(`${inDocument.length}`);
    await page.getByRole('button', { name: 'Clear 1 filter' }).click();
    await expect(tab(page, 'All')).toContainText(await everything(page));
  });

  test('each keep their sorting; Ctrl and a digit goes to them', async ({ page }) => {
    await look(page, '');
    await page.keyboard.press('Control+3');
    await expect(tab(page, 'TRTC Web v4')).toHaveAttribute('aria-selected', 'true');
    const code = grid(page).getByRole('columnheader', { name: 'Code' });
    await code.getByRole('button').click();
    await expect(code).toHaveAttribute('aria-sort', 'ascending');
    await expect(firstRow(page)).toContainText('-102023');
    await code.getByRole('button').click();
    await expect(code).toHaveAttribute('aria-sort', 'descending');
    await expect(firstRow(page)).not.toContainText('-1');

    await page.keyboard.press('Control+1');
    await expect(code).toHaveAttribute('aria-sort', 'none');
    await page.keyboard.press('Control+3');
    await expect(code).toHaveAttribute('aria-sort', 'descending');
  });
});

test.describe('an entry', () => {
  test('is told with its steps, its sources and where else it is met', async ({ page }) => {
    await look(page, '-2100');
    await expect(detail(page).getByRole('heading', { level: 2 })).toContainText('room');
    await expect(detail(page).getByRole('list', { name: 'What to do, in this order' })).toBeVisible();
    await expect(detail(page)).toContainText('tencent-roomengine-en');
    await detail(page).getByText('In other SDKs').scrollIntoViewIfNeeded();
    await detail(page).getByText('In other SDKs').locator('..').getByRole('button').first().click();
    await expect(detail(page)).toContainText('Not in this list');
    await detail(page).getByRole('button', { name: /Back/ }).click();
    await expect(detail(page)).toContainText('-2100');
  });

  test('is copied: code, link and answer in either language', async ({ app, page }) => {
    await look(page, '70001');
    await expect(firstRow(page)).toContainText('70001');
    await page.keyboard.press('Enter');
    await page.keyboard.press('c');
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await copied(app)).toBe('70001');
    for (const [item, text] of [
      [/^Link/, /^errdesk:\/\/entry\/tencent-trtc-web-v4\/account\/70001$/],
      [/Chinese/, /签名/],
      [/English/, /signature/i],
    ] as const) {
      await detail(page)
        .getByRole('button', { name: /Copy|Copied/ })
        .click();
      await page.getByRole('dialog', { name: 'Copy' }).getByRole('button', { name: item }).click();
      await expect(async () => expect(await copied(app)).toMatch(text)).toPass();
    }
  });

  test('of Triage is opened from where it is mentioned', async ({ app, page }) => {
    await paste(app, page, 'RoomEngine onError code -2100');
    await page.getByText('Playbook', { exact: true }).click();
    await page
      .getByText('In other SDKs')
      .filter({ visible: true })
      .locator('..')
      .getByRole('button')
      .first()
      .click();
    await expect(detail(page).getByRole('heading', { level: 2 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Catalog' })).toHaveAttribute('aria-current', 'page');
  });
});

test('several rows are chosen, and their codes copied', async ({ app, page }) => {
  await look(page, 'sdk:netease');
  await rows(page).nth(0).click();
  await rows(page)
    .nth(2)
    .click({ modifiers: ['Shift'] });
  await rows(page)
    .nth(1)
    .click({ modifiers: ['Control'] });
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(2);
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect((await copied(app)).split('\n')).toHaveLength(2);
});

test('everything is done with the keyboard alone', async ({ app, page }) => {
  await page.keyboard.press('/');
  await expect(search(page)).toBeFocused();
  // At once, so that the rows that come are those of the whole word.
  await page.keyboard.insertText('room');
  await expect(tab(page, 'All')).not.toContainText(await everything(page));
  const first = await firstRow(page).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(grid(page).getByRole('row', { selected: true })).toHaveText(first ?? '');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(grid(page).getByRole('row', { selected: true })).toHaveCount(1);

  await page.keyboard.press('End');
  await expect(grid(page).getByRole('row', { selected: true })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('C');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await copied(app)).not.toBe('');

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveValue('');
});

test('says why it found what was asked for in the other language', async ({ page }) => {
  await look(page, '摄像头 占用');
  await expect(firstRow(page)).toContainText('Another program is using the camera');
  await expect(firstRow(page).locator('mark').first()).toHaveText('摄像头');
});

test('speaks Chinese in a window in Chinese', async ({ page }) => {
  await page.getByRole('button', { name: 'Settings' }).click();
  await choose(page, 'Language', '中文');
  await page.keyboard.press('/');
  await expect(tab(page, '全部')).toContainText(await everything(page));
  await search(page).fill('shexiangtou');
  await expect(firstRow(page)).toContainText('摄像头');
  await expect(firstRow(page).locator('mark').first()).toHaveText('摄像头');
  await expect(detail(page)).toContainText('含义');
});
