import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLine, ensureApp, ensureCommandLine } from '../setup/builds.mjs';
import { at } from '../setup/paths.mjs';
import { longestTasks, recordTasks } from './tasks.mjs';
import { untilIdle, withApp } from './with-app.mjs';

/** In milliseconds: nothing may keep the page or main busy for longer. */
const aim = 50;
/** In milliseconds. */
const patience = 300_000;

const said = [
  'TRTC Web SDK 4.15.3 join room failed result: 70003 error: sig verify fail, since last night',
  '摄像头打不开，麻烦看看 [RoomEngine] openLocalCamera onError code: -1102',
  'We get {"code":61004} from time to time, what is it?',
  '对方听不到我说话，换了网络也一样',
  'It says -10014 error. My phone is 13812345678.',
];

/** A help desk's export. @param {number} count */
function tableOf(count) {
  const rows = Array.from(
    { length: count },
    (_, nth) =>
      `#${48_000 + nth},Customer ${nth % 40},new,"${(said[nth % said.length] ?? '').replaceAll('"', '""')}"`,
  );
  return `Ticket,Customer,Status,Description\n${rows.join('\n')}\n`;
}

/** @param {number} milliseconds */
const judged = (milliseconds) => `${milliseconds.toFixed(0)} ms${milliseconds > aim ? ' (too long)' : ''}`;

/**
 * Reads the tickets of a table in the window and exports them with their answers: how long that takes, and how long the
 * page and main are kept from answering.
 * @param {import('../setup/progress.mjs').Progress} progress
 * @param {import('../runtime.mjs').Runtime} runtime
 * @param {number} count
 */
export async function benchBatch(progress, runtime, count) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.dist;
  await ensureApp(progress);
  await ensureCommandLine(progress);
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-batch-'));
  const [path, out] = [join(folder, 'tickets.csv'), join(folder, 'out.xlsx')];
  writeFileSync(path, tableOf(count));
  const [program = ''] = commandLine.outputs;
  const start = performance.now();
  spawnSync(process.execPath, [at(program), 'triage', path, '--json'], { maxBuffer: 1 << 30 });
  const alone = performance.now() - start;
  await withApp(
    { folder: at('.'), settings: { language: 'en', theme: 'light' } },
    'main textarea',
    async (page, app) => {
      await untilIdle(app);
      await app.evaluate(
        ({ dialog }, paths) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [paths.path] });
          dialog.showSaveDialog = async () => ({ canceled: false, filePath: paths.out });
        },
        { path, out },
      );
      await recordTasks(app);
      await page.keyboard.press('Control+O');
      const opened = performance.now();
      await page.waitForSelector('[data-column=code]:not(:empty)', { timeout: patience });
      const first = performance.now() - opened;
      await page.waitForFunction(
        () => /tickets: /.test(document.querySelector('h1')?.textContent ?? ''),
        undefined,
        {
          timeout: patience,
          polling: 50,
        },
      );
      const all = performance.now() - opened;
      const reading = await longestTasks(app);
      progress.say(
        `${count} tickets: the first row after ${first.toFixed(0)} ms, all after ${all.toFixed(0)} ms (${(all / alone).toFixed(2)} × the command line); longest task: page ${judged(reading.page.cpu)}, main ${judged(reading.main.cpu)}`,
      );
      await recordTasks(app);
      await page.keyboard.press('Control+E');
      await page.keyboard.press('Enter');
      const begun = performance.now();
      await page.getByText(/^Saved/).waitFor({ timeout: patience });
      const saved = performance.now() - begun;
      const writing = await longestTasks(app);
      progress.say(
        `  exported with their answers in ${saved.toFixed(0)} ms (${(statSync(out).size / 1024).toFixed(0)} KB); longest task: page ${judged(writing.page.cpu)}, main ${judged(writing.main.cpu)}`,
      );
    },
  );
  rmSync(folder, { recursive: true, force: true });
}
