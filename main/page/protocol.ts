import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Protocol } from 'electron';
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

/** Serves the pages from the files below `root`. */
export function servePages(protocol: Protocol, root: string): void {
  protocol.handle(scheme, ({ method, url }) => answerPage(method, url, root));
}

export async function answerPage(method: string, url: string, root: string): Promise<Response> {
  const file = fileOfAddress(url, root);
  const type = file && types[extname(file)];
  if (method !== 'GET' || !type) return new Response(null, { status: 404 });
  try {
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'content-type': type,
        'content-security-policy': contentPolicy(),
        'permissions-policy': permissionsPolicy,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}
