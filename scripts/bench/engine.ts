import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { rules } from '../../catalog/triage/secrets/rules';
import { createTriage } from '../../catalog/triage/triage';

export { Budget } from '../../catalog/answer/bounds/budget';
export { mostStepsOfCheck } from '../../catalog/answer/bounds/limits';
export { bundledTemplates } from '../../catalog/answer/bundled';
export { checkTemplate } from '../../catalog/answer/check';

/** Triage with the catalog as it is built, for scripts that measure or torment it in plain Node. */
export const triage = createTriage(catalog, neighbours);

/** What each rule for secrets begins at. */
export const rulesForSecrets = rules.map(({ triggers }) => ({ triggers }));
