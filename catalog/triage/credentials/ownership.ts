import type { FoundFact } from '../facts/find-facts';
import type { Remark, Span } from '../result';
import type { Claims } from './claims';

/** In UTF-16 units. An id this close to a credential was sent with it: in the same address, the same object. */
const together = 400;

/**
 * Remarks on a credential that was made for another user or app than the text names. `shown` hides what is private.
 */
export function judgeOwnership(
  claims: Claims,
  span: Span,
  facts: readonly FoundFact[],
  shown: (id: string) => string,
): Remark[] {
  const remarks: Remark[] = [];
  const app = otherThan(claims.app, 'app', span, facts);
  if (claims.app && app)
    remarks.push({
      kind: 'other-app',
      wrong: true,
      zh: `是签给另一个应用的（签名里是 ${claims.app}，内容里是 ${app}）`,
      en: `was made for another app (${claims.app}, the text says ${app})`,
    });
  const user = otherThan(claims.user, 'user', span, facts);
  if (claims.user && user)
    remarks.push({
      kind: 'other-user',
      wrong: true,
      zh: `是签给另一个用户的（签名里是 ${shown(claims.user)}，内容里是 ${shown(user)}）`,
      en: `was made for another user (${shown(claims.user)}, the text says ${shown(user)})`,
    });
  return remarks;
}

/**
 * The id that the text states where the credential has another one (`claimed`). A text with several users does not
 * show whose the credential is, unless one of them was sent with it.
 */
function otherThan(
  claimed: string | undefined,
  kind: FoundFact['kind'],
  span: Span,
  facts: readonly FoundFact[],
): string | undefined {
  const stated = facts.filter((fact) => fact.kind === kind);
  if (claimed === undefined || stated.some(({ text }) => text.toLowerCase() === claimed.toLowerCase()))
    return undefined;
  const beside = stated.filter(
    ({ start, end }) => start < span.end + together && end > span.start - together,
  );
  const [only, ...others] = beside.length > 0 ? beside : stated;
  return others.length === 0 ? only?.text : undefined;
}
