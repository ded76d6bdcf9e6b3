import { attributeNamed, scanXml } from './scan-xml';

/** The formats of dates and times that every workbook has without writing them down. */
const builtIn: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

const formatId = attributeNamed('numFmtId');
const formatCode = attributeNamed('formatCode');

/** Which styles of cells show a date or a time: a workbook stores both as a number of days. */
export function dateStyles(xml: string): ReadonlySet<number> {
  const own = new Map<number, boolean>();
  const styles = new Set<number>();
  let [isOfCells, count] = [false, 0];
  scanXml(xml, {
    open(name, attributes) {
      const id = Number(formatId(attributes) ?? -1);
      if (name === 'numFmt') own.set(id, showsDate(formatCode(attributes) ?? ''));
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) {
        if (own.get(id) ?? builtIn.some(([from, to]) => id >= from && id <= to)) styles.add(count);
        count += 1;
      }
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
    text() {},
  });
  return styles;
}

/** A format without what it quotes, and without colours, languages and hours that are counted beyond a day. */
const showsDate = (code: string) =>
  !/^general$/i.test(code) && /[ymdhs]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ''));

const secondsOfDay = 86_400;
/** From the day that such numbers are counted from to that of Unix. */
const daysToUnix = 25_569;
/** How much later workbooks of old Macs count from. */
export const daysTo1904 = 1462;
const lastDay = 2_958_465;

/** A number of days as a date and a time; as it was where it can be none. */
export function dateText(written: string, later: number): string {
  const days = Number(written) + later;
  if (written.trim() === '' || !(days >= 0 && days < lastDay + 1)) return written;
  const seconds = Math.round((days - daysToUnix) * secondsOfDay);
  const [date = '', time = ''] = new Date(seconds * 1000).toISOString().slice(0, 19).split('T');
  if (days < 1 && later === 0) return time;
  return time === '00:00:00' ? date : `${date} ${time}`;
}
