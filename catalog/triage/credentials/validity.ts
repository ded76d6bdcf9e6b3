import type { Text } from '../../schema';
import type { Moment } from '../facts/clock';
import type { Remark } from '../result';
import type { Claims } from './claims';
import { dateAndTime, duration } from './durations';

/** In seconds: clocks that differ by less count as equal. */
const slack = 120;
/** In seconds east of UTC: no zone lies beyond these. */
const easternmost = 14 * 3600;
const westernmost = -12 * 3600;
/**
 * In seconds east of UTC: the zone of a log that names none, where most of these SDKs are used. The remark says so.
 */
const usual = 8 * 3600;
const year = 31_556_952;

/** When the error was, in seconds since 1970: the earliest and the latest it can have been, and the likeliest. */
interface Estimate {
  readonly from: number;
  readonly to: number;
  readonly likely: number;
  readonly doubt: Text | undefined;
}

/**
 * Remarks on whether a credential was valid at the time of the error; `moment` is that time, if the text states one.
 */
export function judgeValidity(claims: Claims, moment: Moment | undefined): Remark[] {
  const { issued, expires } = claims;
  if (issued !== undefined && expires !== undefined && expires <= issued)
    return [{ kind: 'no-validity', wrong: true, zh: '有效期是 0 秒', en: 'is valid for 0 seconds' }];
  const when = moment && estimate(moment, issued ?? expires);
  if (!when) return expires === undefined ? [] : [noDate(expires)];
  if (issued !== undefined && when.likely < issued - slack) return [early(issued, when)];
  if (expires === undefined) return [];
  return [when.likely >= expires ? late(expires, when) : inTime(expires, when)];
}

function estimate(moment: Moment, near: number | undefined): Estimate | undefined {
  if (moment.date === 'none') return undefined;
  const local = moment.date === 'whole' ? moment.local / 1000 : inYearOf(moment.local / 1000, near);
  if (local === undefined) return undefined;
  const doubts = moment.date === 'no-year' ? [noYear] : [];
  if (moment.zone !== undefined) {
    const at = local - moment.zone * 60;
    return { from: at, to: at, likely: at, doubt: doubts[0] };
  }
  return {
    from: local - easternmost,
    to: local - westernmost,
    likely: local - usual,
    doubt: {
      zh: [...doubts, noZone].map(({ zh }) => zh).join('，'),
      en: [...doubts, noZone].map(({ en }) => en).join(' and '),
    },
  };
}

const noZone: Text = {
  zh: '日志没写时区，按北京时间（UTC+8）算',
  en: "taking the log's times, which name no zone, for UTC+8",
};
const noYear: Text = {
  zh: '日志没写年份，按签发后最近的一次算',
  en: 'taking the first such date after it was issued',
};

/**
 * For a log without years: the first such date that is not before the credential was made, with a day of slack for
 * zones. Seconds since 1970.
 */
function inYearOf(local: number, near: number | undefined): number | undefined {
  if (near === undefined) return undefined;
  const madeIn = new Date(near * 1000).getUTCFullYear();
  const date = new Date(local * 1000);
  const inYear = (full: number) => new Date(date).setUTCFullYear(full) / 1000;
  return inYear(madeIn) < near - 86_400 ? inYear(madeIn + 1) : inYear(madeIn);
}

/** Adds the doubt, unless every zone gives the same answer (`certain`). */
function doubted(text: Text, certain: boolean, doubt: Text | undefined): Text {
  if (certain || !doubt) return text;
  return { zh: `${text.zh}（${doubt.zh}）`, en: `${text.en} (${doubt.en})` };
}

function late(expires: number, { from, likely, doubt }: Estimate): Remark {
  const { zh, en } = duration(likely - expires);
  const near = from === likely ? { zh: '', en: '' } : { zh: '约 ', en: 'about ' };
  const text = { zh: `出错前${near.zh || ' '}${zh}就已过期`, en: `expired ${near.en}${en} before the error` };
  return { kind: 'expired', wrong: true, ...doubted(text, from >= expires, doubt) };
}

function early(issued: number, { to, likely, doubt }: Estimate): Remark {
  const { zh, en } = duration(issued - likely);
  const text = {
    zh: `出错后 ${zh}才签发，多半是时钟不准，或不是出错时用的那一份`,
    en: `was issued ${en} after the error: a clock is wrong, or it is not the one that was used`,
  };
  return { kind: 'not-yet-valid', wrong: to < issued - slack, ...doubted(text, to < issued, doubt) };
}

function inTime(expires: number, { to, likely, doubt }: Estimate): Remark {
  const { zh, en } = duration(expires - likely);
  const text =
    expires - likely > 20 * year
      ? { zh: '出错时还在有效期内', en: 'was still valid at the error' }
      : { zh: `出错时还有 ${zh}才过期`, en: `was valid for another ${en} at the error` };
  return { kind: 'valid', wrong: false, ...doubted(text, to < expires, doubt) };
}

function noDate(expires: number): Remark {
  const at = dateAndTime(expires, undefined);
  return {
    kind: 'valid',
    wrong: false,
    zh: `${at} 过期；内容里没有出错的日期，无法比较`,
    en: `expires at ${at}; the text gives no date of the error to compare it with`,
  };
}
