import type { Entry } from '../schema';
import type { Symptom } from '../symptom-schema';
import type { CatalogIndex } from './catalog-index';
import { findCredentials } from './credentials/find-credentials';
import { judgeCredential } from './credentials/judge-credentials';
import { type Moment, momentAt } from './facts/clock';
import type { FoundFact } from './facts/find-facts';
import { findMissing, missingOf } from './facts/missing';
import type { Normalised } from './normalise';
import { observedOf, outOfSupport } from './observe/observed';
import type { Credential, Fact, Missing, Observed, Secret, Span } from './result';
import { overlap, touches } from './spans';
import { toPaste } from './text/view';

export interface Intake {
  readonly credentials: Credential[];
  readonly facts: Fact[];
  readonly observations: Observed[];
  readonly missing: Missing[];
}

/**
 * Secrets that are ids of users too, so that they are facts under their pseudonyms. A value inside a cookie or another
 * header is part of that secret and no fact.
 */
const personal: ReadonlySet<Secret['kind']> = new Set([
  'own',
  'phone',
  'email',
  'id_number',
  'contact',
  'name',
]);

/** Values of one kind that are reported; further ones are a list of members. */
const mostOfAKind = 3;

/** What was found in the paste. */
interface Found {
  /** Where the error stands in the view, by ascending start. */
  readonly errors: readonly Span[];
  /** When the messages of a chat were written. */
  readonly moments: readonly Moment[];
  readonly entry: Entry | undefined;
  readonly symptom: Symptom | undefined;
  /** What a known cause says of the case; spans of the paste. */
  readonly cause: readonly Observed[] | undefined;
  /** The words that show that cause, in the paste. */
  readonly evidence?: readonly Span[];
  /** Those of the findings. */
  readonly sdks: readonly string[];
}

/**
 * What the paste states of the case beside its error, what it lacks, and what its credentials say of themselves.
 * `named` are the secrets with the spans of the paste. Spans of the answer are those of the paste.
 */
export function intakeOf(
  { view, secrets, findOwn }: Normalised,
  raw: string,
  named: readonly Secret[],
  { errors, moments, entry, symptom, cause = [], evidence = [], sdks }: Found,
  index: Pick<CatalogIndex, 'facts' | 'manners' | 'observer' | 'values' | 'packs' | 'namesOf'>,
): Intake {
  const { text } = view;
  const focus = errors[0] ?? { start: 0, end: 0 };
  const moment = momentAt(text, focus, moments);
  const found = [...index.facts.find(text, focus), ...timeOf(text, moment)];
  const secretAt = (span: Span) => named.find(({ start, end }) => start < span.end && end > span.start);

  const judged = findCredentials(text, secrets).map((credential) =>
    judgeCredential(credential, { text, facts: found, errors, findOwn }),
  );
  const credentials = judged.map((one) => {
    const span = toPaste(view, one);
    return { ...one, ...span, pseudonym: secretAt(span)?.pseudonym ?? '' };
  });
  const counts = new Map<Fact['kind'], number>();
  const facts = found.flatMap(({ kind, start, end, text: value }): Fact[] => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count > mostOfAKind) return [];
    const span = toPaste(view, { start, end });
    if (!touches(secrets, { start, end })) return [{ kind, text: value, ...span }];
    const secret = secretAt(span);
    return secret && personal.has(secret.kind) ? [{ kind, text: secret.pseudonym, ...span }] : [];
  });
  const appIsSecret = entry !== undefined && index.manners(entry.sdk).keepsAppSecret;
  const lacks = { text, facts: found, focus, moment, appIsSecret };
  const inPaste = (span: Span) => toPaste(view, span);
  const shown = (value: string, span: Span) =>
    touches(secrets, span) ? (secretAt(inPaste(span))?.pseudonym ?? '') : value;
  const context = { packs: index.packs, inPaste, shown };
  const observations = [
    ...outOfSupport(found, sdks, context, index.namesOf),
    ...cause,
    ...index.values.check({ view, raw, errors, inPaste, isSecret: (span) => touches(secrets, span) }),
    ...index.observer
      .find(text, found, judged)
      .map((one) => observedOf(one, context))
      .filter((one) => !isEvidence(one, evidence, raw)),
  ];
  const answers = observations.flatMap(({ answers: pattern }) => pattern ?? []);
  const stated = { ...lacks, answers };
  return {
    credentials,
    facts,
    observations,
    missing: symptom ? missingOf(symptom, stated) : findMissing(entry, stated),
  };
}

/** What shows a known cause is no remedy that was tried: "OBS is closed today" tells why its picture is grey. */
const isEvidence = ({ kind, ...one }: Observed, evidence: readonly Span[], raw: string): boolean => {
  if (kind !== 'tried') return false;
  const tried = raw.slice(one.start, one.end).toLowerCase();
  return evidence.some((span) => {
    const word = raw.slice(span.start, span.end).toLowerCase();
    return overlap(span, one) || (word.length >= telling && tried.includes(word));
  });
};
/** In UTF-16 units: shorter words stand in too much else. */
const telling = 3;

function timeOf(text: string, moment: Moment | undefined): FoundFact[] {
  if (!moment) return [];
  const { start, end } = moment;
  return [{ kind: 'time', text: text.slice(start, end).trim(), start, end }];
}

/** What was found, as far as the intake goes by it. */
