import type { Span } from '../result';
import { endings, isProperName, mayName, type Naming, namings, type PartyKind } from './markers';

/** Somebody or something that a paste says an error is of. */
export interface Party extends Span {
  readonly is: PartyKind;
  /** As the paste calls it. */
  readonly words: string;
  /** What it is compared by. */
  readonly aspects: Readonly<Partial<Record<string, string>>>;
  /** What is said of it. */
  readonly zone: Span;
  /** Whether it heads lines that are its own. */
  readonly heads: boolean;
}

/** In UTF-16 units: longer texts are logs, of one person. */
const longest = 6_000;

const all = namings.map((naming) => ({ naming, pattern: new RegExp(`^(?:${naming.pattern})`) }));
/** One look, before each is tried. */
const any = new RegExp(`^(?:${namings.map(({ pattern }) => pattern).join('|')})`);
/** In UTF-16 units: no name is longer. */
const longestNaming = 40;

/** Which name stands at a place, if one does: the longest. */
function namedAt(text: string, at: number): { naming: Naming; words: string } | undefined {
  const piece = text.slice(at, at + longestNaming);
  // A sentence may begin with it: The host.
  const within = `${piece.charAt(0).toLowerCase()}${piece.slice(1)}`;
  if (!any.test(piece) && !any.test(within)) return undefined;
  let best: { naming: Naming; words: string } | undefined;
  for (const { naming, pattern } of all) {
    const [found] = pattern.exec(piece) ?? pattern.exec(within) ?? [];
    if (found && found.length > (best?.words.length ?? 0))
      best = { naming, words: piece.slice(0, found.length) };
  }
  return best;
}

const aspectsOf = ({ aspect, as, besides }: Naming, words: string): Party['aspects'] => ({
  ...besides,
  [aspect]: as ?? words.toLowerCase().replace(/^(?:the|a|my|our|his|her) |\s|[端侧上]$/g, ''),
});

/** What may stand before the name at the head of a line. */
const beforeHead =
  /^[ \t>*•·#–-]*(?:[([（【]?\d{1,2}:\d{2}(?::\d{2})?[\])）】]?\s{0,3})?(?:[(（[]?(?:\d{1,2}|[A-Ha-h]|[①-⑩])[)）\].、](?!\d)\s{0,3}|[①-⑩]\s{0,3})?[【[]?(?:[Oo]n |[Ii]n |[Ff]or |[Ww]ith |在(?!线)|用(?!户))?/;
/** What follows the name there: `（Chrome 118）：`, ` (iPad), web:`, 】, ` - `, or nothing more. */
const behindHead =
  /^(?:[^\S\n]?[（(][^)）\n]{0,40}[)）])?(?:[^\S\n]?[,，/][^\n:：\d]{0,24})?[^\S\n]?(?:[:：】\]]|[–—-]{1,2}[^\S\n]|[^\S\n]*(?:\n|$))/;
const longestName = 28;

/** Those who answer at a desk, who have no error of their own. */
const desk = /^(?:客服|坐席|值班|支持|售后|工程师|agent|support|desk|helpdesk|operator)/i;

/** The names at the heads of lines, of the kind that there are most of. */
function headsIn(text: string): Party[] {
  const lines = linesOf(text);
  const named = lines.flatMap((line, at) => headOf(text, line, at));
  const heads = withNeighbours(named, text, lines);
  if (lines.some(({ start, end }) => desk.test(text.slice(start, end).replace(beforeHead, ''))))
    return inGroup(heads, 'thing', text, lines);
  const persons = inGroup(heads, 'person', text, lines);
  return persons.length > 0 ? persons : inGroup(heads, 'thing', text, lines);
}

/** The same, with labels on the lines beside them that may name somebody, too. */
function withNeighbours(named: readonly Head[], text: string, lines: readonly Span[]): readonly Head[] {
  const [first, ...more] = named;
  if (!first || more.length > 0) return named;
  const beside = [first.line - 1, first.line + 1].flatMap((at): Head[] => {
    const line = lines[at];
    if (!line) return [];
    const start = line.start + (beforeHead.exec(text.slice(line.start, line.end))?.[0].length ?? 0);
    const [words] = /^[^:：\n]{2,20}(?=[:：][^\S\n]*\S)/.exec(text.slice(start, line.end)) ?? [];
    if (!words || !mayName(words)) return [];
    const aspects = Object.fromEntries(Object.keys(first.aspects).map((key) => [key, words]));
    return [{ line: at, is: first.is, words, aspects, start, end: start + words.length }];
  });
  return [
    ...beside.filter(({ line }) => line < first.line),
    first,
    ...beside.filter(({ line }) => line > first.line),
  ];
}

interface Head extends Span {
  readonly line: number;
  readonly is: PartyKind;
  readonly words: string;
  readonly aspects: Party['aspects'];
}

function headOf(text: string, { start, end }: Span, line: number): Head[] {
  const said = text.slice(start, end);
  const at = start + (beforeHead.exec(said)?.[0].length ?? 0);
  const named = namedAt(text, at);
  const head = (words: string, is: PartyKind, aspects: Party['aspects']): Head[] =>
    behindHead.test(text.slice(at + words.length, end + 1))
      ? [{ line, is, words, aspects, start: at, end: at + words.length }]
      : [];
  if (named) {
    const found = head(named.words, named.naming.is, aspectsOf(named.naming, named.words));
    if (found.length > 0) return found;
  }
  const [name] = /^[^\n:：（(【\]】]{2,28}/.exec(text.slice(at, at + longestName)) ?? [];
  const trimmed = name?.trimEnd();
  if (!trimmed) return [];
  if (isProperName(trimmed) && !named) return head(trimmed, 'person', { person: trimmed });
  const [aspect] = endings.find(([, ending]) => ending.test(trimmed)) ?? [];
  return aspect ? head(trimmed, aspect === 'person' ? 'person' : 'thing', { [aspect]: trimmed }) : [];
}

