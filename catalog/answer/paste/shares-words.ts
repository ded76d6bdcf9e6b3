import type { Text } from '../../schema';

/** Words of any trouble: they tell nothing of one. */
const ofAny =
  /错误|报错|失败|提示|显示|出现|无法|不能|没有|这个|当前|使用|接口|调用|用户|请求|参数|\b(?:error|errors|failed|failure|cannot|could|there|which|where|while|other|should|would|after|before|using|their|these|those|again|message|number|request|given)\b/gi;

const shortest = 4;

/** Whether what is said has a word of a text of the catalog, besides those of any trouble. */
export function sharesWords({ zh, en }: Text, raw: string): boolean {
  const said = raw.toLowerCase();
  const chinese = zh.replace(ofAny, '，').match(/[\u3400-\u9fff]{2,}/g) ?? [];
  const pairs = chinese.flatMap((run) => [...run].slice(1).map((unit, at) => `${run.charAt(at)}${unit}`));
  const english =
    en
      .replace(ofAny, ' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return (
    pairs.some((pair) => said.includes(pair)) ||
    english.some((word) => word.length > shortest && new RegExp(`\\b${word}\\b`).test(said))
  );
}
