import { lineAround } from '../lines';
import type { Span } from '../result';

const ids: readonly RegExp[] = [
  /\b(?:user_?id|uid|open_?id|identifier|account|acc_?id|user)["']?\s?[=:：]\s?["']?([\w@.-]{1,40})/i,
  /\b(?:room_?id|room|channel(?:_?name|_?id)?|cname|group_?id)["']?\s?[=:：]\s?["']?([\w@.-]{1,40})/i,
  /\b(?:session_?id|session|trace_?id|call_?id|device_?id)["']?\s?[=:：]\s?["']?([\w@.-]{1,40})/i,
];
/** In UTF-16 units. */
const longestLine = 400;

/** Whether the lines of two places name another user, another room or another session. */
export function nameOthers(text: string, one: Span, other: Span): boolean {
  const [first, second] = [one, other].map((span) => {
    const { start, end } = lineAround(text, span, longestLine);
    return text.slice(start, end);
  });
  if (first === undefined || second === undefined || first === second) return false;
  return ids.some((id) => {
    const [, a] = id.exec(first) ?? [];
    const [, b] = id.exec(second) ?? [];
    return a !== undefined && b !== undefined && a.toLowerCase() !== b.toLowerCase();
  });
}
