import { describe, expect, it } from 'vitest';
import { conceptsOf } from './concepts';

/** What is asked for; what is not required stands in brackets. */
const asked = (text: string, mayHold: (run: string) => boolean = () => false) =>
  conceptsOf(text.split(' '), { mayHold, isWord: () => false }).map(({ typed, soft }) =>
    soft ? `(${typed})` : typed,
  );

describe('conceptsOf', () => {
  it.each([
    ['麦克风没权限', ['麦克风', '没权限']],
    ['请求太频繁', ['请求', '太频繁']],
    ['房主退不了房', ['房主', '退房']],
    ['摄像头打不开', ['摄像头', '打不开']],
    ['房间号被IM占用', ['房间号', 'im', '占用']],
    ['推流失败怎么办', ['推流', '(失败)']],
    ['not logged in', ['not logged in']],
    ['kicked out of the room', ['kicked out', 'room']],
  ])('cuts %s at what is known', (text, concepts) => {
    expect(asked(text)).toEqual(concepts);
  });

  it('cuts words that no group knows by what stands in the catalog', () => {
    expect(asked('会员勋章到期', (run) => run === '勋章')).toContain('勋章');
  });

  it('requires what else would be soft where nothing else is asked for', () => {
    expect(asked('失败')).toEqual(['失败']);
  });

  it('looks for stop words where there is nothing else', () => {
    expect(asked('这个')).toEqual(['这个']);
  });

  it.each([
    ['客户说他昨天摄像头打不开', ['(昨天)', '摄像头', '打不开']],
    ['pingmu fenxiang', ['pingmufenxiang']],
    ['room 麦位被索', ['room', '麦位', '被索']],
  ])('reads %s as it is meant', (text, concepts) => {
    expect(asked(text)).toEqual(concepts);
  });

  it('hears what is spelt nearly so', () => {
    const [share] = conceptsOf(['pinmu', 'fengxiang'], { mayHold: () => false, isWord: () => false });
    expect(share).toMatchObject({ heard: ['屏幕分享'], misheard: true });
  });

  it('knows other names in the other language', () => {
    const [camera] = conceptsOf(['摄像头'], { mayHold: () => false, isWord: () => false });
    expect(camera?.related).toContain('webcam');
  });
});
