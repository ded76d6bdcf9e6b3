import { describe, expect, it } from 'vitest';
import { pdfOf, type Sheet } from './pdf';

const bytes = new Uint8Array([1, 2]);
const never = new Promise<never>(() => {});

/** A sheet, and what became of it. */
function sheetWith(some: Partial<Sheet>) {
  const seen = { closed: 0, errors: [] as unknown[] };
  const sheet: Sheet = {
    load: async () => {},
    pdf: async () => bytes,
    close: () => {
      seen.closed++;
    },
    ...some,
  };
  return {
    seen,
    print: (limit?: number) =>
      pdfOf(
        () => sheet,
        (error) => seen.errors.push(error),
        limit,
      ),
  };
}

describe('printing', () => {
  it('gives the bytes and closes the sheet', async () => {
    const { seen, print } = sheetWith({});
    expect(await print()).toEqual({ ok: true, value: bytes });
    expect(seen).toEqual({ closed: 1, errors: [] });
  });

  it.each([
    ['a page that cannot be shown', { load: () => Promise.reject(new Error('gone')) }],
    ['a printer that fails', { pdf: () => Promise.reject(new Error('gone')) }],
    ['a page that is never there', { load: () => never }],
    ['a printer that never ends', { pdf: () => never }],
  ])('reports %s, and closes the sheet', async (_what, some) => {
    const { seen, print } = sheetWith(some);
    expect(await print(10)).toEqual({ ok: false, problem: { code: 'pdf-failed' } });
    expect(seen.closed).toBe(1);
    expect(seen.errors).toHaveLength(1);
  });
});
