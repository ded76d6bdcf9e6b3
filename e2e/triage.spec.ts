import { choose, copiedSign, expect, paste, test, verdict } from './errdesk';
import { cameraOccupied, joinRefused, notListed, threeNames } from './logs';

test.describe('a pasted error', () => {
  test('is answered from the innermost cause, with steps, evidence and an answer', async ({ app, page }) => {
    await paste(app, page, joinRefused);

    await expect(page.getByRole('heading', { level: 1 })).toContainText('Signature');
    await expect(verdict(page, 'Match')).toBeVisible();
    await expect(page.getByText('outer layer of 1, no reason given')).toBeVisible();

    const findings = page.getByRole('list', { name: 'Findings, likeliest first' });
    await expect(findings.getByRole('listitem').first()).toContainText('70003');
    await expect(findings).toContainText('JOIN_ROOM_FAILED');

    const sheet = page.getByRole('region', { name: 'The paste, with what was found marked in it' });
    await expect(sheet.locator('mark').filter({ hasText: '70003' })).toBeVisible();
    await expect(sheet).toContainText('60 lines');

    const steps = page.getByRole('list', { name: 'What to do, in this order' });
    await expect(steps).toContainText('Developer');
    await expect(page.getByRole('textbox', { name: /^Answer to the customer/ })).toHaveValue(/70003/);
  });

  test('that comes again and again is one finding, with its first and last line', async ({ app, page }) => {
    const lines = [cameraOccupied, cameraOccupied, cameraOccupied].join('\n');
    await paste(app, page, lines);
    await expect(page.getByText('Seen on 3 lines, first on 2, last on 12.')).toBeVisible();
    const findings = page.getByRole('list', { name: 'Findings, likeliest first' });
    await expect(findings.getByRole('listitem')).toHaveCount(1);
  });

  test('is shown with its signature hidden', async ({ app, page }) => {
    await paste(app, page, joinRefused);
    await expect(page.getByText('1 value masked')).toBeVisible();
    await choose(page, 'Lines shown', 'All');
    await expect(page.locator('body')).not.toContainText('eJwtzEELgjAYxvHvsnPY3GabQZcOHQ');
  });

  test('is answered in Chinese by a window in Chinese', async ({ app, page }) => {
    await page.getByRole('button', { name: 'Settings' }).click();
    await choose(page, 'Language', '中文');
    await page.getByRole('button', { name: '诊断' }).click();
    await paste(app, page, cameraOccupied);

    await expect(page.getByRole('heading', { level: 1 })).toContainText('摄像头');
    await expect(verdict(page, '匹配')).toBeVisible();
    await expect(page.getByRole('list', { name: '处理步骤，按顺序' })).toContainText('客户');
    await expect(page.getByRole('textbox', { name: /^给客户的回复/ })).toHaveValue(/-1102/);
    // The room's number equals a code of another SDK and is left alone.
    const findings = page.getByRole('list', { name: '识别结果，最可能的在前' });
    await expect(findings.getByRole('listitem')).toHaveCount(1);
  });

  test('with several meanings claims none of them until a person chooses', async ({ app, page }) => {
    await paste(app, page, threeNames);
    await expect(verdict(page, 'Ambiguous')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('61004 can mean 3 things');
    const table = page.getByRole('table', { name: 'Possible meanings side by side' });
    for (const name of ['GateWayAddressNotAvailable', 'GateWayLoginAlready', 'GateWayServerError'])
      await expect(table.getByRole('columnheader', { name })).toBeVisible();
    await expect(page.getByText('Which name or description does the error object have?')).toBeVisible();
    await expect(page.getByRole('button', { name: /Copy question/ })).toBeVisible();

    await page.keyboard.press('2');
    await expect(verdict(page, 'Chosen by you')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(table).toBeVisible();
  });

  test('that no document knows is said to be unknown, with its neighbours as neighbours', async ({
    app,
    page,
  }) => {
    await paste(app, page, notListed);
    await expect(verdict(page, 'No match')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('-10014 is in none of the documents');
    await expect(page.getByText('Close, but not this')).toBeVisible();
    await expect(page.getByText('-10015', { exact: true })).toBeVisible();
  });

  test('can be typed, and is read while it is typed', async ({ page }) => {
    await page
      .getByRole('textbox', { name: 'The error as the customer sent it' })
      .pressSequentially('error -2343');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('seat', { ignoreCase: true });
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('mark').filter({ hasText: '-2343' })).toBeVisible();
  });

  test('that another takes the place of can be brought back', async ({ app, page }) => {
    await paste(app, page, cameraOccupied);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
    await paste(app, page, notListed);
    await expect(verdict(page, 'No match')).toBeVisible();
    await page.keyboard.press('Control+Z');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('camera');
  });
});

test.describe('the answer', () => {
  test('is copied with Enter, in the language that was chosen for it', async ({ app, page }) => {
    await paste(app, page, cameraOccupied);
    await choose(page, 'Language of the answer', '中文');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Enter');
    await expect(copiedSign(page)).toBeVisible();
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('摄像头');
    expect(copied).toContain('-1102');
  });

  test('is copied as the person has edited it', async ({ app, page }) => {
    await paste(app, page, cameraOccupied);
    const field = page.getByRole('textbox', { name: /^Answer to the customer/ });
    await field.fill('Please close the other meeting app.');
    await expect(page.getByText('1 edit', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /Copy answer/ }).click();
    await expect(copiedSign(page)).toBeVisible();
    expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(
      'Please close the other meeting app.',
    );
  });
});

test('the samples of the empty window are answered with the seals they bear', async ({ page }) => {
  await page.getByRole('button', { name: /call_fail/ }).click();
  await expect(verdict(page, 'Ambiguous')).toBeVisible();
});
