// `node scripts/knowledge.mjs lint` holds the catalog against its rules.
// `node scripts/knowledge.mjs fingerprint FILE …` adds the fingerprints of vendors' documents.
// `node scripts/knowledge.mjs write` writes anew what is made from the data: docs/documents.md, schemas for editors.
import { runnerImport } from 'vite';

const [task, ...files] = process.argv.slice(2);
const options = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };

if (task === 'lint') {
  const { module } = await runnerImport('./scripts/knowledge/lint.ts', options);
  process.exitCode = module.lintKnowledge(console.log) === 0 ? 0 : 1;
} else if (task === 'write') {
  const { module } = await runnerImport('./scripts/knowledge/lint.ts', options);
  module.writeFromKnowledge();
} else if (task === 'fingerprint' && files.length > 0) {
  const { module } = await runnerImport('./scripts/knowledge/sources.ts', options);
  module.addFingerprints(files);
} else {
  console.error('Say what to do: lint, write, or fingerprint FILE …');
  process.exitCode = 2;
}
