import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'electron-vite';
import { runnerImport } from 'vite';
import base from '../../../electron.vite.config';

/** The app as it is released, with a catalog of as many entries as `--mode` says, into out/bench/window-<mode>. */
export default defineConfig(async (env): Promise<UserConfig> => {
  const { module } = await runnerImport<typeof import('./pack-plugin')>(
    './scripts/bench/window/pack-plugin.ts',
  );
  const { main, preload, renderer } = await base(env);
  const folder = resolve('out/bench', `window-${env.mode}`);
  const into = (name: string) => ({ outDir: resolve(folder, name) });
  return {
    main: {
      ...main,
      plugins: [module.packPlugin(Number(env.mode), resolve(folder, 'pack.jsonl'))],
      build: { ...main?.build, ...into('main') },
    },
    preload: { ...preload, build: { ...preload?.build, ...into('preload') } },
    renderer: { ...renderer, build: { ...renderer?.build, ...into('renderer') } },
  };
});
