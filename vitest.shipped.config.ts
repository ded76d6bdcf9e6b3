import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/** What needs the Node that Errdesk ships with, for its SQLite: run by Electron as Node. */
export const onShippedNode = 'main/{backup,cases}/**/*.test.ts';

/** Vitest leaves a processor to others, also where there are but two. */
export const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    include: [onShippedNode],
    exclude: configDefaults.exclude,
    testTimeout: 300_000,
    isolate: false,
    maxWorkers,
  },
});
