import type { Entry } from '../../schema';

/** Words of any trouble: they tell nothing of one. */
const ofAny =
  /错误|报错|失败|提示|显示|出现|无法|不能|没有|这个|当前|使用|接口|调用|用户|请求|参数|\b(?:error|errors|failed|failure|cannot|could|there|which|where|while|other|should|would|after|before|using|their|these|those|again|message|number|request|given)\b/gi;

const shortest = 4;

/** Whether a paste has a word of what an error is called or means, besides those of any trouble. */
export function sharesWords({ title, meaning }: Pick<Entry, 'title' | 'meaning'>, raw: string): boolean {
  const said = raw.toLowerCase();
  const chinese = `${title.zh}，${meaning.zh}`.replace(ofAny, '，').match(/[\u3400-\u9fff]{2,}/g) ?? [];
  const pairs = chinese.flatMap((run) => [...run].slice(1).map((unit, at) => `${run.charAt(at)}${unit}`));
  const english =
    `${title.en} ${meaning.en}`
      .replace(ofAny, ' ')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return (
    pairs.some((pair) => said.includes(pair)) ||
    english.some((word) => word.length > shortest && new RegExp(`\\b${word}\\b`).test(said))
  );
}
