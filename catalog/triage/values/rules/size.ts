import type { Text } from '../../../schema';
import { brokenAlone } from './broken-alone';
import type { Asked, Broken } from './rule';

/** Whether a value has at most so many bytes in UTF-8. */
export function bytesBroken(most: number, asked: Asked): Broken | undefined {
  return brokenAlone(asked, ({ form, text }) => {
    const bytes = bytesOf(text);
    if (form === 'nothing' || bytes <= most) return undefined;
    const characters = [...text].length;
    const why = bytes === characters ? none : wide(text, characters);
    return {
      like: 'size',
      one: {
        zh: `有 ${bytes} 个字节${why.zh}，超过了 ${most} 个字节的上限`,
        en: `is ${bytes} bytes long${why.en}, and at most ${most} are allowed`,
      },
      also: { zh: `有 ${bytes} 个字节`, en: `is ${bytes} bytes long` },
    };
  });
}

const none: Text = { zh: '', en: '' };

/** Why there are more bytes than signs: nobody counts bytes. */
const wide = (text: string, characters: number): Text =>
  /[\u3400-\u9fff]/u.test(text)
    ? {
        zh: `（按 UTF-8 编码；${characters} 个字符，一个汉字占 3 个字节）`,
        en: ` in UTF-8 (${characters} characters, of which a Chinese one takes 3 bytes)`,
      }
    : { zh: `（按 UTF-8 编码；${characters} 个字符）`, en: ` in UTF-8 (${characters} characters)` };

/** Whether a value has as many characters as it may. */
export function lengthBroken(
  { min = 0, max = Infinity }: { min?: number; max?: number },
  asked: Asked,
): Broken | undefined {
  return brokenAlone(asked, ({ form, text }) => {
    const { length } = [...text];
    if (form === 'nothing' || (length >= min && length <= max)) return undefined;
    const isShort = length < min;
    return {
      like: 'size',
      one: isShort
        ? {
            zh: `只有 ${length} 个字符，少于 ${min} 个`,
            en: `has ${length} characters, fewer than the ${min} that it needs`,
          }
        : {
            zh: `有 ${length} 个字符，超过了 ${max} 个的上限`,
            en: `has ${length} characters, and at most ${max} are allowed`,
          },
    };
  });
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}
