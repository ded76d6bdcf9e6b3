import { Ending } from '../text/ending';
import type { Lead } from './lead';

/** `battery=`, `"battery":`, where a program says what the value is. */
const marked = new Ending(/(?<![=!<>])=["']?$|["'`]\s?:\s{0,2}["']?$/);
const colon = new Ending(/[\w)\]]\s?:\s{0,2}["']?$/);
/** A name in small letters, in `camelCase` or in `snake_case`: that of a field, not of a constant. */
const fieldName = /^[a-z][a-z\d]*(?:[A-Z_][a-z\d]*)*$/;
/** A name of several words is one of a program's, also before a colon; a single word before one stands in prose as well. */
const severalWords = /[a-z\d][A-Z_]/;
/** What such a field is named for may be a code. */
const mayHoldCode =
  /err|(?<!de|en)cod|fail|exc|ret(?!ri|ry)|res(?!o|erv)|rsp|reas|cause|kick|fault|sdk|rtc|native|svr|srv|svc|inner|sub|extra|detail|orig|raw|reply|ack(?!et)|answer|bad|abort|reject|den[iy]|warn|crash|leave|exit|close|disconn|stop|quit|last|diag|trouble|issue|problem|symptom|alarm|alert|notice|event|log|report|what|which|why|tip|toast|popup|show|display|value|content|body|payload|param|^args?\d?$|stat(?!s)|sig|tag|label|name|data|info|hint|note|remark|comment|query|search/i;
const shortest = 3;

/**
 * Whether a number is the value of a field whose name is none of those that hold codes: `{"battery": 70001}`,
 * `packetsReceived: 1105`. Nobody can list all such names, but a program names a field for what it holds.
 */
export function isOtherField({ role, link, word }: Lead, before: string): boolean {
  if (role !== undefined || link !== 'assigned' || word.length < shortest) return false;
  if (!fieldName.test(word) || mayHoldCode.test(word)) return false;
  return marked.test(before) || (severalWords.test(word) && colon.test(before));
}
