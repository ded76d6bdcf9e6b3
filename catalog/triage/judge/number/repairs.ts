import type { Text } from '../../../schema';
import type { NameMention } from '../../names/name-mention';
import { maybeUnit } from '../../numbers/misread';
import { underCodeKey } from '../../numbers/places';
import { piecesOf, type Sightings } from '../../sightings';
import type { Clue } from '../clue/candidate';
import type { NumberMention } from '../clue/number-mention';

/** What reading a number otherwise than it is written costs, in the units of the score. */
const costs = { torn: -0.4, tornName: -0.2, misread: -0.6, spoken: -0.2, masked: -0.4, notation: -0.3 };
/** Confidence 0.89: what was misread or told is never certain. */
const mostMisread = 2.9;
/** Confidence 0.79: a code of which a digit is lost is offered, with the others that it may be. */
const mostMasked = 1.3;
/** So many codes with the digits that are left are offered where no SDK is named. */
const mostOfAll = 6;

/** What shows whose a number is: its SDK by name, or by a habit on its line; or another SDK by name. */
export interface Known {
  readonly sdkIsNamed: boolean;
  readonly sdkShows?: boolean;
  readonly anotherIsNamed?: boolean;
}

/**
 * The clue of a number that was put together or corrected before it was read; none where it stands as it was written.
 * Undefined where it must not be read so: letters are digits only under a key for codes, or beside an SDK that is named.
 */
export function repairClues(
  sightings: Pick<Sightings, 'text' | 'joints'>,
  mention: NumberMention,
  known: Known,
): readonly Clue[] | undefined {
  const { token, place, readings } = mention;
  const { sdkIsNamed } = known;
  const { form, digitsAt, end, value } = token;
  if (form === 'spoken')
    return [{ id: 'spoken', weight: costs.spoken, most: mostMisread, reason: toldAs(value) }];
  if (form === 'notation' || form === 'loose-notation')
    return notationClues(sightings.text, mention, sdkIsNamed);
  if (form === 'masked') return maskedClues(sightings.text, mention, known);
  const whole = form !== 'split' && form !== 'wrapped' && sightings.joints.length === 0;
  if (whole && form !== 'misread') return [];
  const pieces = piecesOf(sightings, token).flatMap((piece) => piece.split(/\s*[=\\]?\n\s*/));
  if (form === 'split' || pieces.length > 1)
    return [{ id: 'torn', weight: costs.torn, reason: tornApart(pieces.join(' / '), value) }];
  if (form !== 'misread') return [];
  const keyed = place.id === underCodeKey.id;
  const written = sightings.text.slice(digitsAt, end);
  if (readings.length === 0 || !(keyed || (sdkIsNamed && !maybeUnit(written)))) return undefined;
  return [{ id: 'misread', weight: costs.misread, most: mostMisread, reason: readAs(written, value) }];
}

/** The clue of a name that a line end cut in two. */
export function tornNameClues(
  sightings: Pick<Sightings, 'text' | 'joints'>,
  { start, end, token }: NameMention,
): readonly Clue[] {
  const pieces = piecesOf(sightings, { start, end }).flatMap((piece) => piece.split(/\s*\n\s*/));
  if (pieces.length < 2) return [];
  const written = pieces.join(' / ');
  const reason = {
    zh: `名字被换行断开了（${written}），合起来是 ${token}。`,
    en: `A line end cut the name in two (${written}); together it is ${token}.`,
  };
  return [{ id: 'torn', weight: costs.tornName, reason }];
}

function tornApart(written: string, value: number): Text {
  return {
    zh: `数字中间被断开了（${written}），合起来是 ${value}。`,
    en: `Its digits were torn apart (${written}); together they are ${value}.`,
  };
}

function readAs(written: string, value: number): Text {
  return {
    zh: `“${written}”按 ${value} 来读：里面的字母像是把数字认错了。`,
    en: `"${written}" is read as ${value}: its letters look like digits that were misread.`,
  };
}

function toldAs(value: number): Text {
  return {
    zh: `号码是用文字说出来的，按 ${value} 来读。`,
    en: `The number was spelled out in words; it is read as ${value}.`,
  };
}

/**
 * A number that is written as programs and people write numbers, in a place for codes or beside an SDK that is named;
 * where other things are written so as well, it takes both a name and a place, or a key for codes.
 */
function notationClues(
  text: string,
  { token: { form, start, end, value, negative }, place }: NumberMention,
  sdkIsNamed: boolean,
): readonly Clue[] | undefined {
  const isPlaced = form === 'notation' ? place.weight > 0 : place.id === underCodeKey.id;
  if (!isPlaced && !sdkIsNamed) return undefined;
  const reason = writtenAs(text.slice(start, end), negative ? -value : value);
  return [{ id: 'notation', weight: costs.notation, most: mostMisread, reason }];
}

function writtenAs(written: string, value: number): Text {
  return {
    zh: `“${written}”是 ${value} 的另一种写法。`,
    en: `"${written}" is another way to write ${value}.`,
  };
}

/** Where a digit is lost: beside an SDK that is named, or in a place for codes where none is. */
function maskedClues(
  text: string,
  { token: { digitsAt, end }, place, readings }: NumberMention,
  { sdkIsNamed, sdkShows = false, anotherIsNamed = false }: Known,
): readonly Clue[] | undefined {
  const isPlaced = place.weight > 0 || sdkShows;
  if (!sdkIsNamed && (anotherIsNamed || !isPlaced || readings.length > mostOfAll)) return undefined;
  const reason = lostIn(text.slice(digitsAt, end));
  return [{ id: 'masked', weight: costs.masked, most: mostMasked, reason }];
}

function lostIn(written: string): Text {
  return {
    zh: `“${written}”里有一位没有看到：其余数字相同的码都有可能。`,
    en: `A digit of "${written}" is lost: every code with the others is possible.`,
  };
}
