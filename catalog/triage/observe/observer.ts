import { apps, type Observation, remark, validity } from '../../pack/observations';
import type { FoundFact } from '../facts/find-facts';
import { once } from '../once';
import type { Credential, Span } from '../result';
import { Automaton } from '../text/automaton';
import { asksSomething, leavesOpen } from './asks-something';
import { isNotDone } from './not-done';

/** An observation that a text shows, where it does, and the value in its sentences. */
export interface Seen extends Span {
  readonly observation: Observation;
  readonly value: string | undefined;
}

interface Compiled {
  readonly observation: Observation;
  /** Whether only a sentence that asks something can show it. */
  readonly ofQuestions: boolean;
  readonly pattern: () => RegExp;
  readonly unless: () => RegExp | undefined;
}

/** In UTF-16 units to either side of a trigger: how far a sentence reaches. */
const reach = 160;
/** So much of a sentence without an end has to be read behind a trigger. */
const fewestBehind = 80;
/** Sentences that are looked at for one observation; a log that repeats itself says nothing new. */
const mostSentences = 40;
/** Of each unit, whether it ends a sentence; a full stop does only before a blank, a question mark not in an address. */
const sentenceEnds = new Uint8Array(0x10000);
for (const unit of '\n。！？!?；;') sentenceEnds[unit.charCodeAt(0)] = 1;
const fullStop = 46;
const questionMark = 63;
const inAddress = /^[\w.%-]{1,40}=/;

/** Finds what a text shows beside its error, each thing once. */
export class Observer {
  private readonly all: readonly Compiled[];
  /** By the index of the trigger. */
  private readonly ofTrigger: readonly (readonly number[])[];
  private readonly automaton: Automaton;

  constructor(observations: readonly Observation[]) {
    this.all = observations.map((observation) => ({
      observation,
      ofQuestions: observation.question ?? observation.cases !== undefined,
      pattern: once(
        () =>
          new RegExp(
            observation.fact === undefined ? observation.pattern : `^(?:${observation.pattern})$`,
            'iu',
          ),
      ),
      unless: once(() =>
        observation.unless === undefined ? undefined : new RegExp(observation.unless, 'iu'),
      ),
    }));
    const ofTrigger = new Map<string, number[]>();
    for (const [index, { observation }] of this.all.entries())
      for (const trigger of observation.triggers ?? [])
        ofTrigger.set(trigger, [...(ofTrigger.get(trigger) ?? []), index]);
    this.ofTrigger = [...ofTrigger.values()];
    this.automaton = new Automaton([...ofTrigger.keys()]);
  }

  find(text: string, facts: readonly FoundFact[], credentials: readonly Opened[]): Seen[] {
    const seen = this.inSentences(text);
    for (const [index, { observation }] of this.all.entries()) {
      for (const reading of readingsOf(observation, facts, credentials)) {
        const found = this.inValue(index, reading);
        if (found) seen.set(index, found);
      }
    }
    return [...seen].sort(([a], [b]) => a - b).map(([, one]) => one);
  }

  private inSentences(text: string): Map<number, Seen> {
    const seen = new Map<number, Seen>();
    const looked = new Map<number, Set<number>>();
    const isOpen = (index: number): boolean =>
      !seen.has(index) && (looked.get(index)?.size ?? 0) < mostSentences;
    const isDue = (index: number, sentence: Sentence): boolean => {
      const before = looked.get(index) ?? new Set();
      if (!isOpen(index) || before.has(sentence.start)) return false;
      looked.set(index, before.add(sentence.start));
      return !this.all[index]?.ofQuestions || sentence.asks();
    };
    let sentence: Sentence = { start: 0, end: 0, asks: () => false, holds: () => false };
    this.automaton.scan(text, (trigger, end) => {
      const open = this.ofTrigger[trigger]?.filter(isOpen) ?? [];
      if (open.length === 0) return;
      // Triggers come in the order of the text, so many of them in a row are in the same sentence.
      if (!sentence.holds(end)) sentence = readSentence(text, end - 1);
      for (const index of open) {
        const found = isDue(index, sentence) ? this.inSentence(index, text, sentence) : undefined;
        if (found) seen.set(index, found);
      }
    });
    return seen;
  }

  private inSentence(index: number, text: string, sentence: Span): Seen | undefined {
    const one = this.all[index];
    const piece = text.slice(sentence.start, sentence.end);
    const match = one?.pattern().exec(piece);
    if (!one || !match || one.unless()?.test(saidOf(one.observation, piece, match))) return undefined;
    if (isOfCase(one.observation) && leavesOpen(clauseOf(piece, match, spokenEnd))) return undefined;
    if (one.observation.kind === 'tried' && isNotDone(piece, match)) return undefined;
    const value = valueIn(match);
    if (!isWithin(one.observation, value)) return undefined;
    const start = sentence.start + match.index;
    return { observation: one.observation, value, start, end: start + match[0].length };
  }

