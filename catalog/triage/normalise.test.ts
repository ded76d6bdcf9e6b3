import { describe, expect, it } from 'vitest';
import { normalise } from './normalise';
import { toPaste } from './text/view';

const base64 = (text: string) => btoa(text);
const percent = (text: string) => text.replace(/[^\w]/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`);

describe('an encoding in another', () => {
  const inner = '{"code": 16449, "message": "the client was banned"}';
  it.each([
    ['percent in Base64', base64(percent(inner))],
    ['Base64 in percent', percent(base64(inner))],
    ['Base64 in Base64', base64(`{"body": "${base64(inner)}"}`)],
    ['escapes in escapes', JSON.stringify(JSON.stringify(JSON.stringify(inner)))],
    ['full-width digits in escapes', '\\"code\\": \\uff11\\uff16\\uff14\\uff14\\uff19'],
    ['escapes of colours', '\\"code\\": \\u001b[31m16449\\u001b[0m'],
    ['entities in entities', '&amp;quot;code&amp;quot;: 1644&amp;#57;'],
  ])('is undone: %s', (_, raw) => {
    const { view } = normalise(raw);
    expect(view.text).toMatch(/"code": ?16449/);
    const at = view.text.indexOf('16449');
    const { start, end } = toPaste(view, { start: at, end: at + 5 });
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(raw.length);
  });

  it('ends, however deep it goes', () => {
    let raw = 'code 70001';
    for (let depth = 0; depth < 12; depth++) raw = percent(`${raw} `);
    expect(() => normalise(raw)).not.toThrow();
    expect(() => normalise('%25'.repeat(40_000))).not.toThrow();
  });
});
