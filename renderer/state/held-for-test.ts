import { catalog } from 'errdesk:catalog';
import { CatalogHolder } from './catalog-context';

const holder = new CatalogHolder();
holder.add(catalog);

/** The catalog as the window has it. */
export const held = holder.held();
