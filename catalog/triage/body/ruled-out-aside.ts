import type { CatalogIndex } from '../catalog-index';
import type { Normalised } from '../normalise';
import type { RuledOut } from '../result';
import { touches } from '../spans';
import { asideReasons } from './asides';
import type { Body } from './body';

/** As many as a person will read. */
const most = 60;
const number = /(?<![\d.:/-])-?\d{3,8}(?![\d.:/-])/g;

/** Numbers that equal a code and stand in what was cut off, with the reason. Spans are those of the whole paste's view. */
export function ruledOutAside(
  { view, secrets }: Normalised,
  { asides }: Pick<Body, 'asides'>,
  { codes }: Pick<CatalogIndex, 'codes'>,
): RuledOut[] {
  const found: RuledOut[] = [];
  for (const { start, end, kind } of asides) {
    if (found.length >= most) break;
    for (const match of view.text.slice(start, end).matchAll(number)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (codes.readings(Math.abs(Number(match[0]))).length === 0 || touches(secrets, span)) continue;
      found.push({ span, reason: asideReasons[kind] });
    }
  }
  return found;
}
