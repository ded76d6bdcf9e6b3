import type { Text } from '../../schema';
import type { Reading } from '../numbers/code-index';
import type { NumberToken } from '../numbers/number-token';

/** How well the sign and the base of a number fit a code. `weight` is added to the score. */
export interface SignFit {
  readonly weight: number;
  readonly reason?: Text;
}

/**
 * Compares a number with a code of the same digits. Undefined: it cannot be that code. Only codes of four digits and
 * more survive a wrong sign, and an added minus only where native layers are known to negate: account codes, codes
 * with a hexadecimal form, and SDKs with `turnsSigns`.
 */
export function signFit(
  { entry, code }: Reading,
  token: NumberToken,
  turnsSigns: boolean,
): SignFit | undefined {
  const form = formFit(token, code);
  if (token.negative === code < 0) return form;
  const width = String(Math.abs(code)).length;
  if (width < 4) return undefined;
  const reason = token.negative ? signAdded(code) : signDropped(code);
  if (!token.negative) return { weight: width >= 6 ? -2.4 : -0.9, reason };
  if (entry.side === 'account') return { weight: -0.2, reason: negatedAccount(code) };
  if (entry.hex) return { weight: -1.2, reason };
  if (turnsSigns) return { weight: -2.6, reason };
  return undefined;
}

/** Of the same sign; a number with separators in it is less sure. What was torn or misread is judged in repairs.ts. */
function formFit(token: NumberToken, code: number): SignFit {
  switch (token.form) {
    case 'hex':
      return { weight: 0.3, reason: inHex(code) };
    case 'unsigned':
      return { weight: 0.5, reason: unsigned(code) };
    case 'thousands':
      return { weight: -0.8, reason: withThousands(code) };
    default:
      return { weight: 0 };
  }
}

function signDropped(code: number): Text {
  return {
    zh: `文档里的码是 ${code}，这里少了负号。`,
    en: `The documented code is ${code}; its minus sign was dropped here.`,
  };
}

function signAdded(code: number): Text {
  return {
    zh: `文档里的码是 ${code}，这里多了负号。`,
    en: `The documented code is ${code}; a minus sign was added here.`,
  };
}

function negatedAccount(code: number): Text {
  return {
    zh: `账号系统的码是 ${code}，原生层上报时会取负。`,
    en: `The account system's code is ${code}; native layers report it negated.`,
  };
}

function inHex(code: number): Text {
  return { zh: `它是十六进制，等于 ${code}。`, en: `It is hexadecimal and equals ${code}.` };
}

function unsigned(code: number): Text {
  return {
    zh: `它是把 ${code} 当成无符号数打印的结果。`,
    en: `It is ${code}, printed as if it had no sign.`,
  };
}

function withThousands(code: number): Text {
  return {
    zh: `表格软件加了千分位，去掉后是 ${code}。`,
    en: `A spreadsheet put a separator into it; it is ${code}.`,
  };
}
