import { catalog } from 'errdesk:catalog';
import { createTriage } from '../../catalog/triage/triage';

/** Triage with the catalog as it is built, for scripts that measure or torment it in plain Node. */
export const triage = createTriage(catalog);
