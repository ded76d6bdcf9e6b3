import { decodeUtf8 } from './utf8';
import { Rewriter, type View } from './view';

/**
 * The source of a mail as it was written: soft line ends go, `=XX` become the characters they encode, and so do the
 * words of its head. Only where the text says that it is so encoded and shows it, or shows it twice: `a=3D` may stand in
 * anything, and a mail program may have undone it already.
 */
export function undoQuotedPrintable(view: View): View {
  if (!view.text.includes('=')) return view;
  const isCoded = coded.test(view.text);
  const isEncoded = says.test(view.text) ? isCoded || soft.test(view.text) : isCoded && soft.test(view.text);
  if (!isEncoded && !encodedWord.test(view.text)) return view;
  const rewriter = new Rewriter(view);
  for (const match of view.text.matchAll(isEncoded ? encoded : encodedWords)) {
    const plain = plainOf(match[0]);
    if (plain !== undefined) rewriter.replace(match.index, match.index + match[0].length, plain);
  }
  return rewriter.finish();
}

const says = /^content-transfer-encoding:\s{0,4}quoted-printable/im;
const softEnd = String.raw`[^\s=]=\n`;
const letters = String.raw`(?:=[89A-F][\dA-F]){2}`;
const soft = new RegExp(softEnd);
const coded = new RegExp(`=3D|${letters}`);
const word = String.raw`=\?[\w-]{2,20}\?[qQ]\?[^?\s]{1,200}\?=`;
const encodedWord = new RegExp(word);
const encodedWords = new RegExp(word, 'g');
const encoded = new RegExp(String.raw`${word}|=\n|(?:=[\dA-F]{2}(?:=\n(?==[\dA-F]{2}))?)+`, 'g');

function plainOf(written: string): string | undefined {
  if (written === '=\n') return '';
  if (!written.startsWith('=?')) return bytesOf(written);
  const inner = written.slice(0, -2).replace(/^=\?[^?]*\?.\?/, '');
  return inner.replaceAll('_', ' ').replace(/(?:=[\dA-Fa-f]{2})+/g, (bytes) => bytesOf(bytes) ?? bytes);
}

function bytesOf(written: string): string | undefined {
  const bytes = written.match(/[\dA-Fa-f]{2}/g) ?? [];
  return decodeUtf8(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
}
