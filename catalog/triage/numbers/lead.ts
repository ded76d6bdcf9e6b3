import type { Span } from '../result';
import { type KeyRole, roleOfHan, roleOfWord } from './key-table';

/** How a number is tied to the name in front of it. */
export type Link = 'assigned' | 'bracketed' | 'spaced' | 'glued';

/** The name in front of a number: `"errCode": -2343`, `报 70001`, `exit code 1`. */
export interface Lead extends Span {
  readonly word: string;
  readonly role: KeyRole | undefined;
  readonly link: Link;
  /** The word before the name, in lower case: `exit` of `exit code 1`. */
  readonly prior: string;
  /** An opening bracket directly before the number, or nothing. */
  readonly bracket: string;
}

/** How far to the left a name is looked for. */
const reach = 72;

const joint = /(?:[\s"'`*]|[:=<>([{#|,~/\\-]|是|为|成|出|了|个|的|码|：)*$/;
const lastWord = /[A-Za-z_$][\w$]*(?:[.-][A-Za-z_$][\w$]*)*$/;
const lastHan = /[\u3400-\u9fff][\u3400-\u9fffA-Za-z]*$/;
const priorWord = /([A-Za-z]+|[\u3400-\u9fff]{1,4})[\s_.-]*$/;

/** The name that a number at `at` stands under, if any stands on its line, or at the end of the line before. */
export function leadOf(text: string, at: number): Lead | undefined {
  const from = Math.max(0, at - reach);
  const window = text.slice(from, at);
  const tie = joint.exec(window)?.[0] ?? '';
  if (countOf(tie, '\n') > 1 || (tie.includes('\n') && !/[:=]\s*\n\s*["']?$/.test(tie))) return undefined;
  const head = window.slice(0, window.length - tie.length);
  const link = linkOf(tie);
  const bracket = /[[({<]["'`]?$/.exec(tie)?.[0].charAt(0) ?? '';
  // "报错码是 70001": the tie may have eaten the end of a Chinese name.
  const han = hanLead(window, tie);
  if (han) {
    const start = from + han.end - han.length;
    const word = window.slice(han.end - han.length, han.end);
    const prior = priorOf(window.slice(0, han.end - han.length));
    return { start, end: from + han.end, word, role: han.role, link, prior, bracket };
  }
  const word = lastWord.exec(head)?.[0];
  if (!word) return undefined;
  const start = from + head.length - word.length;
  const prior = priorOf(head.slice(0, head.length - word.length));
  return { start, end: from + head.length, word, role: roleOfWord(word), link, prior, bracket };
}

function hanLead(window: string, tie: string): { end: number; length: number; role: KeyRole } | undefined {
  const solid = tie.search(/[\s"'`:=<>([{#|,~/\\-]/);
  const tail = solid < 0 ? tie.length : solid;
  // Try the name with as much of the tie's Han as belongs to it, then without.
  const starts = [window.length - tie.length + tail, window.length - tie.length];
  for (const end of starts) {
    const name = lastHan.exec(window.slice(0, end))?.[0];
    const found = name && roleOfHan(name);
    if (found) return { end, ...found };
  }
  return undefined;
}

function linkOf(tie: string): Link {
  if (/[:=：]|=>|->|是|为/.test(tie)) return 'assigned';
  if (/[[(<{]/.test(tie)) return 'bracketed';
  return tie.length > 0 ? 'spaced' : 'glued';
}

function priorOf(head: string): string {
  return priorWord.exec(head)?.[1]?.toLowerCase() ?? '';
}

function countOf(text: string, unit: string): number {
  return text.split(unit).length - 1;
}
