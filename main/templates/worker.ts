import { parentPort } from 'node:worker_threads';
import { checkTemplate } from '../../catalog/answer/check';
import { serveJobs } from '../worker/serve-jobs';
import type { CheckDone, CheckTask } from './check-task';
import { readImport } from './read-import';

/** Checks templates in a separate thread: one of them is rendered for a hundred samples. */

serveJobs<CheckTask, CheckDone>(parentPort, (task) =>
  task.do === 'check'
    ? { did: 'check', problems: checkTemplate(task.body) }
    : { did: 'read', answer: readImport(task.file, task.existing) },
);
