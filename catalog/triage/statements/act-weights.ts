import type { Text } from '../../schema';
import type { Act } from './act-rules';

/** How an act counts: `weight` in the units of the score, `most` the score above which nothing is believed. */
export const actWeights: Readonly<Record<Act, { weight: number; most?: number; reason?: Text }>> = {
  asked: { weight: 1 },
  succeeded: {
    weight: -8,
    most: 0,
    reason: { zh: '这句话说的是成功，没有失败。', en: 'The sentence says that it went well.' },
  },
  handled: {
    weight: -2,
    most: 0,
    reason: {
      zh: '这是处理错误的代码，不是报出来的错误。',
      en: 'This is code that handles the error, not the error itself.',
    },
  },
  documented: {
    weight: -2,
    most: 0,
    reason: {
      zh: '这里在说明或引用这个码的含义，不是在报错。',
      en: 'The sentence explains or quotes the code; it does not report it.',
    },
  },
  denied: {
    weight: -6,
    most: 0,
    reason: {
      zh: '这句话说的是没有它，或它已经解决。',
      en: 'The sentence says that it did not happen, or is settled.',
    },
  },
  disowned: {
    weight: -6,
    most: 0,
    reason: {
      zh: '原文说这是别的系统自己的码，不是 SDK 报的。',
      en: "The text says that it is another system's own code, and not the SDK's.",
    },
  },
  hedged: {
    weight: 0,
    most: 1.3,
    reason: { zh: '说话的人自己也不确定。', en: 'Whoever says it is not sure.' },
  },
};

/** Whether a clue's id is that of an act by which a sentence reports nothing, so that nothing is believed of it. */
export function isSilent(id: string): boolean {
  return Object.hasOwn(actWeights, id) && actWeights[id as Act].most === 0;
}
