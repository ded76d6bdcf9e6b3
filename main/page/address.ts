import { resolve, sep } from 'node:path';

/** The scheme of Errdesk's own pages, and the one host there is. */
export const scheme = 'app';
const host = 'errdesk';

/** The address of a page of ours: the main window's, or with the id of an entry that entry's. */
export function pageAddress(entry?: string, devServer?: string): string {
  const page = addressOf(entry === undefined ? 'index.html' : 'entry.html', devServer);
  // As a value of the query, an id can name neither another file nor another page, whatever is in it.
  if (entry !== undefined) page.searchParams.set('id', entry);
  return page.href;
}

/** The page of the suggestion's card. */
export function cardAddress(devServer?: string): string {
  return addressOf('card.html', devServer).href;
}

/** The address of a page that is printed, under which only the session for printing finds something. */
export function printAddress(number: number): string {
  return addressOf(`print-${number}.html`, undefined).href;
}

function addressOf(page: string, devServer: string | undefined): URL {
  return new URL(page, devServer ?? `${scheme}://${host}/`);
}

/** Whether an address is one of ours. `devServer` is the only other origin, while Errdesk is being developed. */
export function isOwnPage(address: string, devServer?: string): boolean {
  const url = parse(address);
  if (!url) return false;
  // Addresses without a host all have the origin "null".
  if (devServer !== undefined && url.origin !== 'null' && url.origin === parse(devServer)?.origin)
    return true;
  return isOwn(url);
}

/**
 * The file below `root` that an address of ours names, or undefined where it names none. Nothing outside `root` is
 * ever answered, however the way there is written.
 */
export function fileOfAddress(address: string, root: string): string | undefined {
  const url = parse(address);
  if (!url || !isOwn(url)) return undefined;
  const path = decode(url.pathname);
  // Each name must be a plain one: no way up, no second encoding of a separator, no drive or stream of Windows.
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

/** An encoded slash is decoded with the rest, and would be a separator that the address did not show. */
function decode(pathname: string): string | undefined {
  if (/%2f|%5c/i.test(pathname)) return undefined;
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
