import { identityOf } from '../identity';
import type { Body } from './body/body';
import { ruledOutAside } from './body/ruled-out-aside';
import type { CatalogIndex } from './catalog-index';
import { causeObserved } from './causes/cause-observed';
import { type Following, firstBefore } from './consequences/find-consequences';
import { reasonsIn } from './credentials/reasons';
import type { Examined } from './examine';
import { intakeOf } from './intake';
import { causesFirst, chainsOf } from './judge/decision/chain';
import { mendedLast } from './judge/decision/mended-last';
import { statedCauseFirst } from './judge/decision/stated-cause';
import { sure, verdictOf, worthShowing } from './judge/decision/verdict';
import { reasonsOf, type Weighed } from './judge/decision/weigh';
import { writtenFirst } from './judge/decision/written-first';
import type { NeighbourMention } from './neighbours/mentions';
import type { Normalised } from './normalise';
import type {
  Finding,
  NeighbourFinding,
  Observed,
  Reason,
  RedactedTriage,
  Span,
  SymptomFinding,
} from './result';
import { nameSecrets, redact } from './secrets/redact';
import type { SymptomMention } from './symptoms/find-symptoms';
import { spanBelow, toPaste, type View } from './text/view';

/** More spans than a person can look at; the first and the last are always among them. */
const mostSpans = 1000;
const mostFindings = 60;
const mostNeighbours = 30;

/** What was found, with causes before what they caused, and what is over behind what remains. */
function inOrderOf(shown: readonly Weighed[], text: string): Weighed[] {
  const causes = causesFirst(writtenFirst(shown, sure), sure, text);
  return mendedLast(statedCauseFirst(causes, sure, text), sure, text);
}

/** What wraps what, and what follows from what: an error comes before those that it brought. */
function nestedIn(ordered: readonly Weighed[], text: string, index: CatalogIndex) {
  const all = chainsOf(ordered, index.byId, text, (entry) => index.consequences.isBrought(entry));
  const chains = new Map(ordered.map((one, at) => [one, all[at] ?? []]));
  const following = index.consequences.among(
    ordered,
    text,
    (one, other) => chains.get(other)?.includes(one.entry.id) === true,
  );
  // What an error has brought is neither around it nor inside it.
  for (const [then, { first }] of following)
    for (const [one, other] of [
      [then, first],
      [first, then],
    ] as const)
      chains.set(
        one,
        (chains.get(one) ?? []).filter((id) => id !== other.entry.id),
      );
  return { found: firstBefore(ordered, following), chains, following };
}

/** The secrets with their spans in the paste and their pseudonyms. */
const namedIn = (raw: string, { view, secrets }: Normalised) =>
  nameSecrets(
    raw,
    secrets.map((secret) => {
      const { kind, name, stretch } = secret;
      const { start, end } = toPaste(view, secret);
      return { kind, name, stretch, start, end, value: view.text.slice(secret.start, secret.end) };
    }),
  );

