import { callAt } from '../calls/call-before';
import { isOver } from '../judge/decision/mended-last';
import { areOfTwo } from '../parties/parties-in';
import type { Span } from '../result';
import { dividersBetween } from '../statements/apart';
import { momentAt, secondsUntil } from './clock';
import { nameOthers } from './same-session';

/** In UTF-16 units: what lies further apart is hardly told as one thing. */
const reach = 3000;
/** In seconds: what comes later in a log is of another try. */
const longest = 1800;

/** Words by which what is told later came first. */
const earlier = /之前|先前|在此以前|更早|\b(?:before (?:that|this)|earlier|beforehand|previously)\b/i;
/** Words by which what is told later came later. */
const later =
  /然后|后来(?!才?(?:发现|知道|查到|看到))|接着|随后|之后|过了|又|再|\b(?:then|afterwards?|after that|later|next|finally|eventually)\b/i;

/** Signing in and joining, by which whatever was wrong with them is over. */
const entering = /log[io_]{1,2}n|join|enter|登录|登陆|进房|加入|进入/i;
const succeeded =
  /(?:→|->|=>|⇒|\b(?:ret(?:code)?|result|code)\s?[=:]|返回)\s?(?:0\b(?![.\d])|ok\b|succe\w+|成功)|成功|\bsucce\w+|\bok\b/i;
const failed = /失败|未成功|没(?:有)?成功|不成功|\bun?succe|\bnot succe|\bfail/i;

/** How much one error must have to do with another for what the rule says to hold. */
export interface Reach {
  /** Whether it holds for every user of the app. */
  readonly ofApp: boolean;
  /** Whether the one must bring the other, so that it may be told in any order. */
  readonly surely: boolean;
}

/** Whether an error at one place came before another at a second place, in the same session, and still held then. */
export function comesBefore(text: string, first: Span, then: Span, { ofApp, surely }: Reach): boolean {
  const [upper, lower] = first.start <= then.start ? [first, then] : [then, first];
  const between = text.slice(upper.end, lower.start);
  if (between.length > reach || areOfTwo(text, first, then)) return false;
  const areCalls = callAt(text, first) !== undefined && callAt(text, then) !== undefined;
  const isDivided = dividersBetween(text, upper, lower).some(
    (id) => !areCalls || id === 'case' || id === 'besides',
  );
  if (isDivided || (!ofApp && nameOthers(text, first, then))) return false;
  if (isMended(between, callAt(text, first)?.name)) return false;
  return isInOrder(text, first, then, between, {
    ofApp,
    surely: surely && !(areCalls && between.includes('\n')),
  });
}

/** Whether one place comes before the other by the clocks of their lines, else by where they stand and what is said between. */
function isInOrder(
  text: string,
  first: Span,
  then: Span,
  between: string,
  { ofApp, surely }: Reach,
): boolean {
  const moments = [momentAt(text, first), momentAt(text, then)] as const;
  if (moments[0] && moments[1] && between.includes('\n')) {
    const passed = secondsUntil(moments[0], moments[1]);
    return passed !== undefined && (ofApp || passed <= longest) && (passed > 0 || first.start <= then.start);
  }
  if (first.start <= then.start) return !earlier.test(between);
  return surely && !later.test(between) && !/\n\s*\n/.test(between);
}

/** Whether what failed is said to have gone well before the other error: it did, or signing in or joining did. */
function isMended(between: string, call: string | undefined): boolean {
  if (isOver(between.slice(0, 240))) return true;
  const [told = '', ...lines] = between.split('\n');
  if (told.split(/[，。；,;]/).some((clause) => succeeded.test(clause) && !failed.test(clause))) return true;
  return lines.some(
    (line) =>
      succeeded.test(line) && !failed.test(line) && (entering.test(line) || (call && line.includes(call))),
  );
}
