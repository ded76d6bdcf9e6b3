import { configDefaults, defineConfig } from 'vitest/config';
import { catalogPlugin, testCatalogPlugin } from './scripts/catalog-plugin';
import { maxWorkers, onShippedNode } from './vitest.shipped.config';

export default defineConfig({
  plugins: [catalogPlugin(), testCatalogPlugin()],
  // Nothing is timed here: what takes long on a busy machine is not wrong for it.
  test: {
    include: ['{catalog,bridge,main,renderer,cli,files,scripts}/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, onShippedNode],
    testTimeout: 300_000,
    isolate: false,
    maxWorkers,
  },
});
