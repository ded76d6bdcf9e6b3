/** Digits as they are read out, also over a radio: 幺 洞 拐 勾. */
export const digitOf: Readonly<Record<string, string>> = {
  ...{ 零: '0', 〇: '0', 洞: '0', 一: '1', 幺: '1', 二: '2', 两: '2', 三: '3', 四: '4', 五: '5' },
  ...{ 六: '6', 七: '7', 拐: '7', 八: '8', 九: '9', 勾: '9' },
  ...{ zero: '0', oh: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6' },
  ...{ seven: '7', eight: '8', nine: '9' },
};

const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const leastInThousands = 1000;

/** The value of a number that is told in thousands, 两千三百四十五; undefined for fewer, and for digits in a row. */
export function valueInThousands(told: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of told) {
    const unit = units[sign];
    if (sign === '万') {
      total += (section + digit) * 10_000;
      section = 0;
      digit = 0;
    } else if (unit !== undefined) {
      section += Math.max(digit, 1) * unit;
      digit = 0;
    } else if (digit > 0) return undefined;
    else digit = Number(digitOf[sign] ?? 0);
  }
  const value = total + section + digit;
  return value >= leastInThousands ? value : undefined;
}
