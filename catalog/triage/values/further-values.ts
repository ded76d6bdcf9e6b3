import { readValueAt } from './read-value';
import type { ReadValue } from './stated-value';

/** What leads, within a sentence, to another value of the same name: "20 fails, 10 works". */
const again =
  /(?<![A-Za-z])(?:传|填|写|设成|设为|设置成|设置为|改成|改为|改回|换成|换|用|试了?|with|tried|to|and|or|but|while|whereas|using|only|和|、|跟|而|但是?)[^\S\n]{0,2}(?=["'`“「\d])|[,，;；/、][^\S\n]{0,2}(?=["'`“「\d])/gi;
/** In UTF-16 units: how far a sentence is followed. */
const reach = 80;
const mostFurther = 6;

/** Values that the rest of the sentence gives in place of one, all of its form. */
export function furtherValues(text: string, first: ReadValue): ReadValue[] {
  if (first.form !== 'number' && first.form !== 'quoted') return [];
  const start = first.form === 'quoted' ? first.end + 1 : first.end;
  const rest = text.slice(start, start + reach);
  const stop = /[\n。!?！？}\]]|\.(?:\s|$)|\w["'”]?\s?[:=：]/.exec(rest)?.index ?? rest.length;
  const found: ReadValue[] = [];
  for (const { index, 0: led } of rest.slice(0, stop).matchAll(again)) {
    const one = readValueAt(text, start + index + led.length, 'none');
    const isKey = one && /^["'”]?\s?[:：]/.test(text.slice(one.end, one.end + 4));
    if (!isKey && one?.form === first.form && found.length < mostFurther) found.push(one);
  }
  return found;
}
