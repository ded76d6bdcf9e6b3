import { identityOf } from '../identity';
import type { CatalogIndex } from './catalog-index';
import { reasonsIn } from './credentials/reasons';
import type { Examined } from './examine';
import { intakeOf } from './intake';
import { causesFirst, chainOf } from './judge/chain';
import { sure, verdictOf, worthShowing } from './judge/verdict';
import { reasonsOf, type Weighed } from './judge/weigh';
import type { Normalised } from './normalise';
import type { Finding, Span, Triage } from './result';
import { nameSecrets, redact } from './secrets/redact';
import { toPaste, type View } from './text/view';

/** More places than a person can look at; the first and the last are always among them. */
const mostPlaces = 1000;
const mostFindings = 60;

/** Puts what was found into the words and the places of the paste. */
export function report(
  raw: string,
  { view, secrets }: Normalised,
  examined: Examined,
  index: CatalogIndex,
): Triage {
  const shown = examined.weighed
    .filter(({ likelihood }) => likelihood >= worthShowing)
    .slice(0, mostFindings);
  const found = causesFirst(shown, sure);
  const place = (span: Span) => toPaste(view, span);
  const named = nameSecrets(
    raw,
    secrets.map((secret) => {
      const { start, end } = place(secret);
      return { kind: secret.kind, start, end, value: view.text.slice(secret.start, secret.end) };
    }),
  );
  const verdict = verdictOf(found, examined.doubtful);
  const { credentials, facts, missing } = intakeOf(
    { view, secrets },
    named,
    {
      errors: found[0]?.places ?? examined.nearMisses.map(({ span }) => span),
      entry: verdict === 'match' ? found[0]?.entry : undefined,
    },
    index,
  );
  return {
    verdict,
    findings: found.map((one) => {
      const plain = finding(one, found, examined.doubtful, { view, index });
      return { ...plain, reasons: [...reasonsIn(credentials, one.entry.fault), ...plain.reasons] };
    }),
    nearMisses: examined.nearMisses.map((miss) => ({ ...miss, span: place(miss.span) })),
    ruledOut: examined.ruledOut.map(({ span, reason }) => ({ span: place(span), reason })),
    secrets: named,
    redacted: redact(raw, named),
    credentials,
    facts,
    missing,
  };
}

interface Context {
  readonly view: View;
  readonly index: CatalogIndex;
}

/** What a finding is still worth in the table of a sibling SDK. */
const doubt = 0.6;

function finding(
  one: Weighed,
  found: readonly Weighed[],
  doubtful: boolean,
  { view, index }: Context,
): Finding {
  const { entry, confidence, places, best } = one;
  const kept =
    places.length > mostPlaces ? [...places.slice(0, mostPlaces - 1), ...places.slice(-1)] : places;
  return {
    ...identityOf(entry),
    confidence: Math.round(confidence * (doubtful ? doubt : 1) * 1000) / 1000,
    evidence: united(kept.map((span) => toPaste(view, span))),
    chain: chainOf(one, found, index.byId),
    reasons: reasonsOf(one),
    clues: united(best.clues.flatMap(({ spans }) => spans ?? []).map((span) => toPaste(view, span))),
  };
}

/** By ascending start, without repeats and empty spans. */
function united(spans: readonly Span[]): Span[] {
  const sorted = spans
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    (span, at) => at === 0 || span.start !== sorted[at - 1]?.start || span.end !== sorted[at - 1]?.end,
  );
}
