import type { Page } from '@playwright/test';
import type { CopyOrder } from '../bridge/contract/answer';
import { pasteElsewhere } from './another-program';
import { ask } from './ask';
import { choose, expect, paste, test, verdict } from './errdesk';
import { cameraOccupied } from './logs';

// The other programs are X11's.
test.skip(process.platform !== 'linux');

const copy = (page: Page, order: CopyOrder) => ask(page, 'answer.copy', order);

test('an answer is pasted elsewhere as rich text and as plain text', async ({ app, page }) => {
  await paste(app, page, cameraOccupied);
  await expect(verdict(page, 'Match')).toBeVisible();
  await choose(page, 'Language of the answer', 'English');
  await page
    .getByRole('textbox', { name: /answer/i })
    .fill(
      'Hello Ms Li,\n\n**Please** do this:\n1. Close what uses the camera, see https://a.example/b\n1. Call `openLocalCamera` <again>\n\n您好',
    );
  await page.getByRole('button', { name: /Copy answer/ }).click();
  await expect
    .poll(() => pasteElsewhere())
    .toBe(
      'Hello Ms Li,\n\nPlease do this:\n1. Close what uses the camera, see https://a.example/b\n2. Call openLocalCamera <again>\n\n您好',
    );
  const html = pasteElsewhere('text/html');
  expect(html).toContain('<div lang="en">');
  expect(html).toContain('<strong>Please</strong> do this:');
  expect(html).toMatch(
    /<ol[^>]*><li[^>]*>Close what uses the camera, see <a href="https:\/\/a\.example\/b">/,
  );
  expect(html).toMatch(/<code[^>]*>openLocalCamera<\/code> &lt;again&gt;<\/li>/);
  expect(html).toContain('您好');
});

test('what may not leave is held back by main, and told', async ({ page }) => {
  const text = 'Mail me@team.example or call 13812345678, room 1400900512, code -1101';
  const held = await copy(page, { text, spared: ['email:me@team.example'] });
  expect(held).toEqual({ ok: true, value: { held: [{ kind: 'phone', count: 1 }] } });
  const left = 'Mail me@team.example or call ⟦phone A⟧, room 1400900512, code -1101';
  expect(pasteElsewhere()).toBe(left);
  expect(pasteElsewhere('text/html')).toContain(left);
});

test('in another form it is text of that form, and nothing else', async ({ page }) => {
  await copy(page, { text: '**See** `code`', spared: [] });
  await copy(page, { text: '**See** `code`', form: 'jira', spared: [] });
  expect(pasteElsewhere()).toBe('*See* {{code}}');
  expect(pasteElsewhere('TARGETS')).not.toContain('text/html');
});
