import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../../triage';

const triage = createTriage(catalog);

describe('words without a number show every SDK that may speak and reports the same fault', () => {
  it.each([
    ['提示不支持 H264，视频出不来，浏览器里打开的', ['16457', '62001']],
    ['不是 AVSDK 就是 TUIRoomEngine，平板上提示摄像头被占用，没有数字', ['-1102', '1008']],
  ])('%s', (raw, codes) => {
    const { verdict, findings } = triage(raw);
    expect(verdict).toBe('ambiguous');
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });
});
