// `node scripts/knowledge.mjs lint` checks the packs by the rules.
// `node scripts/knowledge.mjs fingerprint PACK FILE …` adds the fingerprints of the vendor's documents to a pack.
// `node scripts/knowledge.mjs write` rewrites what is generated from the packs: documents.md, schemas for editors.
import { runnerImport } from 'vite';

const [task, ...words] = process.argv.slice(2);
const options = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };

if (task === 'lint') {
  const { module } = await runnerImport('./scripts/knowledge/lint.ts', options);
  process.exitCode = module.lintKnowledge(console.log) === 0 ? 0 : 1;
} else if (task === 'write') {
  const { module } = await runnerImport('./scripts/knowledge/lint.ts', options);
  module.writeFromKnowledge();
} else if (task === 'fingerprint' && words.length > 1) {
  const [pack, ...files] = words;
  const { module } = await runnerImport('./scripts/knowledge/sources.ts', options);
  console.log(module.addFingerprints(pack, files));
} else {
  console.error('Say what to do: lint, write, or fingerprint PACK FILE …');
  process.exitCode = 2;
}
