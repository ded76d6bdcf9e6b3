import { codeRules } from './codes';
import { copiedRun } from './fingerprints';
import { hasHan, withoutQuotes } from './han';
import { registerRules } from './registers';
import { type Rule, writtenIn } from './rule';
import { packsWhole, samplesReadable } from './samples';
import { termsKept } from './terms';
import { troubleTold } from './told';
import { wordingRules } from './wording';

/** The catalog has every row that a document states, under its heading, and no other. */
const rowsPresent: Rule = {
  id: 'rows-present',
  check({ entries }, { rows }) {
    const cited = entries.flatMap(({ id, documents, code = '', symbol = '' }) =>
      documents.map((source) => ({ id, row: [source.id, source.section, code, symbol].join('\t') })),
    );
    const stated = new Set(rows);
    const known = new Set(cited.map(({ row }) => row));
    return [
      ...rows
        .filter((row) => !known.has(row))
        .map((row) => ({
          where: row,
          says: 'a document states this row of rows.tsv, no entry does',
          mend: 'write the entry',
        })),
      ...cited
        .filter(({ row }) => !stated.has(row))
        .map(({ id, row }) => ({
          where: id,
          says: `no document states ${row.replaceAll('\t', ' | ')}`,
          mend: 'mend code, symbol or section, or add the row to the pack’s rows.tsv if the document does state it',
        })),
    ];
  },
};

/** An id that was given once stays for ever: links and saved cases refer to it. */
const idsStable: Rule = {
  id: 'ids-stable',
  check({ entries }, { ids }) {
    const given = new Set(ids);
    const present = new Set(entries.map(({ id }) => id));
    return [
      ...ids
        .filter((id) => !present.has(id))
        .map((id) => ({
          where: id,
          says: 'this id was given and is gone',
          mend: 'bring the entry back under its id',
        })),
      ...[...present]
        .filter((id) => !given.has(id))
        .map((id) => ({
          where: id,
          says: 'a new id',
          mend: 'add it to the pack’s ids.txt; from then on it stays',
        })),
    ];
  },
};

const faultsUsed: Rule = {
  id: 'faults-used',
  check({ entries, faults }) {
    const used = new Set(entries.map(({ fault }) => fault));
    return faults
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => ({
        where: id,
        says: 'no entry has this fault',
        mend: 'give it to an entry, or take it out',
      }));
  },
};

/** A cause that no check finds or removes leaves its reader with nothing to do. */
const causesMet: Rule = {
  id: 'causes-met',
  check({ faults }) {
    return faults.flatMap(({ id, causes, checklist }) => {
      const met = new Set(checklist.flatMap(({ meets = [] }) => meets));
      return causes.flatMap(({ en }, at) =>
        met.has(at + 1)
          ? []
          : [
              {
                where: id,
                says: `no check meets cause ${at + 1}: ${en}`,
                mend: `add ${at + 1} to the meets of a check, write the check, or take the cause out`,
              },
            ],
      );
    });
  },
};

/** Both languages are there, and neither contains the other. */
const languagesTrue: Rule = {
  id: 'languages-true',
  check(catalog) {
    return writtenIn(catalog).flatMap(({ where, field, text }) => [
      ...(hasHan(text.zh)
        ? []
        : [{ where, says: `${field}: the Chinese has no Chinese in it`, mend: 'write it' }]),
      ...(hasHan(withoutQuotes(text.en))
        ? [
            {
              where,
              says: `${field}: the English has Chinese in it`,
              mend: 'write it in English, or put what is quoted in quotation marks',
            },
          ]
        : []),
    ]);
  },
};

/** Facts may come from a document, sentences may not. */
const notCopied: Rule = {
  id: 'not-copied',
  check(catalog, { fingerprints }) {
    return writtenIn(catalog).flatMap(({ where, field, text }) =>
      (['zh', 'en'] as const).flatMap((language) => {
        const run = copiedRun(text[language], language, fingerprints);
        return run === undefined
          ? []
          : [
              {
                where,
                says: `${field}: "${run}" stands in a document too`,
                mend: 'say it in your own words',
              },
            ];
      }),
    );
  },
};

/** A vendor can only act on what somebody has collected, so another step must come before theirs. */
const vendorNotAlone: Rule = {
  id: 'vendor-not-alone',
  check({ entries }) {
    return entries
      .filter(({ remedy }) => remedy[0]?.actor === 'vendor')
      .map(({ id }) => ({
        where: id,
        says: 'the remedy begins with the vendor',
        mend: 'say first what support collects, or what the customer or developer can do',
      }));
  },
};

