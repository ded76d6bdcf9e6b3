import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One window at a time: they share a display, a clipboard and the keyboard's focus.
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  // Starting Electron some seventy times in a row now and then fails on a busy machine; what fails twice is a fault.
  retries: process.env['CI'] ? 1 : 0,
  // Some tests start Errdesk twice, which a busy machine takes its time for.
  timeout: 60_000,
  reporter: 'list',
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
});
