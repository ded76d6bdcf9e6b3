import { answerText } from '../../catalog/answer';
import type { Entry } from '../../catalog/schema';

/** What can be taken away of an entry, each as text. */
export interface Copy {
  what: 'code' | 'symbol' | 'codes' | 'link' | 'zh' | 'en';
  text: string;
}

/** The link that opens an entry in Errdesk, also from other programs. */
const linkOf = ({ id }: Entry) => `errdesk://entry/${id}`;

/** The codes of entries, one a line; the name of what has none. */
export const codesOf = (entries: readonly Entry[]) =>
  entries.map(({ code, symbol, id }) => code ?? symbol ?? id).join('\n');

/** Everything of an entry that goes somewhere else. With several rows chosen, their codes too. */
export function copiesOf(entry: Entry, chosen: readonly Entry[]): Copy[] {
  const { code, symbol } = entry;
  return [
    ...(code === undefined ? [] : [{ what: 'code', text: code } as const]),
    ...(symbol === undefined ? [] : [{ what: 'symbol', text: symbol } as const]),
    ...(chosen.length > 1 ? [{ what: 'codes', text: codesOf(chosen) } as const] : []),
    { what: 'link', text: linkOf(entry) },
    { what: 'zh', text: answerText(entry, 'zh') },
    { what: 'en', text: answerText(entry, 'en') },
  ];
}
