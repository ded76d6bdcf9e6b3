import type { Entry } from '../schema';
import type { CatalogIndex } from './catalog-index';
import { findCredentials } from './credentials/find-credentials';
import { judgeCredential } from './credentials/judge-credentials';
import { findMissing } from './facts/missing';
import type { Normalised } from './normalise';
import type { Credential, Fact, Missing, Secret, Span } from './result';
import { touches } from './sightings';
import { toPaste } from './text/view';

export interface Intake {
  readonly credentials: Credential[];
  readonly facts: Fact[];
  readonly missing: Missing[];
}

/** Ids of people, which are ids of users too. What stands in a cookie or a header is part of it, and no fact. */
const personal: ReadonlySet<Secret['kind']> = new Set(['phone', 'email', 'id_number', 'contact']);

/** Of one kind, further values are a list of members. */
const mostOfAKind = 3;

/**
 * What the paste says beside its error: what it states of the case, what it leaves out, and what its credentials say
 * of themselves. `errors` are the places of the error, in the order of the text; `named` are the secrets as places
 * of the paste.
 */
export function intakeOf(
  { view, secrets }: Normalised,
  named: readonly Secret[],
  { errors, entry }: { errors: readonly Span[]; entry: Entry | undefined },
  index: Pick<CatalogIndex, 'facts' | 'manners'>,
): Intake {
  const { text } = view;
  const focus = errors[0] ?? { start: 0, end: 0 };
  const found = index.facts.find(text, focus);
  const secretAt = (place: Span) => named.find(({ start, end }) => start < place.end && end > place.start);

  const credentials = findCredentials(text, secrets).map((credential) => {
    const judged = judgeCredential(credential, { text, facts: found, errors });
    const place = toPaste(view, judged);
    return { ...judged, ...place, pseudonym: secretAt(place)?.pseudonym ?? '' };
  });
  const counts = new Map<Fact['kind'], number>();
  const facts = found.flatMap(({ kind, start, end, text: value }): Fact[] => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > mostOfAKind) return [];
    const place = toPaste(view, { start, end });
    if (!touches(secrets, { start, end })) return [{ kind, text: value, ...place }];
    const secret = secretAt(place);
    return secret && personal.has(secret.kind) ? [{ kind, text: secret.pseudonym, ...place }] : [];
  });
  const appIsSecret = entry !== undefined && index.manners(entry.sdk).keepsAppSecret;
  return { credentials, facts, missing: findMissing(text, found, focus, entry, appIsSecret) };
}
