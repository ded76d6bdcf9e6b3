import { isDenied } from './negations';
import type { Sentence } from './sentence';
import { isSettled } from './settlements';

/** Words by which something is supposed, taught or rehearsed. */
const supposed =
  /万一|(?:假设|倘若)|假如(?!现在)|(?:哪天|将来|以后|明年)(?:如果|要是|真)|(?:如果|要是)(?:哪天|将来|以后|明年|真)|预案|演练|桌面推演|课件|教材|讲师|讲义|词汇表|术语表|(?:章|页)标题|\b(?:suppose|supposing|hypothetical\w*|pretend\w*|imagine|drill|tabletop|exercise|rehears\w*|glossary|syllabus|were to|what if|some day|one day|would then|would have)\b|^\W*(?:had|should) [\w ]{2,30} (?:return|answer|report|throw|give|see)\w*\s#/i;
const real =
  /(?:现在|刚才|刚刚|今天|昨天|一直|仍然|突然|实际)(?!是?(?:碰|遇|出|返回|报))[^，。,]{0,12}(?:报|返回|提示|弹|出)|(?:演练|练习|课|培训)(?:时|中|过程)[^，。]{0,10}(?:报|返回|弹|出)|\b(?:now|today|yesterday|actually|keeps?|we (?:got|get|see|saw))\b/i;

/** What a sentence says of the code being real: nothing comes up, all is over, or it is only thought of. */
export type Polarity = 'denied' | 'supposed';

/** The same, or undefined where the sentence says none of these. The sentence is without the names of SDKs. */
export function polarityOf(said: Sentence): Polarity | undefined {
  const { before, after, preceding } = said;
  const plain = (text: string) => text.replaceAll('#', ' ');
  const sentence = `${plain(before).trimEnd()} # ${plain(after).trimStart()}`.trim();
  // Words without a number are no code that could be denied.
  if (preceding !== undefined && isDenied(sentence)) return 'denied';
  if (isSettled(sentence, said)) return 'denied';
  return supposed.test(`${(preceding ?? '').slice(-40)} ${sentence}`) && !real.test(sentence)
    ? 'supposed'
    : undefined;
}
