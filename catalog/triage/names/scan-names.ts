import type { NameHit, NameIndex } from './name-index';
import type { NameMention } from './name-mention';
import { scanToldNames } from './scan-told-names';

/** In letters. The shortest name in any of the documents has seven. */
const shortest = 7;
const longest = 96;

/** Calls `visit` for every name of the catalog in the text: first whole ones by ascending start, then cut ones, then those that are told. */
export function scanNames(text: string, index: NameIndex, visit: (mention: NameMention) => void): void {
  forEachToken(text, (start, end) => {
    const word = text.slice(start, end);
    const hit = namedAt(text, start, end, index);
    if (hit && !(hit.common && isProse(text, start, end))) visit({ start, end, hit, token: word });
    else if (word.includes('.')) parts(start, word, index, visit);
  });
  cutNames(text, index, visit);
  scanToldNames(text, index, visit);
}

/** `vendor unknown`: whether a small word behind another, without a number, is one that anybody says. */
function isProse(text: string, start: number, end: number): boolean {
  return (
    /^[a-z]+$/.test(text.slice(start, end)) &&
    /[a-z]{2}[^\S\n]$/.test(text.slice(Math.max(0, start - 3), start)) &&
    !/^\W{0,3}-?\d/.test(text.slice(end, end + 5))
  );
}

/** What stands where the rest of a name was cut off. */
const cutOff = /^(?:…|\.{2,3}(?!\d)|\*{2,3}|\s?\[trunc)/;
/** A constant without the prefix that all those of its SDK have. */
const constant = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** What a word names: as it stands, or of which only a part is written, cut off at its end or without its prefix. */
function namedAt(text: string, start: number, end: number, index: NameIndex): NameHit | undefined {
  const word = text.slice(start, end);
  const isCut = cutOff.test(text.slice(end, end + 8));
  const whole = (isCut ? index.begunWith(word) : undefined) ?? index.find(word);
  return whole ?? (!isCut && constant.test(word) ? index.endingWith(word) : undefined);
}

const letter = 1;
const digit = 2;
const joint = 4;
const wordPart = letter | digit;
/** For each unit: what it is in a name. Has all units, since to ask a list for what it has not is slow. */
const kinds = new Uint8Array(0x10000);
for (let unit = 65; unit <= 90; unit++) kinds[unit] = kinds[unit + 32] = letter;
for (let unit = 48; unit <= 57; unit++) kinds[unit] = digit;
for (const unit of '_.-') kinds[unit.charCodeAt(0)] = joint;

/** Beyond the end of the text it is 0, as for what is in no name. */
function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] ?? 0) : 0;
}

/** Calls `visit` for all that may be a name by its length: a letter, then letters, digits, and up to two joints between. */
function forEachToken(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (kindAt(text, at) !== letter) {
      at++;
      continue;
    }
    const start = at;
    at = endOfToken(text, start);
    if (at - start >= shortest && at - start <= longest) visit(start, at);
  }
}

function endOfToken(text: string, start: number): number {
  for (let next = start; ; ) {
    let end = next;
    while ((kindAt(text, end) & wordPart) !== 0) end++;
    next = end;
    while (next - end < 2 && kindAt(text, next) === joint) next++;
    if (next === end || (kindAt(text, next) & wordPart) === 0) return end;
  }
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

/** Names cut by the end of a line, as consoles and mails wrap long lines. */
function cutNames(text: string, index: NameIndex, visit: (mention: NameMention) => void): void {
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const after = at + 1 + blanksAt(text, at + 1);
    if (!isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(after))) continue;
    const start = wordEdge(text, at - 1, -1) + 1;
    const end = wordEdge(text, after, 1);
    const head = text.slice(start, at);
    const tail = text.slice(after, end);
    if (head.length + tail.length < shortest || isExact(index.find(head)) || isExact(index.find(tail)))
      continue;
    const hit = index.find(head + tail);
    if (hit && hit.errors === 0 && !hit.common) visit({ start, end, hit, token: head + tail });
  }
}

/** In UTF-16 units: how far what continues a line may be indented. */
const deepest = 12;

function blanksAt(text: string, from: number): number {
  let at = from;
  while (at - from < deepest && text.charCodeAt(at) === 32) at++;
  return at - from;
}

/** Whether a half is a name by itself, and not only like one. */
function isExact(hit: NameHit | undefined): boolean {
  return hit?.errors === 0 && hit.exact;
}

/** In UTF-16 units. */
const widestHalf = 40;

function wordEdge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (Math.abs(at - from) < widestHalf && (isLetter(text.charCodeAt(at)) || isDigit(text.charCodeAt(at))))
    at += step;
  return at;
}

function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || unit === 95;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
