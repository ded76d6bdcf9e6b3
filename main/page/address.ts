import { resolve, sep } from 'node:path';

/** The scheme and the only host of Errdesk's pages. */
export const scheme = 'app';
const host = 'errdesk';

/** The address of the main window's page or, given the id of an entry, of that entry's page. */
export function pageAddress(entry?: string, devServer?: string): string {
  const page = addressOf(entry === undefined ? 'index.html' : 'entry.html', devServer);
  // In the query an id cannot name another file or page, whatever it contains.
  if (entry !== undefined) page.searchParams.set('id', entry);
  return page.href;
}

/** The page of the suggestion's card. */
export function cardAddress(devServer?: string): string {
  return addressOf('card.html', devServer).href;
}

/** The page of the guide for users. */
export function guideAddress(devServer?: string): string {
  return addressOf('guide.html', devServer).href;
}

/** The address of a page that is printed. Only the session for printing serves it. */
export function printAddress(number: number): string {
  return addressOf(`print-${number}.html`, undefined).href;
}

function addressOf(page: string, devServer: string | undefined): URL {
  return new URL(page, devServer ?? `${scheme}://${host}/`);
}

/** Whether an address is one of ours. `devServer` is the only other origin, and only in development. */
export function isOwnPage(address: string, devServer?: string): boolean {
  const url = parse(address);
  if (!url) return false;
  // Addresses without a host all have the origin "null".
  if (devServer !== undefined && url.origin !== 'null' && url.origin === parse(devServer)?.origin)
    return true;
  return isOwn(url);
}

/**
 * The file below `root` that one of our addresses names; undefined when it names none. Never a file outside `root`,
 * however the address is written.
 */
export function fileOfAddress(address: string, root: string): string | undefined {
  const url = parse(address);
  if (!url || !isOwn(url)) return undefined;
  const path = decode(url.pathname);
  // Only plain names: no `..`, no doubly encoded separator, no Windows drive or stream.
  const names = path?.split('/').slice(1);
  if (!names?.every((name) => /^[^\0\\:%]+$/.test(name) && !/^\.+$/.test(name))) return undefined;
  const file = resolve(root, ...names);
  return file.startsWith(resolve(root) + sep) ? file : undefined;
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

function isOwn({ protocol, host: of, username, password }: URL): boolean {
  return protocol === `${scheme}:` && of === host && username === '' && password === '';
}

/** Undefined for an encoded slash, which would become a separator that the address did not have. */
function decode(pathname: string): string | undefined {
  if (/%2f|%5c/i.test(pathname)) return undefined;
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
