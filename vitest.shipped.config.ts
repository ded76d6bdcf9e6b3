import { configDefaults, defineConfig } from 'vitest/config';

/** What needs the Node that Errdesk ships with, for its SQLite: run by Electron as Node. */
export const onShippedNode = 'main/{backup,cases}/**/*.test.ts';

export default defineConfig({
  test: { include: [onShippedNode], exclude: configDefaults.exclude, testTimeout: 60_000, isolate: false },
});