  private inValue(index: number, { text, start, end }: Span & { text: string }): Seen | undefined {
    const one = this.all[index];
    const match = one?.pattern().exec(text);
    if (!one || !match || one.unless()?.test(text)) return undefined;
    const value = valueIn(match);
    return isWithin(one.observation, value) ? { observation: one.observation, value, start, end } : undefined;
  }
}

/** What somebody asks about is not the case yet. */
const isOfCase = ({ kind }: Observation): boolean => kind !== 'asked' && kind !== 'stated';

const clauseEnd = /[，,；;]/;
/** Who types fast puts blanks in place of commas. */
const spokenEnd = /[，,；;]|(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/u;

/** What a denial would have to stand in: for what was tried its clause, for what is shown the sentence. */
const saidOf = ({ kind }: Observation, sentence: string, match: RegExpExecArray): string =>
  kind === 'shown' ? sentence : clauseOf(sentence, match);

function clauseOf(sentence: string, { index, 0: found }: RegExpExecArray, end = clauseEnd): string {
  const before = sentence.slice(0, index).split(end).at(-1) ?? '';
  const [after = ''] = sentence.slice(index + found.length).split(end);
  return `${before}${found}${after}`;
}

/** What a credential says of itself: when it was made and when it ends, in seconds since 1970, and what is wrong. */
export type Opened = Pick<Credential, 'start' | 'end' | 'issued' | 'expires' | 'remarks'>;

/** The values that an observation of a fact is made on: of a fact the likeliest one. */
function readingsOf(
  { fact }: Observation,
  facts: readonly FoundFact[],
  credentials: readonly Opened[],
): (Span & { text: string })[] {
  if (fact === undefined) return [];
  if (fact === remark)
    return credentials.flatMap(({ start, end, remarks }) =>
      remarks.filter(({ wrong }) => wrong).map(({ kind }) => ({ start, end, text: kind })),
    );
  if (fact === validity)
    return credentials
      .flatMap(({ start, end, issued, expires }) =>
        issued === null || expires === null ? [] : [{ start, end, text: String(expires - issued) }],
      )
      .slice(0, 1);
  if (fact === apps) return differing(facts.filter(({ kind }) => kind === 'app'));
  return facts.filter(({ kind }) => kind === fact).slice(0, 1);
}

/** The first of these and the first that differs from it, as one. */
function differing([first, ...others]: readonly FoundFact[]): (Span & { text: string })[] {
  const other = others.find(({ text }) => text !== first?.text);
  return first && other ? [{ ...other, text: `${first.text} / ${other.text}` }] : [];
}

function valueIn({ groups }: RegExpExecArray): string | undefined {
  return groups?.['value'] ?? groups?.['value2'] ?? groups?.['value3'] ?? groups?.['value4'];
}

function isWithin({ below, above }: Observation, value: string | undefined): boolean {
  if (below === undefined && above === undefined) return true;
  const number = Number(value);
  return number < (below ?? Infinity) && number > (above ?? -Infinity);
}

interface Sentence extends Span {
  /** Whether it asks something. */
  readonly asks: () => boolean;
  /** Whether what ends there is in it, with enough behind it. */
  readonly holds: (end: number) => boolean;
}

function readSentence(text: string, offset: number): Sentence {
  const span = sentenceAt(text, offset);
  return {
    ...span,
    asks: once(() => asksSomething(text.slice(span.start, span.end))),
    holds: (end) => end <= span.end - (span.end < offset + reach ? 0 : fewestBehind),
  };
}

/** The sentence that an offset is in, or as much of it as lies near. */
function sentenceAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - reach);
  const to = Math.min(text.length, offset + reach);
  let start = offset;
  while (start > from && !isEnd(text, start - 1, to)) start--;
  let end = offset;
  while (end < to && !isEnd(text, end, to)) end++;
  return { start, end: isQuestion(text.charAt(end)) ? end + 1 : end };
}

/** A mark that belongs to its sentence, since it says what kind of sentence it is. */
const isQuestion = (unit: string): boolean => unit === '?' || unit === '？';

function isEnd(text: string, at: number, limit: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === fullStop) return at + 1 < limit && /\s/.test(text.charAt(at + 1));
  // What an address goes on with: users?page=2.
  if (unit === questionMark) return !inAddress.test(text.slice(at + 1, at + 42));
  return sentenceEnds[unit] === 1;
}
