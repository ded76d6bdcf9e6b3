import type { Entry } from '../../schema';
import type { NeighbourCode } from '../codes';
import { hasHan, withoutQuotes } from './han';
import type { Complaint, Rule } from './rule';

type Found = Omit<Complaint, 'rule'>;

/** A rule that looks at each code by itself. */
const forEachCode =
  (check: (code: NeighbourCode) => Omit<Found, 'where'>[]): Rule['check'] =>
  (_, { neighbours }) =>
    neighbours.codes.flatMap((code) => check(code).map((found) => ({ where: code.id, ...found })));

/** Both languages say what it means, and neither contains the other. */
const codesBilingual: Rule = {
  id: 'codes-bilingual',
  check: forEachCode(({ title: { zh, en } }) => [
    ...(hasHan(zh) ? [] : [{ says: `the Chinese has no Chinese in it: ${zh}`, mend: 'write it' }]),
    ...(hasHan(withoutQuotes(en))
      ? [{ says: `the English has Chinese in it: ${en}`, mend: 'write it in English' }]
      : []),
  ]),
};

/** In characters: more is no line of a list. */
const longest = { zh: 70, en: 130 } as const;

const codesShort: Rule = {
  id: 'codes-short',
  check: forEachCode(({ title }) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const { length } = [...title[language]];
      return length > longest[language]
        ? [
            {
              says: `${language} has ${length} characters, ${longest[language]} are the most`,
              mend: 'shorten it',
            },
          ]
        : [];
    }),
  ),
};

/** A meaning stands in a line of its own, and inside other sentences. */
const codesWithoutStop: Rule = {
  id: 'codes-without-stop',
  check: forEachCode(({ title }) =>
    [title.zh, title.en]
      .filter((sentence) => /[.。]$/.test(sentence))
      .map((sentence) => ({ says: `"${sentence}" ends with a full stop`, mend: 'leave it out' })),
  ),
};

/**
 * Codes of a list may mean the same. Where one language says so and the other or the fault does not, a sentence was
 * copied and not finished.
 */
const codesAgree: Rule = {
  id: 'codes-agree',
  check: (_, { neighbours }) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const first = new Map<string, NeighbourCode>();
      return neighbours.codes.flatMap((code): Found[] => {
        const key = [code.pack, code.list, code.title[language]].join('\n');
        const other = first.get(key);
        if (!other) first.set(key, code);
        return other && !meansTheSame(code, other)
          ? [
              {
                where: code.id,
                says: `${other.id} says "${code.title[language]}" too, with another sentence in the other language or another fault`,
                mend: 'say what differs, or make both the same in both languages and in the fault',
              },
            ]
          : [];
      });
    }),
};

const meansTheSame = (one: NeighbourCode, other: NeighbourCode) =>
  one.title.zh === other.title.zh && one.title.en === other.title.en && one.fault === other.fault;

/** Nothing was read in the future. */
const codesDated: Rule = {
  id: 'codes-dated',
  check: (_, { neighbours, today }) =>
    neighbours.lists
      .filter(({ source }) => source.read > today)
      .map(({ pack, id, source }) => ({
        where: `${pack}/${id}`,
        says: `was read on ${source.read}, which is still to come`,
        mend: 'give the day on which it was read',
      })),
};

/** Number and name together are one SDK's: what is ours is no neighbour's. */
const codesNotOurs: Rule = {
  id: 'codes-not-ours',
  check({ entries }, { neighbours }) {
    const ours = new Map(entries.flatMap((entry) => keysOf(entry).map((key) => [key, entry.id] as const)));
    return neighbours.codes.flatMap(({ id, code, name }) => {
      const entry = code === undefined || name === undefined ? undefined : ours.get(keyOf(code, name));
      return entry === undefined || entry === id
        ? []
        : [{ where: id, says: `is ${entry}, with its number and its name`, mend: 'take it out of the list' }];
    });
  },
};

/** The name in whatever casing, with or without what parts its words. */
const keyOf = (code: string, name: string) => `${code} ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`;

function keysOf({ code, symbol, aliases }: Entry): string[] {
  const names = [symbol, ...aliases.map(({ name }) => name)];
  return code === undefined ? [] : names.flatMap((name) => (name === undefined ? [] : [keyOf(code, name)]));
}

/** Rules for other people's codes. That faults exist and codes stand once is the compiler's. */
export const codeRules: readonly Rule[] = [
  codesBilingual,
  codesShort,
  codesWithoutStop,
  codesAgree,
  codesDated,
  codesNotOurs,
];
