import type { Span } from '../result';
import type { NameHit, NameIndex } from './name-index';

export interface NameMention extends Span {
  readonly hit: NameHit;
  readonly token: string;
}

/** The shortest name in any of the documents has seven letters. */
const shortest = 7;
const longest = 96;

const token = /[A-Za-z][A-Za-z0-9]*(?:[_.-]{1,2}[A-Za-z0-9]+)*/g;
/** A name cut by the end of a line, as consoles and mails wrap long lines. */
const cutName = /([A-Za-z][A-Za-z0-9_]{2,40})\n([A-Za-z0-9_]{2,40})/g;

/** Every name of the catalog that occurs in the text, in order of place. */
export function scanNames(text: string, index: NameIndex, visit: (mention: NameMention) => void): void {
  for (const match of text.matchAll(token)) {
    const word = match[0];
    if (word.length < shortest || word.length > longest) continue;
    const hit = index.find(word);
    if (hit) visit({ start: match.index, end: match.index + word.length, hit, token: word });
    else if (word.includes('.')) parts(match.index, word, index, visit);
  }
  if (!text.includes('\n')) return;
  for (const match of text.matchAll(cutName)) cut(match, index, visit);
}

/** `Permissions.NotAllowedError.message`: each part between dots may be the name. */
function parts(at: number, word: string, index: NameIndex, visit: (mention: NameMention) => void): void {
  let start = at;
  for (const part of word.split('.')) {
    const hit = part.length >= shortest ? index.find(part) : undefined;
    if (hit) visit({ start, end: start + part.length, hit, token: part });
    start += part.length + 1;
  }
}

function cut(match: RegExpExecArray, index: NameIndex, visit: (mention: NameMention) => void): void {
  const [whole, head = '', tail = ''] = match;
  if (index.find(head) || index.find(tail)) return;
  const hit = index.find(head + tail);
  if (hit && hit.errors === 0 && !hit.common)
    visit({ start: match.index, end: match.index + whole.length, hit, token: head + tail });
}
