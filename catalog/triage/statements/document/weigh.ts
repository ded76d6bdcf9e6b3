import { caseSigns } from './case-signs';
import { documentSigns, listedCodes } from './document-signs';
import { weightOfListed } from './listed-codes';
import { hasSign, type Sign } from './sign';

/** What speaks for a text being a document in which nobody reports anything, and what against it. */
export interface Weighed {
  readonly document: number;
  /** That of a case which is told in it. */
  readonly case: number;
  /** The signs of a document that were found: one alone proves nothing, however often it is there. */
  readonly kinds: readonly string[];
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

export function weigh(lines: readonly string[]): Weighed {
  const found = documentSigns
    .map((sign) => ({ id: sign.id, weight: weightOf(sign, sign.on === 'title' ? lines.slice(0, titleLines) : lines) }))
    .concat({ id: listedCodes, weight: weightOfListed(lines) })
    .filter(({ weight }) => weight > 0);
  return {
    document: found.reduce((sum, { weight }) => sum + weight, 0),
    case: weightOfCase(lines),
    kinds: found.map(({ id }) => id),
  };
}

/** What lines say for a case that is told in them. Data and rules are not tried: they have texts for every case. */
export function weightOfCase(lines: readonly string[], signs: readonly Sign[] = caseSigns): number {
  const data = documentSigns.filter(({ id }) => id === 'source' || id === 'entry');
  const said = lines
    .filter((line) => !data.some((sign) => hasSign(sign, line)))
    .map((line) => line.replace(quoted, ' '));
  return signs.reduce(
    (sum, sign) => sum + weightOf(sign, sign.on === 'title' ? said.slice(0, titleLines) : said),
    0,
  );
}

function weightOf(sign: Sign, lines: readonly string[]): number {
  let times = 0;
  for (const line of lines) if (times < sign.most && hasSign(sign, line)) times++;
  return times * sign.weight;
}
