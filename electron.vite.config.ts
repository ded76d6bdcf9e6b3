import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'electron-vite';
import { runnerImport } from 'vite';

export default defineConfig(async ({ command }): Promise<UserConfig> => {
  // Imported by Vite's runner, not by this file's bundler, which would move `import.meta.dirname`.
  const { module } = await runnerImport<typeof import('./scripts/catalog-plugin')>(
    './scripts/catalog-plugin.ts',
  );
  const licences = await runnerImport<typeof import('./scripts/licences-plugin')>(
    './scripts/licences-plugin.ts',
  );
  const sourcemap = command === 'serve';
  return {
    main: {
      plugins: [module.catalogPlugin(), licences.module.licencesPlugin()],
      build: {
        sourcemap,
        // The package holds no node_modules: everything is bundled.
        externalizeDeps: false,
        rolldownOptions: {
          input: { index: 'main/index.ts' },
          // Names of modules in comments would put this folder's path into the archive.
          experimental: { attachDebugInfo: 'none' },
        },
      },
    },
    preload: {
      build: {
        sourcemap,
        externalizeDeps: false,
        rolldownOptions: {
          input: { preload: 'bridge/preload.ts' },
          // A sandboxed preload is CommonJS and one file.
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
    renderer: {
      root: 'renderer',
      // For the chunk of other people's codes, which a page loads when it needs them.
      plugins: [react(), module.catalogPlugin()],
      worker: { format: 'es' },
      build: {
        sourcemap,
        minify: command === 'build',
        outDir: 'out/renderer',
        // Whole, since a build looks for it from here and the development server from its root.
        rolldownOptions: {
          input: {
            index: resolve('renderer/index.html'),
            entry: resolve('renderer/entry.html'),
            card: resolve('renderer/card.html'),
            guide: resolve('renderer/guide.html'),
          },
        },
      },
    },
  };
});
