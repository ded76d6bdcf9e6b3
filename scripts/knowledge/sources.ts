import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileCatalog } from '../../catalog/compile';
import { essence, type Fingerprints, hashesOf, runs } from '../../catalog/lint/fingerprints';
import type { LintContext } from '../../catalog/lint/rule';
import { readDataFiles } from '../catalog-plugin';

const folder = join(import.meta.dirname, '../../catalog');
const fingerprintsPath = join(folder, 'lint/document-fingerprints.json');

const termsSchema = z.strictObject({
  terms: z.array(z.strictObject({ zh: z.string(), en: z.string(), avoid: z.array(z.string()) })),
});
const fingerprintsSchema = z.strictObject({ zh: z.string(), en: z.string() });

const linesOf = (path: string) => readFileSync(join(folder, path), 'utf8').trimEnd().split('\n');

/** The catalog as it is on disk, and what it is held against. */
export function readKnowledge() {
  const { terms } = termsSchema.parse(parse(readFileSync(join(folder, 'terms.yaml'), 'utf8')));
  const context: LintContext = {
    rows: linesOf('documents.rows.tsv').slice(1),
    ids: linesOf('ids.txt'),
    terms,
    fingerprints: readFingerprints(),
  };
  return { ...compileCatalog(readDataFiles()), context };
}

/** Hashes are kept as 32-bit little-endian numbers in Base64. */
function readFingerprints(): Fingerprints {
  const { zh, en } = fingerprintsSchema.parse(JSON.parse(readFileSync(fingerprintsPath, 'utf8')));
  const hashes = (base64: string) => {
    const bytes = Buffer.from(base64, 'base64');
    return new Set(Array.from({ length: bytes.length / 4 }, (_, place) => bytes.readUInt32LE(place * 4)));
  };
  return { zh: hashes(zh), en: hashes(en) };
}

/** Adds the fingerprints of documents to those that are kept. `paths` are text files; each is taken as both languages. */
export function addFingerprints(paths: readonly string[]): void {
  const texts = paths.map((path) => essence(readFileSync(path, 'utf8')));
  const kept = readFingerprints();
  const packed = (language: 'zh' | 'en') => {
    const taken = texts.flatMap((text) => hashesOf(text, runs[language]));
    const hashes = [...new Set([...kept[language], ...taken])].sort((a, b) => a - b);
    return Buffer.from(Uint32Array.from(hashes).buffer).toString('base64');
  };
  writeFileSync(fingerprintsPath, `${JSON.stringify({ zh: packed('zh'), en: packed('en') }, null, 2)}\n`);
}
