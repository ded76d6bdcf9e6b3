import type { Span } from '../../result';
import { startingFrom } from '../../spans';
import type { Weighed } from './weigh';

/** In UTF-16 units: so far behind an error somebody may say that it is over. */
const reach = 240;

/** How a log shows that what failed went well in the end. */
const healed =
  /(?:\bre-?tr(?:y|ies|ied|ying)\b|\breconnect\w*|\battempt\b|\bnext try\b|重试|重连|再(?:试|次|来)|第[一二三四五2-9]次)[^\n]{0,48}(?:\bok\b|\b(?:ret|result|code|errcode)\s?[=:]\s?0\b|\bsucce\w+|(?<!\b(?:not|never|dis) ?)\bconnected\b|\bjoined\b|\bpassed\b|(?<!未|不)成功(?!率)|恢复(?!不)|[✔✅])|\b(?:re-?joined|reconnected|recovered)\b\W{0,3}(?:ok|fine|well|afterwards|later|by itself|on its own|again)\b|(?:\b(?:join|login|log ?in|enter\w*|connect\w*|start\w*|retry)\b|进房|登录|登陆|连接|建房)\W{0,3}(?:\w+\W){0,2}?(?:\b(?:ret|result|code|errcode)\s?[=:]\s?0\b|\bok\b|\bsucce\w+|(?<!未|不)成功(?!率)|[✔✅])/i;

/** How a person says that this is done with. */
const mended =
  /\b(?:sorted|fixed|solved|resolved|cured|is gone|are gone|went away|cleared up|no longer)\b|(?:已经?|都|就)(?:好|解决|修复|改好|搞定|没有?|消失)了|(?:好|解决|修复|改好|搞定|没|消失)了(?=[，。,;；\s]|$)|不再(?:出现|报|有)/i;

/** How somebody says so in a later line of a talk. */
const thatIsGone =
  /\b(?:that|this|the first|the old) (?:one|error|code)(?:['’]s| is| was| has)? (?:gone|fixed|solved|sorted|away|history|done)\b|(?:那|这)(?:个|条|一?个)(?:报?错|码)?(?:已经?|就)?(?:好了|没了|解决了|消失了)/i;

/** Words by which it is not over after all. */
const notOver =
  /没(?:有)?(?:解决|修|好)|还是|依然|仍|\bnot (?:yet )?(?:fixed|solved|resolved|gone)|n['’]t (?:fixed|solved|resolved|gone)|\bstill\b|\bagain\b/i;

/** What ends what is said of one error on a line. */
const sentenceEnd = /\n|[。；;]|[.!?]\s/;

/**
 * Puts errors that are over behind those that remain, where both are sure: `retry: connected` below a code, "sorted"
 * right behind it. What is asked about is what still fails. `sure` is the least confidence that counts.
 */
export function mendedLast(found: readonly Weighed[], sure: number, text: string): Weighed[] {
  const claimed = found.filter(
    ({ confidence, rivals, best }) => confidence >= sure && rivals.length === 0 && best.via !== 'symptom',
  );
  const over = overIn(claimed, text);
  if (over.size === 0 || over.size === claimed.length) return [...found];
  return [...found.filter((one) => !over.has(one)), ...found.filter((one) => over.has(one))];
}

/** Where an error is seen last. */
const lastOf = ({ spans, best }: Weighed): Span => spans.at(-1) ?? best.span;

/** The errors of which it is said, behind the last place where they are seen, that they are over. */
function overIn(claimed: readonly Weighed[], text: string): Set<Weighed> {
  const inOrder = [...claimed].sort((a, b) => lastOf(a).start - lastOf(b).start);
  const over = new Set<Weighed>();
  // Errors of one sentence are one: the call's code and the cause in it.
  let together: Weighed[] = [];
  inOrder.forEach((one, at) => {
    together.push(one);
    const { end } = lastOf(one);
    const behind = text.slice(end, Math.min(end + reach, startOfNext(inOrder, at)));
    if (at + 1 < inOrder.length && behind.length < reach && !sentenceEnd.test(behind)) return;
    if (isOver(behind)) for (const error of together) over.add(error);
    together = [];
  });
  return over;
}

/** Where the next error is seen first behind this one. */
function startOfNext(inOrder: readonly Weighed[], at: number): number {
  const from = inOrder[at];
  if (!from) return 0;
  const { end } = lastOf(from);
  return inOrder.reduce((next, one) => {
    const start = one === from ? undefined : startingFrom(one.spans, end)?.start;
    return start === undefined ? next : Math.min(next, start);
  }, Number.POSITIVE_INFINITY);
}

/** Whether what stands behind an error says that it is over. */
export function isOver(behind: string): boolean {
  const [rest = ''] = behind.split(sentenceEnd);
  if (notOver.test(behind)) return false;
  return mended.test(rest) || healed.test(behind) || thatIsGone.test(behind);
}
