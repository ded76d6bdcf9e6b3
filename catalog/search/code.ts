import { fold } from '../fold';
import { spelledCode } from './spelled-code';

/** How a code was written, when the text is read as one. The surer reading has the lower number. */
export const codeReadings = {
  /** The number itself, in decimal or in hexadecimal that cannot be anything else. */
  same: 0,
  /** Written without the minus that the code has. */
  signDropped: 1,
  /** Decimal digits that are a code only when they are read as hexadecimal. */
  bareHex: 2,
  /**
   * Written with a minus that the code does not have. Another code, except that native layers negate account codes.
   */
  signAdded: 3,
} as const;
export type CodeReading = (typeof codeReadings)[keyof typeof codeReadings];

/** A code as the catalog spells it, and how the text has to be read to mean it. */
export interface ReadCode {
  code: string;
  reading: CodeReading;
}

const decimal = /^([+-]?)0*(\d{1,20})$/;
/** The nought before the x is lost where a page cuts it off. */
const prefixedHex = /^([+-]?)0?x(?=[0-9a-f]{4}|(?<=0x))([0-9a-f]{1,16})$/;
const bareHex = /^[0-9a-f]{3,16}$/;
/** Letters alone are a word (`dead`, `face`), digits alone a decimal. */
const hexBeyondDoubt = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{3,16}$/;

/** The text as a bare code: folded, with 负 or "minus" as a sign and brackets, quotes and `#` around it removed. */
function bare(text: string): string {
  return (
    fold(text)
      .replace(/^[\s"'`<([{#【「《]+|[\s"'`>)\]},.;:!?。，；：！？、】」》]+$/g, '')
      .replace(/^(?:负|minus)\s*(?=[\d])/, '-')
      .replace(/^([+-])\s+(?=\d)/, '$1')
      // An input method, or a mail program, makes a sign of the letter.
      .replace(/^([+-]?)0[×✕хХ](?=[\da-f]+$)/, '$10x')
  );
}

/**
 * Every code the text can stand for, surest first; empty where the text is no code. Reads decimal and hexadecimal,
 * any dash as a sign, full width, negative numbers printed as unsigned ones of 32 or 64 bits, and what is read out or has
 * letters for digits.
 */
export function readCode(text: string): ReadCode[] {
  const word = bare(text);
  const hex = prefixedHex.exec(word);
  if (hex) return variants(hex[1] ?? '', BigInt(`0x${hex[2]}`));
  const plain = decimal.exec(word);
  if (plain) {
    const readings = variants(plain[1] ?? '', BigInt(plain[2] ?? 0));
    if (plain[1] === '' && bareHex.test(word)) {
      readings.push({ code: BigInt(`0x${word}`).toString(), reading: codeReadings.bareHex });
    }
    return readings.sort((a, b) => a.reading - b.reading);
  }
  if (hexBeyondDoubt.test(word)) return variants('', BigInt(`0x${word}`));
  const spelled = spelledCode(word);
  return spelled === undefined ? [] : readCode(spelled);
}

function variants(sign: string, size: bigint): ReadCode[] {
  const negative = sign === '-';
  if (size === 0n) return [{ code: '0', reading: codeReadings.same }];
  const same: ReadCode = { code: (negative ? -size : size).toString(), reading: codeReadings.same };
  const turned: ReadCode = negative
    ? { code: size.toString(), reading: codeReadings.signAdded }
    : { code: (-size).toString(), reading: codeReadings.signDropped };
  const wrapped = negative ? undefined : wrappedNegative(size);
  return wrapped === undefined
    ? [same, turned]
    : [same, { code: wrapped.toString(), reading: codeReadings.same }, turned];
}

/** The negative number of 32 or 64 bits that was printed as unsigned; undefined where it cannot be one. */
function wrappedNegative(size: bigint): bigint | undefined {
  const width = size < 1n << 32n ? 32 : 64;
  const signed = BigInt.asIntN(width, size);
  return signed < 0n && size < 1n << BigInt(width) ? signed : undefined;
}
