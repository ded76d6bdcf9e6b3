import { matchAt } from './read-value';
import type { StatedValue } from './stated-value';

/** What closes a name: quotes, brackets of a heading, an optional type or a remark in brackets. */
const close = String.raw`["'\x60\])】”」]{0,2}[^\S\n]{0,3}(?:[(（][^()（）\n]{1,16}[)）][^\S\n]{0,2})?`;
const colon = new RegExp(String.raw`${close}[:：][^\S\n]{0,3}`, 'y');
const equals = new RegExp(String.raw`${close}(?::=|={1,3}>?|->)[^\S\n]{0,3}`, 'y');

/** Words that lead from a name to its value in a sentence; each may be missing but one. */
const verb =
  '(?:(?:传|填|写|设|用|取|给|配|改|换|调|定|起)(?:入|进去?|成|为|置|置成|置为|的)?了?的?(?:是|为|成)?|是|为|叫做?|等于|长度(?:是|为)?|设置(?:成|为|的是)?)';
const inChinese = `(?:(?:参数|字段|的值|值|里|中|我们?|他们|她们?|用户|这次|当时|现在|目前|都|全部?|也|实际|一直|还是|则|就|只|已经)[^\\S\\n]?){0,4}${verb}`;
const inEnglish =
  '(?:(?:parameter|field|value|argument|that|which|we|i|they|it|he|she|here|you|there|now|currently|always|still)\\s){0,4}(?:is|was|are|were|be|being|of|to|set to|set as|equals|passed as|passed in as|given as|passed|pass|passes|sent|send|use|uses|used|got|get|gets|becomes|became|named|called|contains|has|had)(?:\\s(?:set to|passed as|sent as|given as|called|named|always|still|actually|just|only|now|the|a|an|as|about|exactly))?';
const prose = new RegExp(
  String.raw`["'\x60”」]?[^\S\n]{0,2}(?:${inChinese}|${inEnglish}(?=[\s"“]))[^\S\n]{0,2}[:：]?[^\S\n]{0,2}`,
  'iy',
);
const beside = /["'`”」]?[^\S\n]{0,2}/y;

export interface Connector {
  /** Where the value begins. */
  readonly at: number;
  readonly place: StatedValue['place'];
}

/** What leads from the end of a name to its value, likeliest first. `assigned`: only signs count, no words. */
export function connectorsAt(text: string, end: number, assigned: boolean): Connector[] {
  const of = (pattern: RegExp, place: Connector['place']) => {
    const match = matchAt(pattern, text, end);
    return match ? [{ at: end + match[0].length, place }] : [];
  };
  const bySign = [...of(colon, 'field'), ...of(equals, 'assigned')];
  return assigned || bySign.length > 0 ? bySign : [...of(prose, 'prose'), ...of(beside, 'prose')];
}
