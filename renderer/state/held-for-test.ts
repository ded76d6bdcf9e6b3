import { catalog } from 'errdesk:test-catalog';
import type { Catalog } from '../../catalog/schema';
import { CatalogHolder, type HeldCatalog } from './catalog-context';

/** A catalog as the window has it. */
export function heldOf(whole: Catalog): HeldCatalog {
  const holder = new CatalogHolder();
  holder.add(whole);
  return holder.held();
}

/** That of the packs for tests. */
export const held = heldOf(catalog);
