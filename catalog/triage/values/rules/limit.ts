import type { Asked, Broken } from './rule';

/** Whether what failed is larger than all that worked, so that a limit lies between. */
export function limitBroken({ parameter, values }: Asked): Broken | undefined {
  const numbers = values.filter(({ form, hidden }) => form === 'number' && !hidden);
  const worked = numbers.filter(({ outcome }) => outcome === 'worked').map(({ text }) => Number(text));
  const failed = numbers.filter(({ outcome }) => outcome === 'failed');
  const [first] = failed;
  const [most, least] = [Math.max(...worked), Math.min(...failed.map(({ text }) => Number(text)))];
  if (!first || worked.length === 0 || most >= least) return undefined;
  return {
    said: {
      zh: `${parameter.zh}是 ${most} 时成功，是 ${least} 时失败：允许的上限不到 ${least}。`,
      en: `With ${most} as the ${parameter.en} it worked and with ${least} it failed: the limit is below ${least}.`,
    },
    by: failed,
  };
}
