import { describe, expect, it } from 'vitest';
import type { Reach } from '../vocabulary/command-table';
import { reaches, type Spot } from './reach';

const page: Spot = {
  dialog: false,
  field: 'none',
  radio: false,
  press: false,
  text: false,
  grid: false,
  answer: false,
};
const all: Reach[] = ['everywhere', 'window', 'unwritten', 'page', 'list', 'no-control', 'grid'];
const reaching = (spot: Partial<Spot>, key = 'x') =>
  all.filter((reach) => reaches(reach, { ...page, ...spot }, key));

describe('keys act', () => {
  it('on the page, but for those of the table', () => {
    expect(reaching({})).toEqual(['everywhere', 'window', 'unwritten', 'page', 'list', 'no-control']);
  });
  it('in a dialog only where they act everywhere', () => {
    expect(reaching({ dialog: true })).toEqual(['everywhere']);
  });
  it('in a field only where a field does not need them', () => {
    expect(reaching({ field: 'written' })).toEqual(['everywhere', 'window']);
    expect(reaching({ field: 'empty' })).toEqual(['everywhere', 'window', 'unwritten']);
  });
  it('on a button, but for Enter', () => {
    expect(reaching({ press: true })).not.toContain('no-control');
  });
  it('in a text, but for those that scroll it', () => {
    expect(reaching({ text: true })).toEqual(['everywhere', 'window', 'unwritten', 'page', 'no-control']);
  });
  it('on a choice of a few, but for its arrows', () => {
    expect(reaching({ radio: true }, '?')).toContain('page');
    expect(reaching({ radio: true }, 'ArrowDown')).not.toContain('page');
  });
  it('in the answer alone, what is the answer’s', () => {
    expect(reaches('answer', { ...page, field: 'written', answer: true }, 'Escape')).toBe(true);
    expect(reaches('answer', { ...page, field: 'written' }, 'Escape')).toBe(false);
  });
  it('in the table, all of them', () => {
    expect(reaching({ grid: true })).toEqual(all);
  });
});
