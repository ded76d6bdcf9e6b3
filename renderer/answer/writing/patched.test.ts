import { describe, expect, it } from 'vitest';
import { patched } from './patched';

const asIs = (line: string) => line;

describe('a text that a person has edited', () => {
  const from = 'Hello,\n\nThe camera is in use.\n\n1. Close it.\n\nKind regards';

  it('follows in the lines that were left alone', () => {
    const edited = from.replace('The camera is in use.', 'It is in use, sorry.');
    const to = from.replace('Hello,', 'Hello Ms Li,').replace('Kind regards', 'Kind regards\nTicket: 7');
    expect(patched(edited, from, to, asIs)).toBe(
      'Hello Ms Li,\n\nIt is in use, sorry.\n\n1. Close it.\n\nKind regards\nTicket: 7',
    );
    expect(patched(patched(edited, from, to, asIs), to, from, asIs)).toBe(edited);
  });

  it('keeps the lines that are theirs, and says what becomes of those', () => {
    const to = from.replace('Hello,', 'Hello Ms Li,');
    const edited = from.replace('Hello,', 'Good day,');
    expect(patched(edited, from, to, asIs)).toBe(edited);
    expect(patched(edited, from, to, (line) => line.replace('day', 'day, Ms Li'))).toContain(
      'Good day, Ms Li,\n',
    );
  });

  it('gets at its end what fits nowhere in it', () => {
    expect(patched('All my own.', from, `${from}\nTicket: 7`, asIs)).toBe('All my own.\n\nTicket: 7');
  });

  it('is what was written where nothing was edited', () => {
    const to = 'Dear Ms Li,\n\n1. Close it.\n2. Try again.';
    expect(patched(from, from, to, asIs)).toBe(to);
    expect(patched(from, from, '', asIs)).toBe('');
  });
});
