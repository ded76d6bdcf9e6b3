import { z } from 'zod';
import type { Rule } from './rule';

/** A line of `samples.jsonl`: a paste, and the `table/key` it must lead to; null where nothing of the pack may be found. */
export const sampleSchema = z.strictObject({ finds: z.string().nullable(), raw: z.string().min(1) });

/** Every line is a sample, and leads to an entry that is there. */
export const samplesReadable: Rule = {
  id: 'samples-readable',
  check({ entries }, { besides }) {
    const known = new Set(entries.map(({ id }) => id));
    return [...besides].flatMap(([pack, { samples }]) =>
      samples.flatMap((line, at) => {
        const says = wrongWith(line, (finds) => known.has(`${pack}/${finds}`));
        const mend = 'write {"finds": "<table>/<key>", "raw": "…"}, or null for what must not be found';
        return says ? [{ where: `${pack}/samples.jsonl:${at + 1}`, says, mend }] : [];
      }),
    );
  },
};

function wrongWith(line: string, isKnown: (finds: string) => boolean): string | undefined {
  let content: unknown;
  try {
    content = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  const { data: sample } = sampleSchema.safeParse(content);
  if (!sample) return 'is no sample';
  return sample.finds === null || isKnown(sample.finds) ? undefined : `there is no entry ${sample.finds}`;
}

const needed = ['marks.yaml', 'samples.jsonl', 'fingerprints.json', 'rows.tsv', 'ids.txt'];

/** A full pack has all by which its entries are found and held. */
export const packsWhole: Rule = {
  id: 'packs-whole',
  check({ packs }, { besides }) {
    return packs
      .filter(({ kind }) => kind === 'full')
      .flatMap(({ id }) => {
        const files = besides.get(id)?.files ?? [];
        return needed
          .filter((name) => !files.includes(name))
          .map((name) => ({
            where: `${id}/${name}`,
            says: 'is missing',
            mend: 'docs/adding-an-sdk.md says what is in it',
          }));
      });
  },
};
