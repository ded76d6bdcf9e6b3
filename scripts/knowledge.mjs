// `node scripts/knowledge.mjs lint` checks the packs by the rules.
// `node scripts/knowledge.mjs fingerprint PACK FILE …` adds the fingerprints of the vendor's documents to a pack.
// `node scripts/knowledge.mjs wording PACK FILE` hashes the rows of the vendor's documents, one a line, into a pack.
// `node scripts/knowledge.mjs write` rewrites what is generated from the packs: documents.md, schemas for editors.
// `node scripts/knowledge.mjs enumerate PACK LIST [VERSION] [--write]` compares a list of codes with its package.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const [task, ...rest] = process.argv.slice(2);
const options = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };

if (task === 'lint') {
  const { module } = await runnerImport('./scripts/knowledge/lint.ts', options);
  process.exitCode = module.lintKnowledge(console.log) === 0 ? 0 : 1;
} else if (task === 'write') {
  const { module } = await runnerImport('./scripts/knowledge/lint.ts', options);
  module.writeFromKnowledge();
} else if (task === 'fingerprint' && rest.length > 1) {
  const [pack, ...files] = rest;
  const { module } = await runnerImport('./scripts/knowledge/sources.ts', options);
  console.log(module.addFingerprints(pack, files));
} else if (task === 'wording' && rest.length === 2) {
  const { module } = await runnerImport('./scripts/knowledge/wording.ts', options);
  console.log(module.writeWording(...rest));
} else if (task === 'enumerate' && rest.length > 1) {
  await enumerate();
} else {
  console.error(
    [
      'Say what to do:',
      '  lint                              check the packs by the rules',
      '  write                             rewrite what is generated from the packs',
      '  fingerprint PACK FILE …           add the fingerprints of the vendor’s documents to a pack',
      '  wording PACK FILE                 hash the rows of the vendor’s documents, one a line, into a pack',
      '  enumerate PACK LIST [VERSION]     compare a list of codes with its package; --write takes it over',
    ].join('\n'),
  );
  process.exitCode = 2;
}

async function enumerate() {
  const { values, positionals } = parseArgs({
    args: rest,
    allowPositionals: true,
    options: { from: { type: 'string' }, before: { type: 'string' }, write: { type: 'boolean' } },
  });
  const [pack, list, version] = positionals;
  const { module } = await runnerImport('./scripts/knowledge/enumerate/enumerate.ts', options);
  const { from, before, write = false } = values;
  try {
    await module.enumerateCodes(pack, list, { version, from, before, write }, console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
