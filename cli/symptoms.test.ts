import { describe, expect, it } from 'vitest';
import { run } from './run-for-test';

const told = 'Ms He 14:02\nThe other side cannot see my video, I can see them, sound is fine.';
const paste = (text: string) => ({ readStdin: async () => new TextEncoder().encode(text) });

describe('a trouble that is told without a code', () => {
  it('is read with what to ask first and what either answer means', async () => {
    const { exit, out } = await run(['triage'], paste(told));
    expect(exit).toBe(1);
    expect(out).toContain('No code · likely');
    expect(out).toContain("The other side's picture is missing: sender or receiver?");
    expect(out).toContain('Where    line 2: The other side cannot see my video');
    expect(out).toContain('Ask one thing: Can a third person in the room see the picture?');
    expect(out).toMatch(/No: the sender is at fault\nUsual +/);
    expect(out).toMatch(/Steps +1\. \[Customer\] /);
    const zh = (await run(['triage', '--lang', 'zh'], paste('对方看不到我的画面'))).out;
    expect(zh).toContain('没有错误码 · 很可能');
    expect(zh).toContain('先问一点：房间里的第三个人，能看到');
  });

  it('stands in the contract, whose verdict stays none', async () => {
    const { exit, json } = await run(['triage', '--json'], paste(told));
    const at = told.indexOf('other side');
    expect([exit, json().verdict, json().findings]).toEqual([1, 'none', []]);
    expect(json().symptoms).toEqual([
      {
        id: 'picture-missing',
        title: { zh: '看不到对方的画面', en: "The other side's picture is missing" },
        confidence: 0.65,
        evidence: [{ start: expect.any(Number), end: told.indexOf(',', at) }],
      },
    ]);
  });

  it('is answered with the question first, and asks for no more than three things', async () => {
    const { exit, out, err } = await run(['answer', '--set', 'customer=Ms He'], paste(told));
    expect([exit, err]).toEqual([1, '']);
    expect(out).toMatch(
      /^Hello Ms He, we are sorry for the trouble\.\n\n.*looks like this: The other side's picture is missing\. May we ask one thing first: /,
    );
    expect(out).toMatch(/- If the third person can see it, have the side/);
    expect(out).toMatch(
      /If it persists, please reply with your answer to the question and [^;]+(?:; [^;]+){0,2}, and we will/,
    );
    expect(out).not.toContain('the logs');
  });

  it('gives way to a code', async () => {
    const { json } = await run(['triage', '--json'], paste(`${told} code -2343 in TUIRoomEngine`));
    expect(json().symptoms).toEqual([]);
    expect(json().findings).not.toEqual([]);
  });
});
