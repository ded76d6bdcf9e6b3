import type { FoundFact } from '../facts/find-facts';
import type { Remark, Span } from '../result';
import type { Claims } from './claims';

/** An id this close (in UTF-16 units) to a credential is sent along with it: the same address, the same object. */
const together = 400;

/** Whether the credential is made for the user and the app that the text names. `shown` hides what is private. */
export function judgeOwnership(
  claims: Claims,
  place: Span,
  facts: readonly FoundFact[],
  shown: (id: string) => string,
): Remark[] {
  const remarks: Remark[] = [];
  const app = otherThan(claims.app, 'app', place, facts);
  if (claims.app && app)
    remarks.push({
      kind: 'other-app',
      wrong: true,
      zh: `是签给另一个应用的（签名里是 ${claims.app}，内容里是 ${app}）`,
      en: `was made for another app (${claims.app}, the text says ${app})`,
    });
  const user = otherThan(claims.user, 'user', place, facts);
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
 * The id that the text gives where the credential has another one. A text with several users says nothing of whose
 * the credential is, unless one of them is sent along with it.
 */
function otherThan(
  own: string | undefined,
  kind: FoundFact['kind'],
  place: Span,
  facts: readonly FoundFact[],
): string | undefined {
  const stated = facts.filter((fact) => fact.kind === kind);
  if (own === undefined || stated.some(({ text }) => text.toLowerCase() === own.toLowerCase()))
    return undefined;
  const beside = stated.filter(
    ({ start, end }) => start < place.end + together && end > place.start - together,
  );
  const [only, ...others] = beside.length > 0 ? beside : stated;
  return others.length === 0 ? only?.text : undefined;
}
