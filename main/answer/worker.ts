import { parentPort } from 'node:worker_threads';
import { serveJobs } from '../worker/serve-jobs';
import { doTask } from './door-work';

/** Looks through what is to leave in a separate thread, so that a long text blocks nothing. */
serveJobs(parentPort, doTask);
