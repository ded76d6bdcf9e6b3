import { readFileSync, rmSync } from 'node:fs';

/** @typedef {import('@playwright/test').ElectronApplication} App */
/** @typedef {{ cpu: number, wall: number }} Task milliseconds: of the processor, and of the clock */
/** @typedef {{ page: Task, main: Task }} LongestTasks */

/** The threads that answer a person, by Chromium's names. */
const threads = /** @type {const} */ ({ page: 'CrRendererMain', main: 'CrBrowserMain' });

/** Begins to record the tasks of the page and of main. @param {App} app */
export async function recordTasks(app) {
  await app.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel'], recording_mode: 'record-until-full' }),
  );
}

/**
 * The task of each that took the processor longest since then: until it ends, nothing else is answered. The clock says
 * more where the machine is busy with something else.
 * @param {App} app
 * @returns {Promise<LongestTasks>}
 */
export async function longestTasks(app) {
  const { file, pids } = await app.evaluate(async ({ contentTracing, BrowserWindow }) => ({
    file: await contentTracing.stopRecording(),
    pids: { page: BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(), main: process.pid },
  }));
  /** @type {{ traceEvents: any[] }} */
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(file);
  const longest = (/** @type {keyof typeof threads} */ side) => {
    const named = traceEvents.find(
      ({ name, pid, args }) => name === 'thread_name' && pid === pids[side] && args.name === threads[side],
    );
    return traceEvents
      .filter(
        ({ ph, name, pid, tid }) =>
          ph === 'X' && /RunTask$/.test(name) && pid === pids[side] && tid === named?.tid,
      )
      .map(({ dur, tdur = 0 }) => ({ cpu: tdur / 1000, wall: dur / 1000 }))
      .reduce((most, one) => (one.cpu > most.cpu ? one : most), { cpu: 0, wall: 0 });
  };
  return { page: longest('page'), main: longest('main') };
}
