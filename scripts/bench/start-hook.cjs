// Loaded into Electron's main process before the app (`electron -r`), the same for Errdesk and for the baseline:
// reports when the first window has painted the element that is waited for, how much memory that took, and ends the app.
const { app } = require('electron');

const selector = process.env['ERRDESK_BENCH_SELECTOR'] ?? '';
const limit = 30_000;

/** Runs in the page. Two frames after it is there, it has been painted. @param {string} wanted */
const painted = (wanted) =>
  new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(wanted))
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)));
      else requestAnimationFrame(look);
    };
    look();
  });

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', async () => {
    await contents.executeJavaScript(`(${painted})(${JSON.stringify(selector)})`);
    const at = Date.now();
    const workingSet = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
    process.stdout.write(`ERRDESK_BENCH ${JSON.stringify({ at, workingSet })}\n`, () => app.exit(0));
  });
});

setTimeout(() => app.exit(3), limit);
