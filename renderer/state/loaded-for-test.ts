import { catalog } from 'errdesk:catalog';
import { CatalogBuilder } from './catalog-context';

const builder = new CatalogBuilder();
builder.add(catalog);

/** The shipped catalog, as the window has it. */
export const loadedCatalog = builder.build();
