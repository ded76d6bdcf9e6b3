import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Protocol, ProtocolResponse } from 'electron';
import { fileOfAddress, scheme } from './address';
import { contentPolicy } from './policy';
import { permissionsPolicy } from './powers';

/** Other files are not served, because the browser would have to guess their type. */
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Gives the scheme origins and a secure context. Electron allows this only before it is ready. */
export function declareScheme(protocol: Protocol): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true } }]);
}

/**
 * Serves the pages from the files below `root`. Electron's newer `handle` answers with what Node fetches with, and the
 * first page would wait while Node loads all of that.
 */
export function servePages(protocol: Protocol, root: string): void {
  protocol.registerBufferProtocol(scheme, ({ method, url }, answer) => answer(answerPage(method, url, root)));
}

const notFound: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };

/**
 * There is no `cross-origin-opener-policy`: no page of ours has an opener, since none may open a window, and with it
 * Chromium would start a process for each page, throw it away and start another.
 */
export function answerPage(method: string, url: string, root: string): ProtocolResponse {
  const file = fileOfAddress(url, root);
  const type = file && types[extname(file)];
  if (method !== 'GET' || !type) return notFound;
  try {
    return {
      data: readFileSync(file),
      headers: {
        'content-type': type,
        'content-security-policy': contentPolicy(),
        'permissions-policy': permissionsPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    };
  } catch {
    return notFound;
  }
}
