import { parentPort } from 'node:worker_threads';
import type { Answer } from '../../bridge/contract';
import type { FileProblem } from '../../bridge/contract/problems';
import { partsOf } from '../../bridge/parts';
import { serveJobs } from '../worker/serve-jobs';
import { openTextFile } from './open';
import type { Opening } from './open-files';

/** Reads and decodes files in a separate thread: an older Chinese encoding takes seconds for the largest. */
serveJobs<Opening, Answer<{ name: string }, FileProblem>>(
  parentPort,
  async ({ path, limit }, { sendPart }) => {
    const opened = await openTextFile(path, limit);
    if (!opened.ok) return opened;
    const { text, name } = opened.value;
    for (const part of partsOf(text)) sendPart(part);
    return { ok: true, value: { name } };
  },
);
