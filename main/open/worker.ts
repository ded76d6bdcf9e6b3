import { parentPort } from 'node:worker_threads';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { partsOf } from '../../bridge/parts';
import { serveJobs } from '../worker/serve-jobs';
import { openTextFile } from './open';
import type { Opening, Whole } from './open-files';
import { openGiven } from './open-given';

/** Reads and decodes files in a separate thread: an older Chinese encoding takes seconds for the largest. */
serveJobs<Opening, Answer<Whole, FileProblem>>(parentPort, async ({ paths, limit, asOne }, { sendPart }) => {
  const [first = ''] = paths;
  const opened = asOne ? await openTextFile(first, limit) : await openGiven(paths, limit);
  if (!opened.ok) return opened;
  const { name, texts, left } =
    'texts' in opened.value ? opened.value : { name: opened.value.name, texts: [opened.value], left: [] };
  for (const part of partsOf(texts.map(({ text }) => text).join(''))) sendPart(part);
  return {
    ok: true,
    value: { name, files: texts.map(({ name, text }) => ({ name, units: text.length })), left },
  };
});
