import { catalog } from 'errdesk:test-catalog';
import type { WholeCatalog } from '../../catalog/symptom-schema';
import { CatalogBuilder, type LoadedCatalog } from './catalog-context';

/** A catalog as the window has it. */
export function loadedFrom(whole: WholeCatalog): LoadedCatalog {
  const builder = new CatalogBuilder();
  builder.add(whole);
  return builder.build();
}

/** That of the packs for tests. */
export const loadedCatalog = loadedFrom(catalog);
