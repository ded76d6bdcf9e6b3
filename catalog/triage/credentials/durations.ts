import type { Text } from '../../schema';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** "3 hours", "9 days": one unit, rounded down, and the smaller one below two of the next: "90 minutes". */
export function duration(seconds: number): Text {
  if (seconds < 2 * minute) return amountOf(seconds, 'second', '秒');
  if (seconds < 2 * hour) return amountOf(seconds / minute, 'minute', '分钟');
  if (seconds < 2 * day) return amountOf(seconds / hour, 'hour', '小时');
  return amountOf(seconds / day, 'day', '天');
}

function amountOf(amount: number, en: string, zh: string): Text {
  const whole = Math.floor(amount);
  return {
    zh: `${whole.toLocaleString('zh-CN')} ${zh}`,
    en: `${whole.toLocaleString('en')} ${en}${whole === 1 ? '' : 's'}`,
  };
}

/** "2024-04-30 10:02 UTC+8". `zone` in minutes east of UTC; UTC where it is not known. */
export function dateAndTime(seconds: number, zone: number | undefined): string {
  const date = new Date((seconds + (zone ?? 0) * minute) * 1000);
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} ${zoneName(zone ?? 0)}`;
}

function zoneName(zone: number): string {
  if (zone === 0) return 'UTC';
  const minutes = Math.abs(zone) % 60;
  const hours = Math.floor(Math.abs(zone) / 60);
  return `UTC${zone < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : `:${minutes}`}`;
}
