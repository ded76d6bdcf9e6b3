import { defineConfig, type UserConfig } from 'electron-vite';
import { runnerImport } from 'vite';
import base from '../../electron.vite.config';
import { appInto } from '../app-into';

/** The app as it is released, with the packs for tests, into out/test. */
export default defineConfig(async (env): Promise<UserConfig> => {
  const { module } = await runnerImport<typeof import('../catalog-plugin')>('./scripts/catalog-plugin.ts');
  return appInto(
    'out/test',
    module.catalogPlugin(module.testCatalogText, module.testNeighbours),
    await base(env),
  );
});