/** Those of one group that are at least two, each with the lines that are its own. A talk, in which they come again, is none. */
function inGroup(
  heads: readonly Head[],
  group: 'person' | 'thing',
  text: string,
  lines: readonly Span[],
): Party[] {
  const own = heads.filter(({ is }) => (is === 'thing') === (group === 'thing'));
  const names = own.map(({ aspects }) => JSON.stringify(aspects));
  if (new Set(names).size < 2) return [];
  if (group === 'person' && new Set(names).size < names.length) return [];
  const isLong = own.some(({ line }, at) => (own[at + 1]?.line ?? line + 1) > line + 1);
  return own.map((head, at) => {
    const next = own[at + 1]?.line;
    const last = lastLine(text, lines, head.line, next, isLong);
    const { start, end, is, words, aspects } = head;
    const zone = { start: lines[head.line]?.start ?? start, end: lines[last]?.end ?? end };
    return { start, end, is, words, aspects, zone, heads: true };
  });
}

/** The last line of what a head is of: up to the next head; of the last one up to an empty line, or its own alone. */
function lastLine(
  text: string,
  lines: readonly Span[],
  from: number,
  next: number | undefined,
  isLong: boolean,
): number {
  if (next !== undefined) return next - 1;
  const isBlank = (at: number) => text.slice(lines[at]?.start, lines[at]?.end).trim() === '';
  const head = text.slice(lines[from]?.start, lines[from]?.end);
  if (!isLong && !/[:：】\]]\s*$/.test(head)) {
    let last = from;
    while (/^[^\S\n]{2,}\S/.test(text.slice(lines[last + 1]?.start ?? text.length))) last++;
    return last;
  }
  let last = from;
  while (last + 1 < lines.length && !isBlank(last + 1)) last++;
  return last;
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Where a clause may begin in which somebody is named as the one it is of. */
const clauseStart =
  /(?:^|\n|[，。；;,!！?？（(：:—、]|\.\s|\s(?:and|but|while|whereas|meanwhile|yet)\s|而|但是?|不过)[^\S\n]*(?:(?:[-*•·]|(?:\d{1,2}|[A-Ha-h])[.)、）]|(?:and|but|while|whereas|meanwhile)\b)[^\S\n]*)?(?:(?:on|in|at|with|from|for|using|under|when)\b[^\S\n]?|在(?!线)|用(?!户)|换(?:了|成)?|拿)?/gi;
/** What makes a name one of several, or no subject. */
const ofSeveral = /^[^\S\n]?(?:和|与|跟|及|、|\/|and\b|or\b|&|\+|都|也都|两端|均|both\b)/;

/** The names with which clauses begin; each is of what follows it on its line, up to the next that it is compared with. */
function clausesIn(text: string): Party[] {
  const found: Omit<Party, 'zone'>[] = [];
  for (const { 0: lead, index } of text.matchAll(clauseStart)) {
    const start = index + lead.length;
    const named = namedAt(text, start) ?? whoHas(text, start);
    if (!named) continue;
    const end = start + named.words.length;
    if (ofSeveral.test(text.slice(end, end + 8))) continue;
    const aspects = aspectsOf(named.naming, named.words);
    found.push({ start, end, is: named.naming.is, words: named.words, aspects, heads: false });
  }
  return found.map((one, at) => {
    const next = found.slice(at + 1).find(({ aspects }) => comparable(one.aspects, aspects));
    const newline = text.indexOf('\n', one.end);
    const lineEnd = newline < 0 ? text.length : newline;
    return { ...one, zone: { start: one.start, end: Math.min(lineEnd, next?.start ?? lineEnd) } };
  });
}

/** Somebody who is called by a name alone, and has something: Emily gets, Josh sees. */
const hasSomething =
  /^([A-Z][a-z]{1,14}(?: [A-Z][a-z]{1,14})?) (?:gets?|got|sees?|saw|has|had|reports?|reported|says|said|keeps getting|is getting)\b/;
const somebody: Naming = { is: 'person', aspect: 'person', pattern: '' };

function whoHas(text: string, at: number): { naming: Naming; words: string } | undefined {
  const [, words] = hasSomething.exec(text.slice(at, at + longestNaming)) ?? [];
  return words && isProperName(words) ? { naming: somebody, words } : undefined;
}

type Aspects = Party['aspects'];
const comparable = (one: Aspects, other: Aspects): boolean => Object.keys(one).some((key) => key in other);
const differ = (one: Aspects, other: Aspects): boolean =>
  Object.keys(one).some((key) => other[key] !== undefined && one[key] !== other[key]);

let last: { readonly text: string; readonly parties: readonly Party[] } | undefined;

/** Whoever a paste says errors are of: those at the heads of lines, else those with which clauses begin. */
function partiesIn(text: string): readonly Party[] {
  if (text.length > longest) return [];
  if (last?.text !== text) {
    const heads = headsIn(text);
    last = { text, parties: heads.length > 0 ? heads : clausesIn(text) };
  }
  return last.parties;
}

/** Those that a place of a paste is said of. */
export const partiesAt = (text: string, { start, end }: Span): Party[] =>
  partiesIn(text).filter(({ zone }) => zone.start <= start && end <= zone.end);

/** Whether two places of a paste are said of two that differ. */
export function areOfTwo(text: string, one: Span, other: Span): boolean {
  const first = partiesAt(text, one);
  const second = partiesAt(text, other);
  return first.some(({ aspects }) => second.some((party) => differ(aspects, party.aspects)));
}
