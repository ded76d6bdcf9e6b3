import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'electron-vite';
import { runnerImport } from 'vite';
import base from '../../../electron.vite.config';
import { appInto } from '../../app-into';

/**
 * The app as it is released, with a generated catalog of as many entries as `--mode` says, into
 * out/bench/window-<mode>.
 */
export default defineConfig(async (env): Promise<UserConfig> => {
  const { module } = await runnerImport<typeof import('./generated-catalog-plugin')>(
    './scripts/bench/window/generated-catalog-plugin.ts',
  );
  const folder = resolve('out/bench', `window-${env.mode}`);
  const catalog = module.generatedCatalogPlugin(Number(env.mode), resolve(folder, 'catalog.jsonl'));
  return appInto(folder, catalog, await base(env));
});
