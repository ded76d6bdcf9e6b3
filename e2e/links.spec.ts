import { expect, launch, test } from './errdesk';

test('a link to an entry opens it in the window that is there', async ({ app, page, profile }) => {
  const follow = async (link: string) => {
    const second = await launch({ profile, args: [link] }).catch(() => undefined);
    await second?.close().catch(() => undefined);
  };
  await follow('errdesk://entry/tencent-roomengine/device/-1102');
  await expect(page.getByRole('region', { name: 'The chosen entry' })).toContainText('-1102');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  await follow('errdesk://entry/no/such/entry');
  await expect(page.getByRole('status').filter({ hasText: 'There is no entry no/such/entry' })).toBeVisible();
});
