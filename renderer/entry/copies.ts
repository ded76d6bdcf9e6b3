import type { KnownPacks } from '../../catalog/pack/known-packs';
import type { Entry, Fault, Language } from '../../catalog/schema';
import type { Templates } from '../state/templates-of';

/** Something that can be copied of an entry, as text. */
export interface Copy {
  what: 'code' | 'symbol' | 'codes' | 'link' | 'zh' | 'en';
  /** Short enough to be shown beside its name. */
  shown: string;
  text: () => Promise<string>;
}

/** The link that opens an entry in Errdesk, also from other programs. */
const linkOf = ({ id }: Entry) => `errdesk://entry/${id}`;

/** The codes of entries, one a line; the name of an entry without a code. */
export const codesOf = (entries: readonly Entry[]) =>
  entries.map(({ code, symbol, id }) => code ?? symbol ?? id).join('\n');

/** What an answer is written from, besides the entry. */
export interface Sources {
  packs: KnownPacks;
  faults: ReadonlyMap<string, Fault>;
  templates: Templates;
}

/** Everything that can be copied of an entry. With several rows chosen, their codes too. */
export function copiesOf(entry: Entry, chosen: readonly Entry[], sources: Sources): Copy[] {
  const { code, symbol } = entry;
  return [
    ...(code === undefined ? [] : [line('code', code)]),
    ...(symbol === undefined ? [] : [line('symbol', symbol)]),
    ...(chosen.length > 1 ? [{ what: 'codes', shown: '', text: async () => codesOf(chosen) } as const] : []),
    line('link', linkOf(entry)),
    { what: 'zh', shown: '', text: () => answerIn('zh', entry, sources) },
    { what: 'en', shown: '', text: () => answerIn('en', entry, sources) },
  ];
}

function line(what: Copy['what'], text: string): Copy {
  return { what, shown: text, text: async () => text };
}

/** The code that writes answers is loaded when an answer is asked for, so that no window waits for it. */
async function answerIn(
  language: Language,
  entry: Entry,
  { packs, faults, templates }: Sources,
): Promise<string> {
  const { entryAnswer } = await import('./entry-answer');
  return entryAnswer(entry, { packs, faults }, language, templates);
}
