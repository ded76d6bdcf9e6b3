import type { Entry } from '../../../schema';

/**
 * How likely a number is this code before anything is known of its surroundings, as a weight: long and signed numbers
 * seldom occur by chance, short ones all the time. Of five digits, round ones below 20,000 (10001 to 10019) count as
 * short: every product numbers its codes from 10,000.
 */
export function priorOfCode(code: number, entry: Entry): number {
  const width = String(Math.abs(code)).length;
  const signed = code < 0;
  if (width <= 3) return signed ? -2 : -3;
  if (width === 4) return signed ? priorOfSigned(code) : -1.5;
  if (entry.side === 'account') return 0.8;
  if (signed) return 1.5;
  if (width === 5) return code % 1000 < 20 && code < 20_000 ? -0.6 : 0;
  return width === 6 ? 0.3 : 0.8;
}

/**
 * Apple's errors of the network, which every app meets, lie between -995 and -1206: such a code needs more support.
 */
function priorOfSigned(code: number): number {
  return code > -1300 ? -0.7 : -0.2;
}

/**
 * The same for a name: how seldom it occurs outside of the SDK. A name of common words counts only where the
 * text has its unusual casing exactly (`join_Failed`); each wrong letter costs 0.4.
 */
export function priorOfName(hit: { common: boolean; errors: number; exact: boolean; name: string }): number {
  const odd = /[a-z]_[A-Z]/.test(hit.name) && hit.exact;
  if (hit.common) return odd ? 1.4 : -0.6;
  return 2.6 - hit.errors * 0.4;
}
