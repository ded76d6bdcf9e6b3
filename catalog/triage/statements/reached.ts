import type { Span } from '../result';
import { matchesIn } from '../text/matches';

/** How somebody who pastes code says that it was reached, or that the codes in it came up. */
export interface Reached {
  readonly id: 'here' | 'these' | 'fired';
  readonly pattern: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

const notIt =
  /\b(?:never|not|no|nobody|none|n['’]t|if|when|unless|should|would|could|may|might|todo|until|in case|expected)\b|不会|没(?:有|人)?(?!有?反应)|从不|从未|未曾|如果|万一|要是|假如|应该|理论|可能|才会|预期|兜底/i;

export const reachedForms: readonly Reached[] = [
  {
    // Beside the branch itself.
    id: 'here',
    pattern:
      /\b(?:we|it|they|users?|customers?|i|production|prod)\s(?:always |actually |really |only )?(?:lands?|ends? up|gets?|got|arrives?|comes?|came|goes|went|falls?|fell|stops?|runs?|ran|hits?|reach(?:es|ed)?|enters?|entered)\s(?:up |in |into |through )?(?:here|this (?:branch|one|case|line|path)|in here)\b|\bthis (?:is (?:the (?:one|branch|case)|what)\b[^.\n]{0,24}\b(?:get|hit|see|land|reach)|(?:branch|case|line|one) (?:is|was|gets) (?:taken|hit|reached|the one)|(?:fires|happens|triggers|is hit|hits))|\b(?:always|every (?:time|call|join))\b[^.\n]{0,20}\bhere\b|(?:每次|一直|总是?|老是?|线上|实际)[^。，\n]{0,8}(?:进|走|跑|落|掉|停|卡|执行)(?:的)?(?:到|入|进)?了?(?:的?(?:就)?是)?(?:这里|这个分支|这一?[行支步条]|此处)/i,
    catches: [
      'if (e.code === «70001») { // we land here every time, why?',
      'case «-2301»: // it always ends up here\n  retry()',
      'if (code == «10006») {  // 每次都走到这里',
      'if (err.code === «-1000») {\n  // 线上一直进这个分支\n  retry()',
      'case «16388»: // this is the one we get\n  break',
    ],
    leaves: [
      'if (e.code === «70001») { // should never get here',
      'if (code == «10006») { // 理论上不会走到这里',
      'if (code == «10006») { // retry later',
      'if (code == «10006») { // if it gets here, refresh',
      'if (err.code === «70001») { // your retry logic goes here',
      'if (err.code === «70001») { // the token refresh is here',
      'if (err.code === «70001») { // 用户签名过期就走这里，重新获取',
      'if (err.code === «70001») { // 现在统一走这个方法重新获取签名',
    ],
  },
  {
    // Below all of it, of the codes that stand above.
    id: 'these',
    pattern:
      /\b(?:both|all (?:three|of (?:them|these))|these|the (?:two|three)(?: above)?)\b[^.\n]{0,30}\b(?:(?:came|come|show(?:ed)?|turned) up|happen(?:ed|s)?|occur(?:red|s)?|(?:were|was|have been) (?:hit|seen|reported|triggered)|(?:users|customers|people|we) (?:hit|saw|get|got|see|ran into|have seen|reported))|\b(?:users?|customers?|people|we) (?:have )?(?:hit|saw|see|get|got|ran into|run into|seen|reported) (?:both|all|these|them)\b|(?:上面|以上|这)(?:的)?(?:两|三|几|些)?[个种条]?[^。\n]{0,10}?(?:都|均|全)?(?:有人)?(?:碰|遇)(?:到|见)过|(?:上面|以上|这)(?:的)?(?:两|三|几|些)[个种条]?[^。\n]{0,10}?(?:都|均|全)(?:报|出现|弹|触发)过/i,
    catches: [
      "case «-2108»: return 'in another room'\n case -2100: return 'gone'\n}\n// 上面两个用户都碰到过，文案请审一下",
      "case «70001»: return 'expired'\n}\n// users ran into both last week, is the text right?",
    ],
    leaves: [
      "case «70001»: return 'expired'\n}\n// both are shown to the user",
      'case «-2108»: return 1\n}\n// 上面两个文案请审一下',
      'case «-2108»: return 1\n}\n// 这两个都没碰到过',
    ],
  },
  {
    // A rule that is quoted by the alarm that it raised.
    id: 'fired',
    pattern:
      /\[FIRING(?::\d+)?\]|\b(?:status|state)["']?\s?[:=]\s?["']?(?:firing|alerting|alarm)\b|\bis in (?:ALARM|alarm state)\b|^(?:告警|报警)(?:触发|通知|产生)|\balert (?:fired|triggered)\b|^Triggered:/im,
    catches: [
      '[FIRING:1] RoomErrors prod\nexpr: increase(room_fail_total{code="«60011»"}[5m]) > 100\nvalue: 412',
      'status: firing\nexpr: rate(fail{code="«70001»"}[5m]) > 3',
    ],
    leaves: [
      'expr: rate(fail{code="«70001»"}[5m]) > 3\nfor: 5m\nseverity: page',
      '[FIRING:1] disk full\nrunbook\n| code | meaning |\n| «70001» | expired |',
      '[FIRING:1] CPU high\nRunbook: case «70001»: // retry',
    ],
  },
];

/** In UTF-16 units: code that somebody pastes with what they say of it. */
const longest = 2400;
/** In lines: how far below a branch its own comment may stand. */
const mostBelow = 2;

const comment = /(?:\/\/|\/\*|#(?![\w-]*\{)|<!--|--\s|\u2190|<-)[^\n]{2,200}/g;

/** Whether a number stands in what an alarm measures, and not in what is said of codes below it. */
function isOfRule(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /\b(?:expr|query|rule|metric|condition|alert\w*)\b\s?[:=]|\{[^}\n]*=~?\s?["']?$/i.test(line);
}

/** Whether code that handles a number, or a rule about it, is said to have been reached by it. */
export function isReached(text: string, { start, end }: Span): boolean {
  if (text.length > longest) return false;
  return reachedForms.some(({ id, pattern }) => {
    if (id === 'fired') return isOfRule(text, start) && pattern.test(text.slice(0, start));
    const from = id === 'here' ? end : text.lastIndexOf('\n', start) + 1;
    const below = text.slice(from);
    const lines = id === 'here' ? below.split('\n', mostBelow).join('\n') : below;
    // Another branch that begins below is another code's.
    const own =
      id === 'here' ? (lines.split(/\n[^\n]{0,40}\b(?:case|else|elif|default)\b/, 1)[0] ?? '') : lines;
    return matchesIn(own, comment).some(({ 0: said }) => pattern.test(said) && !notIt.test(said));
  });
}
