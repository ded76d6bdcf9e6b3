import type { Language } from '../../schema';
import type { Finding } from '../../triage/result';

type Consequence = NonNullable<Finding['consequence']>;

/** What the errors are called that one comes from. */
export interface Bringers {
  /** The one that has brought it. */
  readonly first: string;
  /** The one with which it all began. */
  readonly root: string;
}

/** That an error follows from another, why, and what becomes of it. */
export function broughtText(
  { zh, en, likely }: Consequence,
  { first, root }: Bringers,
  language: Language,
): string {
  if (language === 'zh') {
    const from = `它${likely ? '多半' : ''}是由${spaced(first)}带来的：${zh}`;
    return `${from}先解决${spaced(root).trimEnd()}；之后它要是还出现，再来看它。`;
  }
  return `It ${likely ? 'most likely follows' : 'follows'} from ${first}: ${lowerFirst(en)} Settle ${root} first, and look at this one again only if it remains.`;
}

/** A number or a Latin name has blanks around it in a Chinese sentence; quotes and brackets have none. */
const spaced = (name: string): string =>
  `${/^[\w-]/.test(name) ? ' ' : ''}${name}${/[\w-]$/.test(name) ? ' ' : ''}`;

const lowerFirst = (text: string): string =>
  text.replace(/^[A-Z](?=[a-z]+\b(?![A-Z]))/, (letter) => letter.toLowerCase());
