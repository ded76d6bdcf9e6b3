import type { WholeCatalog } from '../../symptom-schema';
import type { Complaint, LintContext } from './rule';
import { rules } from './rules';

/** Checks the catalog by every rule. References, ids used twice and missing languages are the compiler's. */
export function lint(catalog: WholeCatalog, context: LintContext): Complaint[] {
  return rules.flatMap(({ id, check }) => check(catalog, context).map((found) => ({ rule: id, ...found })));
}
