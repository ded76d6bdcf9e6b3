import { defineConfig } from 'vitest/config';
import { catalogPlugin } from './scripts/catalog-plugin';

export default defineConfig({
  plugins: [catalogPlugin()],
  test: { include: ['{catalog,bridge,main,renderer,cli,scripts}/**/*.test.{ts,tsx}'] },
});
