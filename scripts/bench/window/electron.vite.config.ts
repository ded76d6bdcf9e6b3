import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'electron-vite';
import { runnerImport } from 'vite';
import base from '../../../electron.vite.config';

/**
 * The app as it is released, with a generated catalog of as many entries as `--mode` says, into
 * out/bench/window-<mode>.
 */
export default defineConfig(async (env): Promise<UserConfig> => {
  const { module } = await runnerImport<typeof import('./generated-catalog-plugin')>(
    './scripts/bench/window/generated-catalog-plugin.ts',
  );
  const { main, preload, renderer } = await base(env);
  const folder = resolve('out/bench', `window-${env.mode}`);
  const into = (name: string) => ({ outDir: resolve(folder, name) });
  return {
    main: {
      ...main,
      plugins: [module.generatedCatalogPlugin(Number(env.mode), resolve(folder, 'catalog.jsonl'))],
      build: { ...main?.build, ...into('main') },
    },
    preload: { ...preload, build: { ...preload?.build, ...into('preload') } },
    renderer: { ...renderer, build: { ...renderer?.build, ...into('renderer') } },
  };
});