/** Secrets that no step may ask for, as a thing to be sent. */
const asksForSecret =
  /\b(?:send|collect|ask for|provide|attach)\b[^.;]{0,40}\b(?:userSig|token|secret|private key|password)\b|(?:收集|索取|附上|发来)[^。；，]{0,20}(?:userSig|签名|令牌|密钥|私钥|密码)/iu;
/** "do not ask for the userSig", "the length of the userSig, never the userSig itself". */
const refusesSecret = /\b(?:not|never|without|length|length of)\b|不|勿|别|长度/u;

const noSecretAsked: Rule = {
  id: 'no-secret-asked',
  check(catalog) {
    return writtenIn(catalog).flatMap(({ where, field, text }) =>
      [text.zh, text.en]
        .filter((sentence) => asksForSecret.test(sentence) && !refusesSecret.test(sentence))
        .map((sentence) => ({
          where,
          says: `${field} asks for a secret: ${sentence}`,
          mend: 'ask for its length, time of issue or the ids in it, never for the secret',
        })),
    );
  },
};

const emptyPhrases = [
  /check the relevant (?:settings|configuration)/i,
  /as appropriate/i,
  /\betc\b/i,
  /please note that/i,
  /it is recommended to/i,
  /相关(?:设置|配置|问题)/,
  /进行(?:处理|操作|检查|排查)/,
  /等相关/,
  /请知悉/,
  /具体情况具体/,
  /再走一遍同样的流程/,
  /go through the same steps again/i,
];

const noEmptyPhrase: Rule = {
  id: 'no-empty-phrase',
  check(catalog) {
    return writtenIn(catalog).flatMap(({ where, field, text }) =>
      emptyPhrases
        .filter((phrase) => phrase.test(text.zh) || phrase.test(text.en))
        .map((phrase) => ({ where, says: `${field} says nothing with ${phrase}`, mend: 'say what exactly' })),
    );
  },
};

/** Cells of a monospaced line: a Han character takes two. */
function cells(text: string): number {
  let count = 0;
  for (const character of text) count += /[\u1100-\uffdc]/u.test(character) ? 2 : 1;
  return count;
}

/** What the window can show: longest text of a field, in cells. */
const longest: Record<string, number> = {
  title: 62,
  meaning: 480,
  cause: 400,
  remedy: 260,
  confirm: 240,
  defect: 520,
  'customer title': 62,
  'customer meaning': 480,
  'customer cause': 400,
  dispute: 360,
  looks: 260,
  check: 200,
  question: 200,
  collect: 200,
};

const lengths: Rule = {
  id: 'lengths',
  check(catalog) {
    return writtenIn(catalog).flatMap(({ where, field, text }) => {
      const limit = longest[field.replace(/ \d+$/, '')] ?? Number.POSITIVE_INFINITY;
      return [text.zh, text.en]
        .filter((sentence) => cells(sentence) > limit)
        .map((sentence) => ({
          where,
          says: `${field} is ${cells(sentence)} cells long, ${limit} can be shown`,
          mend: 'shorten it, or make it two',
        }));
    });
  },
};

/** Two entries of one SDK with the same title look the same in a list. */
const titlesDiffer: Rule = {
  id: 'titles-differ',
  check({ entries }) {
    return (['zh', 'en'] as const).flatMap((language) => {
      const seen = new Map<string, string>();
      return entries.flatMap(({ id, sdk, title }) => {
        const key = `${sdk} ${title[language]}`;
        const first = seen.get(key);
        if (first === undefined) seen.set(key, id);
        return first === undefined
          ? []
          : [
              {
                where: id,
                says: `"${title[language]}" is the title of ${first} too`,
                mend: 'say what differs',
              },
            ];
      });
    });
  },
};

export const rules: readonly Rule[] = [
  packsWhole,
  samplesReadable,
  rowsPresent,
  idsStable,
  faultsUsed,
  causesMet,
  languagesTrue,
  notCopied,
  vendorNotAlone,
  noSecretAsked,
  noEmptyPhrase,
  lengths,
  titlesDiffer,
  termsKept,
  troubleTold,
  ...registerRules,
  ...wordingRules,
  ...codeRules,
];
