import { defineConfig } from 'vite';
import { catalogPlugin, testCatalogText, testNeighbours } from './scripts/catalog-plugin';

const inputs: Readonly<Record<string, Record<string, string>>> = {
  /** Triage alone, for measurements. */
  engine: { engine: 'scripts/bench/engine.ts' },
  /** The store of cases with triage, for measurements on the Node that has SQLite. */
  cases: { cases: 'scripts/bench/cases/engine.ts' },
};

/** A mode: with the packs for tests in place of the shipped ones. */
const withTestPacks = 'test-packs';

/** The command line: one file for plain Node, apart from the app so that neither waits for the other's build. */
export default defineConfig(({ mode }) => ({
  plugins: [mode === withTestPacks ? catalogPlugin(testCatalogText, testNeighbours) : catalogPlugin()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.19',
    rolldownOptions: {
      input: inputs[mode] ?? { errdesk: 'cli/index.ts' },
      output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
    },
  },
}));
