import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compilePacks } from '../../catalog/pack/compile';
import { essence, type Fingerprints, hashesOf, runs } from '../../catalog/pack/lint/fingerprints';
import type { LintContext } from '../../catalog/pack/lint/rule';
import { saysTrouble } from '../../catalog/triage/words/says-trouble';
import { packsFolder, readDataFiles } from '../catalog-plugin';

const termsSchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      zh: z.string(),
      en: z.string(),
      avoid: z.array(z.string()),
      within: z.array(z.string()).min(1).exactOptional(),
    }),
  ),
  forStaff: z.array(z.string()),
  plainNames: z.array(z.string()),
});
const fingerprintsSchema = z.strictObject({ zh: z.string(), en: z.string() });
const noFingerprints = { zh: '', en: '' };

/** The packs as they are on disk, and what they are compared with. */
export function readKnowledge() {
  const terms = readFileSync(join(packsFolder, '../terms.yaml'), 'utf8');
  const compiled = compilePacks(readDataFiles());
  const context: LintContext = {
    rows: linesOf('rows.tsv').flatMap(({ lines }) => lines.slice(1)),
    ids: linesOf('ids.txt').flatMap(({ pack, lines }) => lines.map((id) => `${pack}/${id}`)),
    besides: readBesides(),
    ...termsSchema.parse(parse(terms)),
    told: compiled.knowledge.signs.own,
    saysTrouble,
    fingerprints: readFingerprints(),
    neighbours: compiled.neighbours,
    today: new Date().toISOString().slice(0, 10),
  };
  return { ...compiled, context };
}

/** The lines of a file that packs may have beside their YAML, from every pack that has it. */
function linesOf(name: string): { pack: string; lines: string[] }[] {
  return readdirSync(packsFolder).flatMap((pack) => {
    const path = join(packsFolder, pack, name);
    return existsSync(path)
      ? [{ pack, lines: readFileSync(path, 'utf8').replace(/\n$/, '').split('\n') }]
      : [];
  });
}

/** What each pack has beside its YAML. */
function readBesides(): LintContext['besides'] {
  const samples = new Map(linesOf('samples.jsonl').map(({ pack, lines }) => [pack, lines]));
  return new Map(
    readdirSync(packsFolder).map((pack) => [
      pack,
      { files: readdirSync(join(packsFolder, pack)), samples: samples.get(pack) ?? [] },
    ]),
  );
}

const fingerprintsPath = (pack: string) => join(packsFolder, pack, 'fingerprints.json');

/** Fingerprints of the documents of every pack. */
function readFingerprints(): Fingerprints {
  const all = readdirSync(packsFolder).map(fingerprintsOf);
  return {
    zh: new Set(all.flatMap(({ zh }) => zh)),
    en: new Set(all.flatMap(({ en }) => en)),
  };
}

/** Hashes are kept as 32-bit little-endian numbers in Base64. */
function fingerprintsOf(pack: string): { zh: number[]; en: number[] } {
  const path = fingerprintsPath(pack);
  const { zh, en } = existsSync(path)
    ? fingerprintsSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
    : noFingerprints;
  const hashes = (base64: string) => {
    const bytes = Buffer.from(base64, 'base64');
    return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4));
  };
  return { zh: hashes(zh), en: hashes(en) };
}

/**
 * Adds the fingerprints of documents to those of a pack. `paths` are text files; each is hashed as Chinese and as
 * English.
 */
export function addFingerprints(pack: string, paths: readonly string[]): string {
  const texts = paths.map((path) => essence(readFileSync(path, 'utf8')));
  const kept = fingerprintsOf(pack);
  const packed = (language: 'zh' | 'en') => {
    const added = texts.flatMap((text) => hashesOf(text, runs[language]));
    const hashes = [...new Set([...kept[language], ...added])].sort((a, b) => a - b);
    return Buffer.from(Uint32Array.from(hashes).buffer).toString('base64');
  };
  const file = { zh: packed('zh'), en: packed('en') };
  writeFileSync(fingerprintsPath(pack), `${JSON.stringify(file, null, 2)}\n`);
  return fingerprintsPath(pack);
}
