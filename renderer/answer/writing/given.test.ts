import { describe, expect, it } from 'vitest';
import { followingField, givenIn } from './given';

const both = (text: string) => ({ zh: text, en: text });

it('the date is written in each language', () => {
  const given = givenIn({ customer: 'Li', ticket: '' }, { excerpt: 'code: 1', day: new Date(2024, 4, 16) });
  expect([given.en.date, given.zh.date]).toEqual(['16 May 2024', '2024年5月16日']);
  expect(given.zh).toMatchObject({ customer: 'Li', excerpt: 'code: 1' });
});

describe('an edited answer in which a field changes', () => {
  const hole = both('Hello ⟦customer name⟧,\n\nBye');

  it('has its hole filled, also in a line of its own', () => {
    const follow = followingField('customer', ['', 'Ms Li'], hole, both('Hello Ms Li,\n\nBye'));
    expect(follow('Dear ⟦customer name⟧ and team,\n\nBye', 'en')).toBe('Dear Ms Li and team,\n\nBye');
    expect(follow('Hello ⟦customer name⟧,\n\nSee you', 'en')).toBe('Hello Ms Li,\n\nSee you');
  });

  it('has one name in place of another, and never twice', () => {
    const follow = followingField(
      'customer',
      ['Li', 'Li Wei'],
      both('Hello Li,\n\nBye'),
      both('Hello Li Wei,\n\nBye'),
    );
    expect(follow('Hello Li,\n\nBye, Li', 'en')).toBe('Hello Li Wei,\n\nBye, Li Wei');
  });

  it('has the hole again where it was not touched, and keeps its own lines, once the field is empty', () => {
    const follow = followingField('customer', ['Ms Li', ''], both('Hello Ms Li,\n\nBye'), hole);
    expect(follow('Hello Ms Li,\n\nSee you, Ms Li', 'en')).toBe('Hello ⟦customer name⟧,\n\nSee you, Ms Li');
  });
});
