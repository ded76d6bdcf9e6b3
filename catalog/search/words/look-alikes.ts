import { isGrouped } from './groups';

/** Characters that are taken for each other: they look alike, or a stroke of the pen or of the finger apart. */
const sets =
  '末未 己已巳 匙钥玥 拨拔 入人 撒撤 晴睛 贷货 折拆析 千干于 治冶 免兔 今令 住往佳 失矢 问间 刺剌 辩辨 侯候 凤风 教数 暂渐 钉订 侍待 师帅 日曰 天夭 网冈 幕募慕 孤弧 裁载栽 炮泡 廷延 喝渴 坏环 快块 枪抢 缀辍 描猫 扬杨 播插 端瑞 授援 设没 户尸 歺餐 接按 复夏';

const alike = new Map<string, string[]>();
for (const set of sets.split(' '))
  for (const character of set)
    alike.set(character, [
      ...(alike.get(character) ?? []),
      ...[...set].filter((other) => other !== character),
    ]);

/**
 * The phrases with synonyms that a Han run is but for one character that looks like another: 末登录 for 未登录, 公匙 for
 * 公钥. Empty where it is a phrase itself.
 */
export function lookAlikes(run: string): string[] {
  if (run.length < 2 || isGrouped(run)) return [];
  const phrases = [...run].flatMap((character, at) =>
    (alike.get(character) ?? []).map((other) => run.slice(0, at) + other + run.slice(at + 1)),
  );
  return phrases.filter(isGrouped);
}
