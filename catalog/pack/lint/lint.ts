import type { Catalog } from '../../schema';
import type { Complaint, LintContext } from './rule';
import { rules } from './rules';

/** Checks the catalog by every rule. References, ids used twice and missing languages are the compiler's. */
export function lint(catalog: Catalog, context: LintContext): Complaint[] {
  return rules.flatMap(({ id, check }) => check(catalog, context).map((found) => ({ rule: id, ...found })));
}
