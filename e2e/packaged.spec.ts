import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchPackaged } from '../scripts/packaged-app.mjs';
import { copyElsewhere } from './another-program';
import { ask } from './ask';
import { expect, test } from './errdesk';
import { cameraOccupied } from './logs';

const executable = process.env['ERRDESK_PACKAGED'];

test('the packaged app opens and answers a paste', async () => {
  test.skip(!executable, 'There is no package: `npm test` makes one first.');
  const profile = mkdtempSync(join(tmpdir(), 'errdesk-packaged-'));
  const { page, close } = await launchPackaged(executable ?? '', [`--user-data-dir=${profile}`, '--lang=en']);
  try {
    await page.getByRole('textbox').fill(cameraOccupied);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/camera|摄像头/i);
    await expect(page.getByText('-1102').first()).toBeVisible();
    expect(page.url()).toMatch(/^app:/);
  } finally {
    await close();
    rmSync(profile, { recursive: true, force: true });
  }
});

test('the packaged app watches the clipboard', async () => {
  test.skip(!executable || process.platform !== 'linux', 'There is no package, or no xclip.');
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), 'errdesk-packaged-'));
  const { page, close } = await launchPackaged(executable ?? '', [`--user-data-dir=${profile}`, '--lang=en']);
  try {
    await page.getByRole('textbox').waitFor();
    await ask(page, 'watch.switch', { watching: true, for: 'good' });
    copyElsewhere(cameraOccupied);
    const suggested = () =>
      page.evaluate(async () => {
        const answer = await window.errdesk.request('watch.read');
        return answer.ok ? answer.value.suggestion?.name : answer.problem.code;
      });
    await expect.poll(suggested, { timeout: 30_000 }).toBe('-1102');
  } finally {
    await close();
    rmSync(profile, { recursive: true, force: true });
  }
});
