import type { Bridge } from '../../bridge/contract';
import { CatalogBuilder, type LoadedCatalog } from './catalog-context';

/**
 * Reads the catalog as text and hands over part by part: parsing a large one at once would block the window. Returns
 * whether every part came.
 */
export async function readParts(request: Bridge['request'], take: (text: string) => void): Promise<boolean> {
  let coming = request('catalog.read', { part: 0 });
  for (let part = 1; ; part++) {
    const answer = await coming;
    if (!answer.ok) return false;
    const { text, parts } = answer.value;
    // Main fetches the next part while this one is taken.
    if (part < parts) coming = request('catalog.read', { part });
    take(text);
    if (part >= parts) return true;
  }
}

/** The whole catalog; null where it could not be read. */
export async function readCatalog(request: Bridge['request']): Promise<LoadedCatalog | null> {
  const builder = new CatalogBuilder();
  const complete = await readParts(request, (text) => builder.add(JSON.parse(text)));
  return complete ? builder.build() : null;
}
