/** Characters that take two columns in a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const wideBeyond = /\p{Extended_Pictographic}|[\u{20000}-\u{3fffd}]/u;
/** Characters that may not begin a line, and characters that may not end one. */
const clinging = /^[，。、；：！？）】》」』”’…,.;:!?)\]}%]/u;
const opening = /[（【《「『“‘([{]$/u;

/** The width of a text in columns. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    width += wide.test(character) || (character.length > 1 && wideBeyond.test(character)) ? 2 : 1;
  }
  return width;
}

/** Lines no wider than `columns`, broken at blanks and between Chinese characters, elsewhere only if necessary. */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns));
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text).flatMap((each) => chop(each, columns))) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The unbreakable pieces: a word with its blank, a Chinese character with its punctuation. */
function piecesOf(text: string): string[] {
  const raw =
    text.match(/\s*(?:[\u2e80-\u9fff\uf900-\uffef“”‘’…]|[^\s\u2e80-\u9fff\uf900-\uffef“”‘’…]+)\s*/gu) ?? [];
  const pieces: string[] = [];
  for (const piece of raw) {
    const last = pieces.at(-1);
    const together = last !== undefined && !/\s$/.test(last) && (clinging.test(piece) || opening.test(last));
    if (together) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Cuts a piece that is wider than a whole line. */
function chop(piece: string, columns: number): string[] {
  if (widthOf(piece) <= columns) return [piece];
  const cut: string[] = [''];
  for (const character of piece) {
    const last = cut.at(-1) ?? '';
    if (widthOf(last + character) > columns) cut.push(character);
    else cut[cut.length - 1] = last + character;
  }
  return cut;
}

/** Pads a text with blanks to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** A text with `mark` before its first line and the other lines indented to match. */
export function hang(mark: string, text: string, columns: number): string[] {
  const indent = widthOf(mark);
  return wrap(text, Math.max(16, columns - indent)).map(
    (line, at) => (at === 0 ? mark : ' '.repeat(indent)) + line,
  );
}
