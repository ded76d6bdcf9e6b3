import { firstIndex } from '../../first-index';
import type { KnownPacks } from '../../pack/known-packs';
import type { Entry, Text } from '../../schema';
import { lineAround } from '../lines';
import type { NameMention } from '../names/name-mention';
import type { Place } from '../numbers/places';
import type { Surmise } from '../origin/origins';
import type { Span } from '../result';
import type { Sightings } from '../sightings';
import type { Clue } from './clue/candidate';
import type { NumberMention } from './clue/number-mention';
import { isDistinct } from './clue/pair-clues';
import { isJoined } from './clue/pairs';

/** An error that its statement proves: by its own name beside its number, or by two notations of one code. */
interface Proven extends Span {
  readonly entry: Entry;
  /** What proves it: its name, or its number in the other notation. */
  readonly by: Span;
  readonly how: 'name' | 'notation';
}

/** In UTF-16 units: what is proven further away is in no statement with a number. */
const reach = 600;
/** Proven errors to either side that are asked. */
const most = 4;
/** In UTF-16 units between the two notations of one code: `16388(0x4004)`, `code=16388, hex=0x4004`. */
const notationsApart = 24;
/** The same between a number and its name. */
const nameReach = 240;
/** The shortest number that proves anything, in digits. */
const shortest = 3;

/**
 * What the statements of a paste prove. A name of ours with its own documented number settles whose the whole
 * statement is: the other numbers in it, under whatever key, are the inner codes of that error or codes of that SDK.
 *
 * Of `JOIN_ROOM_FAILED 0x4004, sub -100013` the name and 0x4004 prove the join that failed; -100013 is an inner code
 * of it, though nothing says what `sub` is.
 */
export class Stories {
  private readonly proven: readonly Proven[];

  /** `mentions` by ascending start. */
  constructor(
    private readonly sightings: Sightings,
    mentions: readonly NumberMention[],
    private readonly packs: KnownPacks,
  ) {
    this.proven = [...provenByName(sightings, mentions), ...provenByNotation(sightings, mentions)].sort(
      (a, b) => a.start - b.start,
    );
  }

  /** What is proven in the statement of a number, nearest first. */
  at(span: Span): Story {
    if (this.proven.length === 0) return noStory;
    const around = this.near(span);
    if (around.length === 0) return noStory;
    const statement = this.sightings.statementAt(span);
    const inside = around.filter((one) => isWithin(one, statement));
    return inside.length === 0 ? noStory : new Story(this.sightings.text, inside, this.packs);
  }

  private near({ start, end }: Span): Proven[] {
    const { proven } = this;
    const first = firstIndex(proven.length, (index) => (proven[index]?.start ?? 0) >= start);
    return proven
      .slice(Math.max(0, first - most), first + most)
      .filter((one) => one.end >= start - reach && one.start <= end + reach);
  }
}

/** The proven errors of one statement. */
class Story {
  constructor(
    private readonly text: string,
    private readonly proven: readonly Proven[],
    private readonly packs: KnownPacks | undefined,
  ) {}

  /** Whether the statement proves anything. */
  get isProven(): boolean {
    return this.proven.length > 0;
  }

  /** Whose text it seems to be, with the SDKs that the statement proves. */
  settle(surmise: Surmise): Surmise {
    if (this.proven.length === 0) return surmise;
    const ownTraces = new Map(surmise.ownTraces);
    for (const { entry, by } of this.proven) {
      const pack = this.packs?.full(entry.sdk);
      const known = ownTraces.get(entry.sdk);
      if (!pack || (known && known.weight >= settled)) continue;
      const { start, end } = by;
      ownTraces.set(entry.sdk, {
        pack,
        weight: settled,
        onLine: true,
        named: true,
        isPart: false,
        span: { start, end },
        distance: 0,
      });
    }
    return { ...surmise, ownTraces };
  }

  clues(entry: Entry, { token, place, lead }: NumberMention): Clue[] {
    if (this.proven.length === 0) return [];
    const itself = this.proven.find((one) => one.entry === entry);
    if (itself) return itself.how === 'notation' ? [twoNotations] : [];
    const parent = this.proven.find((one) => one.entry.id === entry.parent);
    const sibling = this.proven.some((one) => one.entry.sdk === entry.sdk);
    if (!parent && !sibling) return [];
    const ofServer = entry.side === 'server' && this.proven.some((one) => isClientOf(one.entry, entry));
    const isField = this.isField(token, lead);
    const clues: Clue[] = parent ? [childOf(parent)] : ofServer && isField ? [serverOf] : [];
    const telling = parent !== undefined || isTellingNumber(token, ofServer);
    if (telling && isField && place.weight < field.weight) clues.push(fieldClue(place));
    return clues;
  }

  private isField({ start }: Span, lead: NumberMention['lead']): boolean {
    const named = lead?.link === 'assigned' || lead?.role === 'message';
    return named || beforeCell.test(this.text.slice(start - 4, start));
  }
}

/** A short number without a sign, under a key that says nothing, is a counter more often. */
function isTellingNumber({ negative, value }: NumberMention['token'], ofServer: boolean): boolean {
  return negative || value >= (ofServer ? leastOfServer : 1000);
}

/** The least code of a server that hardly is a counter. */
const leastOfServer = 100;

function isClientOf(client: Entry, server: Entry): boolean {
  return client.sdk === server.sdk && client.side !== 'server';
}

/** What a server answers is what a call that failed brings with it. */
const serverOf: Clue = { id: 'server-of-proven', weight: 1.4, supports: true };

const noStory = new Story('', [], undefined);

/** The weight of an SDK's trace that a name with its own number leaves in their statement. */
const settled = 3;

