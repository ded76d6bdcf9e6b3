import type { Parameter } from '../../pack/value-checks';
import { Automaton } from '../text/automaton';
import type { View } from '../text/view';
import { asWritten } from './as-written';
import { cellsIn } from './cells';
import { connectorsAt } from './connector';
import { furtherValues } from './further-values';
import { type Spelling, spellingsOf } from './names-of-values';
import { PatternedValues, TakenValues } from './patterned';
import { matchAt, readListAt, readValueAt } from './read-value';
import type { ReadValue, StatedValue } from './stated-value';

/** Values that are kept; in a long log further ones say nothing new. */
const most = 400;

/** A text of which values are sought, and how it was written. */
export interface Written {
  readonly view: View;
  readonly raw: string;
}

/** Finds the values that a text states, for everything that has a name among the parameters. */
export class ValueFinder {
  private readonly spellings: readonly Spelling[];
  private readonly automaton: Automaton;
  private readonly byName: ReadonlyMap<string, Spelling>;
  private readonly patterned: PatternedValues;
  private readonly taken: TakenValues;

  constructor(parameters: readonly Parameter[]) {
    this.spellings = spellingsOf(parameters);
    this.automaton = new Automaton(this.spellings.map(({ text }) => text));
    this.patterned = new PatternedValues(parameters);
    this.taken = new TakenValues(parameters);
    this.byName = new Map(
      this.spellings
        .filter(({ kind }) => kind === 'name' || kind === 'assigned')
        .map((spelling) => [spelling.text, spelling]),
    );
  }

  /** By ascending start. */
  find({ view, raw }: Written): StatedValue[] {
    const { text } = view;
    const found: StatedValue[] = [];
    let lastEnd = -1;
    this.automaton.scan(text, (pattern, end) => {
      const spelling = this.spellings[pattern];
      // Of names that end at one place the longest comes first, and is the one that is meant.
      if (!spelling || end === lastEnd || found.length >= most) return;
      const from = end - spelling.text.length;
      if (!isWhole(text, from, end, spelling)) return;
      lastEnd = end;
      for (const [at, one] of valuesAt(text, end, spelling).entries())
        found.push({ ...one, parameter: spelling.parameter, from: at === 0 ? from : one.start });
    });
    found.push(...cellsIn(text, (name) => this.byName.get(name.toLowerCase())?.parameter));
    found.push(...this.patterned.find(text));
    return found
      .map((one) => this.taken.placed(text, { ...one, text: asWritten(view, raw, one) }))
      .filter(({ end }) => !isAsked.test(text.slice(end, end + 3)))
      .filter((one, at, all) => all.findLastIndex(({ start }) => start === one.start) === at)
      .sort((a, b) => a.start - b.start);
  }
}

/** "seatIndex=-1? No": what is asked is not what was passed. */
const isAsked = /^["'”’]?[?？](?:\s|$)/;

/** Whether a name stands by itself, and is not the end or the beginning of another one. */
function isWhole(text: string, from: number, end: number, { kind, text: name }: Spelling): boolean {
  const before = text.charAt(from - 1);
  if (/[A-Za-z0-9_]/.test(before) && /^\w/.test(name) && !isOfConstant(text, from, end)) return false;
  return (
    kind === 'call' || !(/\w$/.test(name) && /[A-Za-z0-9_(]/.test(text.charAt(end)) && !isPlural(text, end))
  );
}

/** `VITE_ROOM_ID`: constants of an environment have words before a name. */
const isOfConstant = (text: string, from: number, end: number): boolean =>
  text.charAt(from - 1) === '_' && /^[A-Z0-9_]+$/.test(text.slice(from - 3, end));

const pathWord = /[\w-]{1,80}/y;

/** Several of them in a list: `roomIds: ["a", "b"]`. */
const isPlural = (text: string, end: number): boolean =>
  /^s["'\]]?\s{0,2}[:=]/.test(text.slice(end, end + 6));

type Placed = ReadValue & Pick<StatedValue, 'place'>;

function valuesAt(text: string, end: number, spelling: Spelling): Placed[] {
  if (spelling.kind === 'path') return pathAt(text, end);
  if (spelling.kind === 'call') {
    const one = readValueAt(text, end, 'none');
    return one ? [{ ...one, place: 'call' }] : [];
  }
  return namedAt(text, end, spelling.kind === 'assigned');
}

function pathAt(text: string, start: number): Placed[] {
  const [word] = matchAt(pathWord, text, start) ?? [];
  return word ? [{ start, end: start + word.length, text: word, form: 'word', place: 'call' }] : [];
}

/** What stands behind a name, which ends at `end`. */
function namedAt(text: string, end: number, assigned: boolean): Placed[] {
  const from = isPlural(text, end) ? end + 1 : end;
  for (const { at, place } of connectorsAt(text, from, assigned)) {
    const list = readListAt(text, at);
    if (list.length > 0) return list.map((one) => ({ ...one, place }));
    const one = readValueAt(text, at, place === 'prose' ? 'ids' : 'any');
    if (one && !(place === 'field' && isSentence(text, one)))
      return [one, ...furtherValues(text, one)].map((value) => ({ ...value, place }));
  }
  return [];
}

/** Behind a colon a word may begin a sentence: `room id: could not be found`. */
function isSentence(text: string, { form, end, text: word }: ReadValue): boolean {
  return form === 'word' && /^[A-Za-z']+$/.test(word) && /^ [a-z]/.test(text.slice(end, end + 2));
}
