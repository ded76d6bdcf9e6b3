import { describe, expect, it } from 'vitest';
import { hearing, unheard } from './unheard';

const heard = (text: string) => hearing(text)({ start: 0, end: text.length });

describe.each(unheard)('what says nothing: $id', ({ catches, leaves }) => {
  it('has samples of both kinds', () => {
    expect(catches.length).toBeGreaterThan(0);
    expect(leaves.length).toBeGreaterThan(0);
  });
  it.each(catches)('passes over a part of %j', (sample) => {
    expect(heard(sample)).not.toBe(sample);
    expect(heard(sample)).toHaveLength(sample.length);
  });
  it.each(leaves)('hears all of %j', (sample) => expect(heard(sample)).toBe(sample));
});

it('hears any part of a text as it hears the whole', () => {
  const text = 'a https://a.example/x?usersig=abc，其他没有问题 b, no other issues, https://b.example/?x=1 c';
  const part = hearing(text);
  for (let start = 0; start < text.length; start++)
    for (let end = start; end <= text.length; end++)
      expect(part({ start, end })).toBe(heard(text).slice(start, end));
});
