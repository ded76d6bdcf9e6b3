import { expect, it } from 'vitest';
import { unifyDigitSigns } from './digit-signs';
import { plainView } from './view';

it.each([
  ['码 7️⃣0️⃣0️⃣0️⃣3️⃣', '码 70003'],
  ['7⃣0⃣', '70'],
  ['①⓪⓪① ❼⓿⓿⓿❸', '1001 70003'],
  ['code ⁻²³⁴³', 'code -2343'],
  ['₇₀₀₀₃', '70003'],
  ['➖2301', '-2301'],
])('%s is read as %s', (raw, plain) => expect(unifyDigitSigns(plainView(raw)).text).toBe(plain));

it.each(['① 进房 ② 报错', '10 m², x³', 'CO₂', '➖ 完 ➖', '①②'])('%s stays', (raw) =>
  expect(unifyDigitSigns(plainView(raw)).text).toBe(raw),
);
