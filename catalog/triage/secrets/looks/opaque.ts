import { looked } from './looked';
import { isPlaceholder } from './placeholder';
import { isReadable, isReference } from './readable';

const uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
export const isUuid = (value: string): boolean => uuid.test(value);

/** Four groups or more of capitals and digits, as licences have them. */
const inGroups = /^(?:[A-Z0-9]{4,6}-){3,}[A-Z0-9]{4,6}$/;

/** Whether a value can hardly be anything but made by a machine. `least` in characters. */
export function isOpaque(value: string, least = 8): boolean {
  const head = value.slice(0, looked);
  if (head.length < least || /[^\x21-\x7e]/.test(head) || !isVaried(head)) return false;
  if (/^-?\d{1,11}$/.test(head) || /^(?:https?|wss?|file|rtmp|rtsp):\/\//i.test(head)) return false;
  return !isPlaceholder(head) && !isReference(head) && (inGroups.test(head) || !isReadable(head));
}

/** With a digit, or long and with capitals among its letters. */
const isVaried = (head: string): boolean =>
  /\d/.test(head) || (head.length >= 16 && /[a-z]/.test(head) && /[A-Z]/.test(head));

/** Whether a value would be taken for a key without a word beside it. */
export function isKeyLike(value: string, least = 16): boolean {
  if (/^[0-9a-f]{32,}$/i.test(value)) return /\d/.test(value) && /[a-f]/i.test(value);
  if (!isOpaque(value, least)) return false;
  return inGroups.test(value) || changes(value.slice(0, looked)) >= Math.min(value.length, looked) / 5;
}

/** In runs of letters and digits, how many times their kind changes. Made by a machine, a value changes often. */
const changes = (head: string): number =>
  head.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
