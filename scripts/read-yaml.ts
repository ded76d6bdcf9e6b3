import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'yaml';

/** Reads YAML, and has read it already where the same text comes again. */
export interface YamlReader {
  /** What a text says; throws where it is no YAML. */
  read(text: string): unknown;
  /** Leaves what was read in the file, for whoever reads the same texts next. */
  keep(): void;
}

/**
 * Of some thousand kilobytes of YAML it takes seconds to make sense, of the same as JSON a moment; the packs are read
 * by every build, every check and every start of the unit tests. Texts are known by what is in them, so that nothing
 * old is ever read. `edition`: what else the meaning hangs on.
 */
export function createYamlReader(file: string, edition: string): YamlReader {
  const known = keptIn(file);
  const used: Record<string, unknown> = {};
  let isNew = false;
  return {
    read(text) {
      const key = createHash('sha256').update(edition).update('\0').update(text).digest('base64');
      if (!Object.hasOwn(known, key)) isNew = true;
      used[key] = Object.hasOwn(known, key) ? known[key] : parse(text);
      return used[key];
    },
    keep() {
      if (!isNew) return;
      mkdirSync(dirname(file), { recursive: true });
      // Others may be reading it.
      const beside = `${file}.${process.pid}`;
      writeFileSync(beside, JSON.stringify(used));
      renameSync(beside, file);
    },
  };
}

/** Nothing where there is no such file, or one that cannot be read. */
function keptIn(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
