import { resolve } from 'node:path';
import type { UserConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** The app as it is released, with another catalog, into a folder of its own. */
export function appInto(
  folder: string,
  catalog: Plugin,
  { main, preload, renderer }: UserConfig,
): UserConfig {
  const into = (name: string) => ({ outDir: resolve(folder, name) });
  return {
    main: { ...main, plugins: [catalog, main?.plugins], build: { ...main?.build, ...into('main') } },
    preload: { ...preload, build: { ...preload?.build, ...into('preload') } },
    renderer: {
      ...renderer,
      plugins: [catalog, renderer?.plugins],
      build: { ...renderer?.build, ...into('renderer') },
    },
  };
}