/** The border of a cell, the separator of a list of values, or the sign that the value is a cause. */
const beforeCell = /(?:[|,;[{(]|\t|<-|←|<=|⇐)[ "']{0,3}$/;

const field = {
  weight: 1.5,
  reason: {
    zh: '它和一条名字与数值相符的错误写在同一句里，是其中的一项。',
    en: 'It is a field of a statement that has an error with its name and its own number.',
  } satisfies Text,
};

/** Makes up for a place that says nothing. */
function fieldClue(place: Place): Clue {
  return { id: 'field-of-story', weight: field.weight - place.weight, reason: field.reason };
}

const twoNotations: Clue = {
  id: 'two-notations',
  weight: 2.5,
  supports: true,
  reason: {
    zh: '同一个码以十进制和十六进制并列写出，与文档一致。',
    en: 'One code is written in decimal and in hexadecimal side by side, as documented.',
  },
};

function childOf({ entry, by }: Proven): Clue {
  return {
    id: 'child-of-proven',
    weight: 2.5,
    supports: true,
    reason: {
      zh: `它是同一句里“${entry.title.zh}”的内层错误码。`,
      en: `It is an inner code of an error in the same statement: ${entry.title.en}.`,
    },
    spans: [{ start: by.start, end: by.end }],
  };
}

/** `JOIN_ROOM_FAILED 0x4004`, `{ code: 61004, name: 'GateWayLoginAlready' }`: a code in a statement with its name. */
function* provenByName(sightings: Sightings, mentions: readonly NumberMention[]): Iterable<Proven> {
  const names = sightings.names.filter(({ hit }) => !hit.isPart);
  let first = 0;
  for (const mention of mentions) {
    const { start, end, digitsAt } = mention.token;
    if (end - digitsAt < shortest) continue;
    while ((names[first]?.end ?? Number.POSITIVE_INFINITY) < start - nameReach) first++;
    for (let at = first; (names[at]?.start ?? Number.POSITIVE_INFINITY) <= end + nameReach; at++) {
      const by = names[at];
      const entry = by && provenBy(sightings, by, mention);
      if (entry) yield { entry, start, end, by, how: 'name' };
    }
  }
}

function provenBy(
  { text, statementAt }: Sightings,
  name: NameMention,
  { token, readings }: NumberMention,
): Entry | undefined {
  const own = readings.find(({ entry }) => name.hit.entries.includes(entry));
  if (!own) return parentOf(name, readings, isTelling(name) && isWithin(name, statementAt(token)));
  const tied =
    (isDistinct(name.hit) && isJoined(text, name, token)) ||
    (isTelling(name) && isWithin(name, statementAt(token)));
  return tied ? own.entry : undefined;
}

/** A rare name proves itself by an inner code of its own in the same statement. */
function parentOf(
  { hit, token }: NameMention,
  readings: NumberMention['readings'],
  isMeant: boolean,
): Entry | undefined {
  if (!isMeant || token.length < rareName) return undefined;
  return hit.entries.find(({ id }) => readings.some(({ entry }) => entry.parent === id));
}

/** In UTF-16 units: nobody writes so long a name by chance. */
const rareName = 12;

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a name that is not joined to the number is rare enough to be meant. */
function isTelling({ hit }: NameMention): boolean {
  return !hit.common && hit.errors === 0;
}

/** `16388(0x4004)`: a code in both of the notations that its document has. */
function* provenByNotation(
  { text, origins }: Sightings,
  mentions: readonly NumberMention[],
): Iterable<Proven> {
  for (let at = 1; at < mentions.length; at++) {
    const before = mentions[at - 1];
    const after = mentions[at];
    if (!before || !after) continue;
    const entry = inBothNotations(before, after);
    if (
      !entry ||
      isAnybodys(entry, origins.at(before.token), lineOf(text, before.token)) ||
      text.slice(before.token.end, after.token.start).includes('\n')
    )
      continue;
    yield { entry, start: before.token.start, end: before.token.end, by: after.token, how: 'notation' };
    yield { entry, start: after.token.start, end: after.token.end, by: before.token, how: 'notation' };
  }
}

/** What numbers the parts of a machine, in both notations. */
const ofMachine =
  /\b(?:reg(?:ister)?s?|offset|address|addr|mmap|align\w*|page ?size|opcode|vid|pid|idvendor|idproduct|coil|bit ?mask|irq|port|event ?id|hresult|lcid|code ?page)\b|寄存器|偏移|地址|对齐|端口|掩码/i;

/**
 * Everybody writes 4096 as 0x1000, and machines their registers in both notations: that proves nothing where no name of
 * the SDK is near.
 */
function isAnybodys({ sdk, hex = '' }: Entry, { ownTraces, foreign }: Surmise, line: string): boolean {
  return !ownTraces.has(sdk) && (foreign !== undefined || hex.endsWith('000') || ofMachine.test(line));
}

/** In UTF-16 units to either side. */
const lineReach = 120;

function lineOf(text: string, span: Span): string {
  const { start, end } = lineAround(text, span, lineReach);
  return text.slice(start, end);
}

function inBothNotations(one: NumberMention, other: NumberMention): Entry | undefined {
  if (other.token.start - one.token.end > notationsApart) return undefined;
  return one.readings.find(({ entry }) => {
    const its = notationOf(other, entry);
    return entry.hex !== undefined && its !== undefined && its !== notationOf(one, entry);
  })?.entry;
}

function notationOf({ token, readings }: NumberMention, entry: Entry): string | undefined {
  const reading = readings.find((one) => one.entry === entry);
  return reading && (token.form === 'hex' ? 'hex' : reading.base);
}
