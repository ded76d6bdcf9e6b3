import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesEngine, ensureCasesEngine } from '../../setup/builds.mjs';
import { runInFront } from '../../setup/command.mjs';
import { at } from '../../setup/paths.mjs';

const usualSizes = ['1000', '10000', '100000'];

/**
 * Measures the store of cases on the Node that Errdesk ships with: open, list, search, seen before, keep.
 * @param {import('../../setup/progress.mjs').Progress} progress
 * @param {import('../../runtime.mjs').Runtime} runtime
 * @param {readonly string[]} sizes numbers of cases
 */
export async function benchCases(progress, runtime, sizes) {
  await ensureCasesEngine(progress);
  const [output = ''] = casesEngine.outputs;
  const folder = mkdtempSync(join(tmpdir(), 'errdesk-bench-cases-'));
  try {
    const parameters = [
      at('scripts/bench/cases/measure.mjs'),
      ...[at(output), at('catalog/triage/fixtures/pastes.jsonl'), folder],
      ...(sizes.length > 0 ? sizes : usualSizes),
    ];
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
    return await runInFront(runtime.executable, parameters, { env });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
