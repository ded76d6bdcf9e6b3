import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { hasVirtualDisplays } from './e2e/virtual-display';

/** One more than there are processors: a quarter of the time, tests wait for Errdesk to start, or for the clipboard. */
const workers = Math.min(4, availableParallelism() + 1);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // A worker needs a display: on one of them, tests would take the clipboard and the focus from each other.
  workers: hasVirtualDisplays ? workers : 1,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Of a machine that nobody watches, one bad moment is not to decide; `npm test` names what it was.
  retries: process.env['CI'] ? 1 : 0,
  // Some tests start Errdesk twice, which a busy machine takes its time for.
  timeout: 120_000,
  // What it shows, it may show late; nothing waits longer than it has to.
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    // Of a first try it would cost a tenth of all tests, and with a film as much as they do. `--trace on` has it made.
    trace: { mode: 'on-first-retry', screenshots: false },
    screenshot: 'only-on-failure',
  },
});
