/** What fits into one message of a chat, in characters. */
export const longestMessage = 500;

/**
 * An answer text for a chat: tight lines, none of them empty, and no markup. Numbers and dots of lists are signs of no
 * list, so that every program shows the lines as they are. What is longer than a message is cut into numbered parts, at
 * the ends of lines or sentences.
 */
export function chatText(answerText: string): string {
  const lines = answerText
    .split('\n')
    .map((line) => withoutMarks(line.trim()))
    .filter((line) => line !== '');
  const whole = lines.join('\n');
  if (whole.length <= longestMessage) return whole;
  const parts = partsOf(lines);
  return parts.map((part, at) => `(${at + 1}/${parts.length}) ${part}`).join('\n');
}

/** A line without stars and backticks; what a backslash stands before is none. */
function withoutMarks(line: string): string {
  return line
    .replace(/^(\d{1,3})\. /, '$1) ')
    .replace(/^- /, '• ')
    .replace(/(?<!\\)(?:\*\*|`)/g, '');
}

/** Room for the number before a part. */
const room = longestMessage - 8;

function partsOf(lines: readonly string[]): string[] {
  const pieces = lines.flatMap((line) => (line.length <= room ? [line] : sentencesOf(line)));
  const parts: string[] = [];
  for (const piece of withHeads(pieces)) {
    const last = parts.at(-1);
    if (last === undefined || last.length + 1 + piece.length > room) parts.push(piece);
    else parts[parts.length - 1] = `${last}\n${piece}`;
  }
  return parts;
}

/** No line that announces the next one ends a part. */
function withHeads(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const head = joined.at(-1);
    if (head !== undefined && /[:：]$/.test(head) && head.length + 1 + piece.length <= room)
      joined[joined.length - 1] = `${head}\n${piece}`;
    else joined.push(piece);
  }
  return joined;
}

/** A line in pieces that fit, at the ends of sentences where there are any. */
function sentencesOf(line: string): string[] {
  const sentences = line.split(/(?<=[。！？；])|(?<=[.!?;]) /);
  return sentences.flatMap((sentence) => sentence.match(new RegExp(`[^]{1,${room}}`, 'gu')) ?? []);
}
