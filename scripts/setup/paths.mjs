// Plain Node built-ins only: everything in this folder runs before any dependency exists.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the scripts remember and fetch. Goes with `node_modules`, so a clean install forgets it. */
export const cacheFolder = join(root, 'node_modules/.cache/errdesk');

/** @param {string[]} parts below the repository */
export const at = (...parts) => join(root, ...parts);
