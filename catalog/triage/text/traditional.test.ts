import { expect, it } from 'vitest';
import { simplify } from './traditional';
import { plainView } from './view';

it.each([
  ['無法進房，錯誤碼 70003', '无法进房，错误码 70003'],
  ['視訊會議連不上', '视讯会议连不上'],
  ['報錯，簽名驗證失敗', '报错，签名验证失败'],
  ['麥克風打不開', '麦克风打不开'],
])('%s is read as %s', (raw, plain) => {
  const view = simplify(plainView(raw));
  expect(view.text).toBe(plain);
  expect(view.text.length).toBe(raw.length);
});

it.each(['进不去房间', 'no Chinese', '部屋に入れない', '接続時のエラー'])('%s stays', (raw) =>
  expect(simplify(plainView(raw)).text).toBe(raw),
);
