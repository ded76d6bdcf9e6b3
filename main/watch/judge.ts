import type { Suggestion, WatchSettings } from '../../bridge/contract/watch';
import type { KnownPacks } from '../../catalog/pack/known-packs';
import { plainTitle } from '../../catalog/plain-title';
import type { Entry } from '../../catalog/schema';
import { isAtLeast } from '../../catalog/sureness';
import type { Secret, Triage } from '../../catalog/triage/result';
import { excerptOf } from './excerpt';

/** A suggestion before it is made. */
export type Seen = Omit<Suggestion, 'id' | 'at'>;

/** The watcher's verdict on a copied text. Only a finding carries anything of the text. */
export type Judgement =
  | { kind: 'finding'; seen: Seen }
  | { kind: 'nothing' }
  /** A text that is nothing but a secret, or that an ignore rule matches. */
  | { kind: 'secret' | 'rule' };

/** Judges a text by its triage. */
export function judge(
  raw: string,
  triage: Triage,
  { byId, packs }: { byId: ReadonlyMap<string, Entry>; packs: KnownPacks },
  { least, others }: Pick<WatchSettings, 'least' | 'others'>,
): Judgement {
  if (isBareSecret(raw, triage.secrets)) return { kind: 'secret' };
  if (triage.verdict === 'none') return others ? judgeOther(raw, triage, packs, least) : { kind: 'nothing' };
  const [best] = triage.findings;
  const entry = best && byId.get(best.entry);
  if (!entry || !isAtLeast(confidenceOf(triage), least)) return { kind: 'nothing' };
  return {
    kind: 'finding',
    seen: {
      verdict: triage.verdict,
      entry: entry.id,
      sdk: packs.titleOf(entry.sdk),
      name: entry.code ?? entry.symbol ?? entry.id.slice(entry.id.lastIndexOf('/') + 1),
      title: plainTitle(entry),
      meanings: triage.verdict === 'match' ? 1 : triage.findings.length,
      excerpt: excerptOf(raw, triage.secrets, best.evidence),
    },
  };
}

/** Somebody else's error, where the text says whose it is. */
function judgeOther(
  raw: string,
  { neighbours: [best], secrets }: Triage,
  packs: KnownPacks,
  least: WatchSettings['least'],
): Judgement {
  if (!best || !isAtLeast(best.confidence, least)) return { kind: 'nothing' };
  return {
    kind: 'finding',
    seen: {
      verdict: 'none',
      entry: null,
      sdk: packs.shortOf(best.pack),
      name: best.code ?? best.name ?? '',
      title: best.title,
      meanings: 1,
      excerpt: excerptOf(raw, secrets, best.evidence),
    },
  };
}

/**
 * An ambiguous text is as likely an error as one of its meanings would be alone: that a number has three makes it no
 * likelier.
 */
function confidenceOf({ verdict, findings }: Triage): number {
  const [best] = findings;
  if (verdict === 'match' || !best) return best?.confidence ?? 0;
  const all = Math.min(
    0.999,
    findings.reduce((sum, { confidence }) => sum + confidence, 0),
  );
  const odds = all / (1 - all) / findings.length;
  return odds / (odds + 1);
}

/** Whether a text is only a secret, apart from quotes and other punctuation. */
function isBareSecret(raw: string, secrets: readonly Secret[]): boolean {
  if (secrets.length === 0) return false;
  let done = 0;
  let rest = '';
  for (const { start, end } of secrets) {
    rest += raw.slice(done, start);
    done = end;
  }
  return /^[\s\p{P}\p{S}]*$/u.test(rest + raw.slice(done));
}
