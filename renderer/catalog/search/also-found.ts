import { plainTitle } from '../../../catalog/plain-title';
import type { Entry, Language } from '../../../catalog/schema';
import { type Span, spansIn, spansInCode, type Wanted } from './matches';

/** Why a row was found in which nothing else is marked. */
export interface AlsoFound {
  text: string;
  spans: readonly Span[];
  /** Of a title. A name has none. */
  language?: Language;
}

/** The title in the other language, or another of its names: else a hit stands there without a reason. */
export function alsoFound(entry: Entry, language: Language, wanted: Wanted): AlsoFound | undefined {
  if (isMarked(entry, language, wanted)) return undefined;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const said = [
    { text: plainTitle(entry)[other], language: other },
    ...entry.aliases.map(({ name }) => ({ text: name })),
  ];
  return said
    .map((each) => ({ ...each, spans: spansIn(each.text, wanted) }))
    .find(({ spans }) => spans.length > 0);
}

function isMarked(entry: Entry, language: Language, wanted: Wanted): boolean {
  return (
    spansInCode(entry.code ?? '', wanted).length > 0 ||
    spansIn(plainTitle(entry)[language], wanted).length > 0 ||
    spansIn(entry.symbol ?? '', wanted).length > 0
  );
}
