import type { NameIndex } from '../../names/name-index';
import type { CodeIndex } from '../../numbers/code-index';
import type { Sign } from './sign';

/** Whether digits or a name, as they are written, are those of an error that the catalog knows. */
export type IsCode = (written: string) => boolean;

export const isCodeIn =
  ({ codes, names }: { readonly codes: CodeIndex; readonly names: NameIndex }): IsCode =>
  (written) =>
    startsLikeNumber.test(written)
      ? codes.readings(Math.abs(Number(written))).length > 0
      : names.find(written)?.exact === true;

const startsLikeNumber = /^-?\d/;

/** What may be a code, or the name of an error. What a key leads to is an id, a size, or the error of a record. */
const codeLike =
  /(?<![\w.:/=#@-])(?<![:=]\s)(?:-\d{3,6}|[1-9]\d{3,7}|0x[\da-f]{4})(?![\w:/%]|[.,]\d)|\b[A-Z]{3,}(?:_[A-Z\d]{2,})+\b|\b[A-Z][a-zA-Z]{3,30}Error\b/g;
const codeAnywhere =
  /-?(?<![\w.])\d{3,8}(?!\w)|0x[\da-f]{4}|\b[A-Za-z]{3,}(?:_[A-Za-z\d]{2,})+\b|\b[A-Z][a-zA-Z]{3,40}\b/g;
/** A line of a log or of a list of events, whose numbers are no list. */
const dated = /\d{1,2}:\d{2}|\d{4}[-/.年]\d{1,2}|\bERROR\b/;
/** Words of what came up. */
const told = /报|失败|变成|还是|\b(?:result|fail\w*|errors?|returns?)\b/i;

/** What so many different codes add: a case has one or two, a list of what there is has many. */
const steps: readonly { readonly from: number; readonly weight: number }[] = [
  { from: 8, weight: 4 },
  { from: 6, weight: 3.5 },
  { from: 4, weight: 2.5 },
  { from: 3, weight: 1.5 },
];
/** What a line with several codes adds, and how many such lines count. */
const row = { weight: 0.7, most: 3 };

/** A code, and behind it what it is or what is done about it. */
export const entry: Sign = {
  id: 'entry',
  weight: 0.7,
  most: 5,
  on: 'line',
  pattern:
    /^\s{0,6}(?:[-*·•|]\s?|[（(]?\d{1,2}[）).、]\s?)?["']?(?:0x[\da-f]{4}|-?\d{3,8})["']?(?:(?:\s?[,、/~～]\s?|\s(?:and|or|和|或)\s)-?\d{3,8}){0,4}(?:\s?(?:[:：|]|→|—+|=>)\s?|\s{2,}|　|\t)(?=[^\n]*[\u3400-\u9fffA-Za-z]{2})/i,
  unless: /\d{1,2}:\d{2}|今天|刚才|\btoday\b|失败[^\n]{0,12}失败|\b(?:times|users?|calls)\b|\d\s?次/i,
  catches: ['- 70001, 70052: sign out and in', '10008 → 取消', '-1106　关掉平板上的录音应用'],
  leaves: ['70001', '70001 12:30 join failed', '70001: 12 times'],
};

export interface Found {
  readonly id: string;
  readonly weight: number;
}

/** Whether lines name any code, under a key as well. */
export function namesCode(lines: readonly string[], isCode: IsCode): boolean {
  return lines.some((line) => (line.match(codeAnywhere) ?? []).some(isCode));
}

/** What the codes of a text that the catalog knows say for its being a document. */
export function listedIn(lines: readonly string[], isCode: IsCode): Found[] {
  const codes = new Set<string>();
  let rows = 0;
  let entries = 0;
  for (const line of lines) {
    if (dated.test(line)) continue;
    const here = new Set((line.match(codeLike) ?? []).filter(isCode));
    for (const code of here) codes.add(code);
    if (here.size > 1 && !told.test(line)) rows++;
    if (here.size > 0 && entry.pattern.test(line) && entry.unless?.test(line) !== true) entries++;
  }
  return [
    { id: 'listed', weight: steps.find(({ from }) => codes.size >= from)?.weight ?? 0 },
    { id: 'row', weight: row.weight * Math.min(rows, row.most) },
    { id: entry.id, weight: entry.weight * Math.min(entries, entry.most) },
  ].filter(({ weight }) => weight > 0);
}