/** Turns what was found in the body into the result, whose spans are those of the paste. */
export function report(
  raw: string,
  normalised: Normalised,
  { body, examined }: { body: Body; examined: Examined },
  index: CatalogIndex,
): RedactedTriage {
  const { view } = normalised;
  const shown = examined.weighed
    .filter(({ likelihood }) => likelihood >= worthShowing)
    .slice(0, mostFindings);
  const { found, chains, following } = nestedIn(inOrderOf(shown, body.view.text), body.view.text, index);
  const inPaste = (span: Span) => toPaste(body.view, span);
  const named = namedIn(raw, normalised);
  const verdict = verdictOf(found, examined.doubtful);
  const intake = intakeOf(
    normalised,
    raw,
    named,
    {
      errors: (
        found[0]?.spans ??
        examined.symptoms[0]?.spans ??
        examined.nearMisses.map(({ span }) => span)
      ).map((span) => spanBelow(body.view, span, view)),
      moments: body.moments,
      entry: verdict === 'match' ? found[0]?.entry : undefined,
      symptom: examined.symptoms[0]?.symptom,
      cause: examined.cause && causeObserved(examined.cause, inPaste),
      evidence: examined.cause?.spans.map(inPaste) ?? [],
      sdks: [...new Set(found.map(({ entry }) => entry.sdk))],
    },
    index,
  );
  return {
    verdict,
    findings: found.map((one) => {
      const nested = { chain: chains.get(one) ?? [], following: following.get(one) };
      const plain = finding(one, nested, examined.doubtful, body.view);
      return { ...plain, reasons: withCase(plain.reasons, one.entry, intake) };
    }),
    neighbours: examined.neighbours.slice(0, mostNeighbours).map((one) => neighbourFinding(one, body.view)),
    symptoms: examined.symptoms.map((one) => symptomFinding(one, body.view)),
    nearMisses: examined.nearMisses.map((miss) => ({ ...miss, span: inPaste(miss.span) })),
    ruledOut: [
      ...examined.ruledOut.map(({ span, reason }) => ({ span: inPaste(span), reason })),
      ...ruledOutAside(normalised, body, index).map(({ span, reason }) => ({
        span: toPaste(view, span),
        reason,
      })),
    ].sort((a, b) => a.span.start - b.span.start),
    secrets: named,
    redacted: redact(raw, named),
    ...intake,
  };
}

function neighbourFinding(
  { code: other, confidence, spans }: NeighbourMention,
  view: View,
): NeighbourFinding {
  const { id, pack, code = null, name = null, title } = other;
  return {
    ...{ id, pack, code, name, title, confidence },
    evidence: united(spans.map((span) => toPaste(view, span))),
  };
}

function symptomFinding({ symptom, confidence, spans }: SymptomMention, view: View): SymptomFinding {
  const { id, title } = symptom;
  return {
    ...{ id, title, confidence: Math.round(confidence * 1000) / 1000 },
    evidence: united(spans.map((span) => toPaste(view, span))),
  };
}

/** The reasons for an entry, with those that lie in the case around it. */
function withCase(
  reasons: readonly Reason[],
  entry: Weighed['entry'],
  { credentials, observations }: Pick<RedactedTriage, 'credentials' | 'observations'>,
): Reason[] {
  const { before, after } = versionReasons(observations, entry.sdk);
  return [...before, ...reasonsIn(credentials, entry), ...reasons, ...after];
}

/** That the version in use is out of support is said first, that it is only maintained last. */
function versionReasons(
  observations: readonly Observed[],
  sdk: string,
): { before: Reason[]; after: Reason[] } {
  const of = (state: Observed['kind']) =>
    observations
      .filter((one) => one.kind === state && one.sdk === sdk)
      .map(({ kind, zh, en }) => ({ id: `version-${kind}`, zh, en }));
  return { before: of('ended'), after: of('maintenance') };
}

/** What the confidence of each finding is multiplied by in the table of a sibling SDK. */
const doubt = 0.6;

function finding(
  one: Weighed,
  { chain, following }: { chain: string[]; following: Following | undefined },
  doubtful: boolean,
  view: View,
): Finding {
  const { entry, confidence, spans, best } = one;
  const kept = spans.length > mostSpans ? [...spans.slice(0, mostSpans - 1), ...spans.slice(-1)] : spans;
  return {
    ...identityOf(entry),
    confidence: Math.round(confidence * (doubtful ? doubt : 1) * 1000) / 1000,
    evidence: united(kept.map((span) => toPaste(view, span))),
    chain,
    ...(following && { consequence: consequenceOf(following) }),
    reasons: reasonsOf(one),
    clues: united(best.clues.flatMap((clue) => clue.spans ?? []).map((span) => toPaste(view, span))),
  };
}

function consequenceOf({ first, rule }: Following): NonNullable<Finding['consequence']> {
  const { id, zh, en, likely, prevent } = rule;
  return { of: first.entry.id, id, zh, en, ...(likely && { likely }), ...(prevent && { prevent }) };
}

/** By ascending start, each span once, without empty ones. */
function united(spans: readonly Span[]): Span[] {
  const sorted = spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    (span, index) => span.start !== sorted[index - 1]?.start || span.end !== sorted[index - 1]?.end,
  );
}
