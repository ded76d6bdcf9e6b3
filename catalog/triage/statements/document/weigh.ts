import { caseSigns } from './case-signs';
import { contentSigns } from './content-signs';
import { formSigns } from './form-signs';
import { entry, type Found, type IsCode, listedIn } from './listed-codes';
import { hasSign, type Sign } from './sign';

/** What speaks for a text being a document in which nobody reports anything. */
export interface Weighed {
  readonly document: number;
  /** That part of it which is no form alone. */
  readonly content: number;
  /** What tells of a case counts so much less: what is made up or settled tells one as well. */
  readonly discount: number;
  /** How many signs of a document there are: one alone proves nothing, however often it is there. */
  readonly kinds: number;
}

/** How many lines from the top name a text. */
const titleLines = 3;
/** In UTF-16 units: how much of a line is looked at. */
const lineReach = 300;
/** What is quoted is somebody else's: a dialog's text, a customer in a script. */
const quoted = /“[^”\n]{1,160}”|"[^"\n]{1,160}"|「[^」\n]{1,160}」/g;

/** The lines of a text that say something, each as far as it is looked at. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.slice(0, lineReach))
    .filter((line) => line.trim() !== '');
}

/** Signs by which a case in the text is made up, or over; the weight that one line of the latter does not reach. */
const isStory = ({ id, weight }: Found) => id === 'unreal' || (id === 'settled' && weight > 2);
const storyDiscount = 0.5;

/** Codes that are many, in rows, with their meanings, in code: one sign, since whoever pastes such a list may ask. */
const ofCodes = new Set(['listed', 'row', 'entry', 'source']);

export function weigh(lines: readonly string[], isCode: IsCode): Weighed {
  const form = foundOf(formSigns, lines);
  const content = [...foundOf(contentSigns, lines), ...listedIn(lines, isCode)];
  return {
    document: sumOf(form) + sumOf(content),
    content: sumOf(content),
    discount: content.some(isStory) ? storyDiscount : 1,
    kinds: new Set([...form, ...content].map(({ id }) => (ofCodes.has(id) ? 'codes' : id))).size,
  };
}

function foundOf(signs: readonly Sign[], lines: readonly string[]): Found[] {
  return signs.flatMap((sign) => {
    const weight = weightOf(sign, lines);
    return weight > 0 ? [{ id: sign.id, weight }] : [];
  });
}

const sumOf = (signs: readonly Found[]) => signs.reduce((sum, { weight }) => sum + weight, 0);

/** Lines of data and of rules, which have a text for every case. */
const data = [entry, ...contentSigns.filter(({ id }) => id === 'source')];

/** What lines say for a case that is told in them. */
export function weightOfCase(lines: readonly string[], signs: readonly Sign[] = caseSigns): number {
  const said = lines
    .filter((line) => !data.some((sign) => hasSign(sign, line)))
    .map((line) => line.replace(quoted, ' '));
  return signs.reduce((sum, sign) => sum + weightOf(sign, said), 0);
}

function weightOf(sign: Sign, lines: readonly string[]): number {
  const among = sign.on === 'title' ? lines.slice(0, titleLines) : lines;
  let times = 0;
  for (const line of among) if (times < sign.most && hasSign(sign, line)) times++;
  return times * sign.weight;
}
