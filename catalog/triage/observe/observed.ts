import { filledIn } from '../../filled-in';
import { lifecycleOf } from '../../lifecycle';
import type { KnownPacks } from '../../pack/known-packs';
import { validity } from '../../pack/observations';
import type { Text } from '../../schema';
import type { FoundFact } from '../facts/find-facts';
import type { Observed, Span } from '../result';
import type { Seen } from './observer';

interface Context {
  readonly packs: KnownPacks;
  /** A span of the view as a span of the paste. */
  readonly inPaste: (span: Span) => Span;
  /** What is shown of a piece of the view: its pseudonym where it is secret. */
  readonly shown: (value: string, span: Span) => string;
}

/** What is passed on as it is. */
const carried = [
  ...([
    'settles',
    'drops',
    'denies',
    'includes',
    'replaces',
    'answers',
    'answered',
    'otherwise',
    'onlyCases',
    'about',
  ] as const),
  ...(['except', 'notOf', 'sides', 'decides', 'reader', 'host', 'user', 'at', 'source'] as const),
];

/** What an observation says of the case. */
export function observedOf({ observation, value, start, end }: Seen, { inPaste, shown }: Context): Observed {
  const { id, kind, of, zh, en, title, headline, steps, cases } = observation;
  // How long a secret is valid is read off it and gives nothing of it away.
  const said =
    value === undefined ? '' : observation.fact === validity ? value : quoted(shown(value, { start, end }));
  const filled = (text: Text): Text => ({
    zh: filledIn(text.zh, /\{value\}/g, () => said),
    en: filledIn(text.en, /\{value\}/g, () => said),
  });
  const { relates } = observation;
  return {
    ...(Array.isArray(relates) && { relates: { said, unless: relates } }),
    ...{ id, kind, ...filled({ zh, en }), ...inPaste({ start, end }) },
    steps: steps.map(({ zh: inChinese, en: inEnglish, ...step }) => ({
      ...step,
      ...filled({ zh: inChinese, en: inEnglish }),
    })),
    ...(title && { title: filled(title) }),
    ...(headline && { headline: filled(headline) }),
    ...of,
    ...(cases && { cases: cases.map((one) => ({ of: one.of, ...filled(one), ...given(one, ['hedges']) })) }),
    ...given(observation, carried),
  };
}

/** A line of a record as part of a sentence. */
const quoted = (value: string): string =>
  value.replace(/\s+/g, ' ').replace(/^[\s,，;；>|*-]+|[\s.。,，]+$/g, '');

/** Those of the parts that are there. */
function given<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])),
  ) as Pick<T, K>;
}

/** What the vendor says of the version that the paste states, for each of these SDKs. */
export function outOfSupport(
  facts: readonly FoundFact[],
  sdks: readonly string[],
  { packs, inPaste }: Context,
  names: (sdk: string) => RegExp | undefined,
): Observed[] {
  const version = facts.find(({ kind }) => kind === 'version');
  if (!version) return [];
  const named = facts.filter(({ kind }) => kind === 'sdk');
  return sdks.flatMap((sdk): Observed[] => {
    const pack = packs.full(sdk);
    const lifecycle = pack && lifecycleOf(pack, version.text);
    // The version of another SDK that the paste names says nothing of this one.
    const isOthers = named.length > 0 && !named.some(({ text }) => names(sdk)?.test(text));
    if (!lifecycle || isOthers) return [];
    const { state, source } = lifecycle;
    const filled = (text: string) => text.replaceAll('{version}', () => version.text);
    return [
      {
        ...{ id: `lifecycle/${state}`, kind: state, sdk, zh: filled(lifecycle.zh), en: filled(lifecycle.en) },
        ...{ steps: [], ...inPaste(version), source },
      },
    ];
  });
}
