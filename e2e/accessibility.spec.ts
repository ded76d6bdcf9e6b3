import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { choose, expect, paste, test } from './errdesk';
import { joinRefused, notListed, threeNames } from './logs';

/** Everything axe finds against WCAG 2.2 AA, as one line each. */
async function complaints(page: Page): Promise<string[]> {
  // The window has no second page that axe could open to work in.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

for (const theme of ['Light', 'Dark'])
  test(`axe finds nothing in any state, ${theme.toLowerCase()}`, async ({ app, page }) => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await choose(page, 'Appearance', theme);
    expect(await complaints(page)).toEqual([]);
    await page.getByRole('button', { name: 'Catalog' }).click();
    await expect(page.getByRole('grid')).toBeVisible();
    expect(await complaints(page)).toEqual([]);
    const search = page.getByRole('combobox');
    // Hits with chips and marks, a completion, similar entries alone, nothing at all.
    for (const query of ['room', 'sdk:', '70039', 'side:recording fault:camera']) {
      await search.fill(query);
      expect(await complaints(page)).toEqual([]);
    }
    await search.fill('side:server');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Columns' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(page.getByRole('dialog', { name: 'Copy' })).toBeVisible();
    expect(await complaints(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Triage' }).click();
    expect(await complaints(page)).toEqual([]);
    for (const text of [joinRefused, threeNames, notListed]) {
      await paste(app, page, text);
      await expect(page.getByRole('textbox', { name: /answer that goes back/ })).toBeVisible();
      expect(await complaints(page)).toEqual([]);
    }
  });

test('everything is reached with the keyboard alone', async ({ app, page }) => {
  await paste(app, page, joinRefused);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Signature');
  await page.keyboard.press('ArrowDown');
  await expect(heading).toContainText('Joining');
  await page.keyboard.press('1');
  await expect(heading).toContainText('Signature');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const reached = new Set<string>();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 20) ?? ''));
  }
  for (const name of ['Triage', 'Settings', 'Edit', 'Clear', 'Copied']) expect([...reached]).toContain(name);
});
