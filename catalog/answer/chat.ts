import { blocksOf } from '../forms/blocks';
import { textForm } from '../forms/text-form';
import { escapeValue } from './escape';

/** What fits into one message of a chat, in characters. */
export const longestMessage = 500;

/**
 * An answer text for a chat: plain lines, none of them empty, and no markup. What is longer than a message is cut into
 * numbered parts, at the ends of lines or sentences.
 */
export function chatText(answerText: string): string {
  const lines = textForm(blocksOf(answerText))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const whole = lines.join('\n');
  if (whole.length <= longestMessage) return escapeValue(whole);
  const parts = partsOf(lines);
  return escapeValue(parts.map((part, at) => `(${at + 1}/${parts.length}) ${part}`).join('\n'));
}

/** Room for the number before a part. */
const room = longestMessage - 8;

function partsOf(lines: readonly string[]): string[] {
  const pieces = lines.flatMap((line) => (line.length <= room ? [line] : sentencesOf(line)));
  const parts: string[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last === undefined || last.length + 1 + piece.length > room) parts.push(piece);
    else parts[parts.length - 1] = `${last}\n${piece}`;
  }
  return parts;
}

/** A line in pieces that fit, at the ends of sentences where there are any. */
function sentencesOf(line: string): string[] {
  const sentences = line.split(/(?<=[。！？；])|(?<=[.!?;]) /);
  return sentences.flatMap((sentence) => sentence.match(new RegExp(`[^]{1,${room}}`, 'gu')) ?? []);
}
