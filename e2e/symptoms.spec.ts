import type { Page } from '@playwright/test';
import { answer } from './answer-parts';
import { copied, expect, paste, test, verdict } from './errdesk';

const told = {
  en: 'Ms He 14:02\nThe other side cannot see my video, I can see them, sound is fine. Reloaded, no use',
  zh: '何老师 14:02\n对方看不到我的画面，我能看到他，声音正常。刷新过了，没用',
};

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const letter = (page: Page) => page.getByRole('textbox', { name: /^(Answer to the customer|给客户的回复)/ });

test('a trouble without a code is asked about first, and its letter asks too', async ({ app, page }) => {
  await paste(app, page, told.en);
  await expect(verdict(page, 'No code')).toBeVisible();
  await expect(headline(page)).toHaveText("The other side's picture is missing: sender or receiver?");
  const result = page.getByRole('region', { name: 'Result', exact: true });
  await expect(result).toContainText('Can a third person in the room see the picture?');
  const answers = result.getByRole('table', { name: 'What either answer means' });
  await expect(answers.getByRole('columnheader')).toHaveText([
    'No: the sender is at fault',
    'Yes: the receiver is at fault',
  ]);
  await expect(answers.getByRole('row', { name: /Do first/ })).toContainText('check its own preview');
  await expect(page.locator('mark').filter({ hasText: 'cannot see my video' })).toBeVisible();
  await expect(letter(page)).toHaveValue(/May we ask one thing first: Can a third person/);
  await expect(page.getByRole('button', { name: /Copy question/ })).toBeVisible();

  const step = result.getByRole('checkbox', { name: /reload the page or restart/ });
  await step.check();
  await expect(step).toBeChecked();

  // Once it is known which side it is, the letter asks no more.
  await page.keyboard.press('r');
  await expect(answers.getByRole('button', { name: /The receiver/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(headline(page)).toHaveText("The other side's picture is missing: the receiver");
  await expect(letter(page)).toHaveValue(/Since the third person can see it, have the side/);
  await expect(letter(page)).not.toHaveValue(/one thing first|without a picture/);
  await answers.getByRole('button', { name: /The receiver/ }).click();
  await expect(letter(page)).toHaveValue(/one thing first/);
});

test('what the paste tells of its side is asked no more, and a person can say that it is the other', async ({
  app,
  page,
}) => {
  await paste(app, page, `${told.en}. Really nobody sees me.`);
  await expect(headline(page)).toHaveText("The other side's picture is missing: the sender");
  const result = page.getByRole('region', { name: 'Result', exact: true });
  await expect(result.getByRole('heading', { name: 'By the paste' })).toBeVisible();
  const answers = result.getByRole('table', { name: 'What either answer means' });
  await expect(answers.getByRole('button', { name: /The sender/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(letter(page)).toHaveValue(/your side is looked at first/);
  await expect(letter(page)).not.toHaveValue(/one thing first/);

  await page.keyboard.press('r');
  await expect(headline(page)).toHaveText("The other side's picture is missing: the receiver");
  await expect(result.getByRole('heading', { name: 'Chosen by you' })).toBeVisible();
  await expect(letter(page)).not.toHaveValue(/your side is looked at first/);
  await page.keyboard.press('r');
  await expect(result.getByRole('heading', { name: 'By the paste' })).toBeVisible();
  await expect(letter(page)).toHaveValue(/your side is looked at first/);
});

test('a known cause is the name of its trouble everywhere, and nothing is asked', async ({ app, page }) => {
  const cause = 'The Mac does not let the app record the screen';
  await paste(app, page, 'I share the screen and the others see only my wallpaper.');
  await expect(headline(page)).toHaveText(cause);
  const list = page.getByRole('list', { name: 'Findings, likeliest first' });
  await expect(list.getByRole('listitem')).toHaveText([/^1PlaybookThe other side.s picture is missing/]);
  await expect(page.getByRole('complementary', { name: 'Today' }).getByRole('listitem')).toContainText(cause);
  const result = page.getByRole('region', { name: 'Result', exact: true });
  await expect(result).not.toContainText('Ask one thing');
  await expect(page.getByRole('button', { name: /Copy answer/ })).toBeVisible();
  await expect(letter(page)).toHaveValue(/Screen Recording[\s\S]*Quit it/);

  // What was tried leaves the letter.
  const step = result.getByRole('checkbox', { name: /Quit it/ });
  await step.check();
  await expect(letter(page)).not.toHaveValue(/Quit it/);
  await expect(letter(page)).toHaveValue(/Screen Recording/);
  await step.uncheck();
  await expect(letter(page)).toHaveValue(/Quit it/);

  // What is asked and tried where it is something else is folded.
  await result.getByText(/^If it is not that/).click();
  await expect(result).toContainText('Can a third person in the room see the picture?');
});

test('several are a list, and a code speaks louder', async ({ app, page }) => {
  await paste(app, page, 'In our meetings there is an echo. The video is frozen most of the time.');
  const list = page.getByRole('list', { name: 'Findings, likeliest first' });
  await expect(list.getByRole('listitem')).toHaveText([/1Playbook.*Echo or howling/, /2Playbook.*stutters/]);
  await page.keyboard.press('2');
  await expect(headline(page)).toHaveText(/^Picture or sound stutters or freezes: /);
  await expect(letter(page)).toHaveValue(/only one person/);

  await page.keyboard.press('Control+N');
  await paste(app, page, `${told.en} takeSeat code=-2343`);
  await expect(verdict(page, 'Match')).toBeVisible();
  await expect(answer(page)).toHaveValue(/-2343/);
});

test.describe('in Chinese', () => {
  test.use({ settings: { language: 'zh' } });

  test('a trouble without a code is asked about first, and the question is copied', async ({ app, page }) => {
    await paste(app, page, told.zh);
    await expect(verdict(page, '没有错误码')).toBeVisible();
    await expect(headline(page)).toHaveText('看不到对方的画面：先分清发送端还是接收端');
    const answers = page.getByRole('table', { name: '两种回答各说明什么' });
    await expect(answers.getByRole('columnheader')).toHaveText([
      '也看不到：问题在发送端',
      '能看到：问题在接收端',
    ]);
    await expect(letter(page)).toHaveValue(/想先请您确认一点：房间里的第三个人/);
    await page.keyboard.press('s');
    await expect(letter(page)).toHaveValue(/既然第三个人也看不到，请没有画面的那一方/);
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(app)).toContain('想先请您确认一点');
  });
});
