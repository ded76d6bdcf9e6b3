import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../../triage';

const triage = createTriage(catalog);
const first = (raw: string) => triage(raw).findings[0]?.code;

it.each([
  ['SDK：网易云信 WebRTC\n错误码：997\n\n\n\n\n\n备注：伴音文件加载失败', '997'],
  ['TUIRoomEngine -1002，客户说他想打开屏幕共享，点了没反应', '-1002'],
])('puts the code that is written first in %s', (raw, code) => expect(first(raw)).toBe(code));

it('leaves the text first where no code is written', () => {
  expect(first('SDK：网易云信 WebRTC\n\n备注：伴音文件加载失败')).toBe('63101');
});
