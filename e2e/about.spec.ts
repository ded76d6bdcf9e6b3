import { complaints } from './axe';
import { expect, test } from './errdesk';
import { openSettings } from './settings-parts';

test('About has a report of what this is, without the person, and the licences of what is bundled', async ({
  app,
  page,
  profile,
}) => {
  await openSettings(page, 'about');
  await page.getByRole('button', { name: 'Copy for a report' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const report = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(report).toMatch(
    /^Errdesk \d+\.\d+\.\d+\nElectron \d+[\s\S]*\nCatalog \d+ entries, checked \d{4}-\d\d-\d\d$/,
  );
  expect(report).not.toContain(profile);
  await page.getByRole('button', { name: 'Show the licences of what is bundled' }).click();
  const react = page
    .getByRole('list', { name: 'What is bundled, and its licences' })
    .getByText('react-dom', { exact: true });
  await react.click();
  await expect(page.getByText('Meta Platforms').filter({ visible: true }).first()).toBeVisible();
  expect(await complaints(page)).toEqual([]);
});
