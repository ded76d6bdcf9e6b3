import type { KnownPacks } from '../catalog/pack/known-packs';
import type { Language } from '../catalog/schema';
import type { Lookup } from '../catalog/search/lookup';
import type { Search } from '../catalog/search/search';
import type { SymptomSearch } from '../catalog/search/symptom-search';
import type { WholeCatalog } from '../catalog/symptom-schema';
import type { TriagePaste } from '../catalog/triage/triage';
import type { FoundFiles, Reach } from '../files/find-files';
import type { OtherCodes } from './other-codes';

/** Everything of the system that the command line uses. Tests pass a fake. */
export interface World {
  env: Readonly<Record<string, string | undefined>>;
  /** Version of Errdesk. */
  version: string;
  /** Rejects with an error of Node's (`code: 'ENOENT'` …) if the file cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  /** The files among paths and in the folders among them. */
  findFiles(paths: readonly string[], reach: Reach): Promise<FoundFiles>;
  /** Rejects in the same way. */
  readStdin(): Promise<Uint8Array>;
  /** Whether standard input is a terminal, so that a person must be asked to type. */
  stdinIsTerminal: boolean;
  /**
   * Writes a file, whole or not at all. Rejects with an error of Node's if that fails: `code: 'EEXIST'` for an
   * existing file that is not to be replaced.
   */
  writeFile(path: string, content: string | Uint8Array, replace: boolean): Promise<void>;
  /** Resolves to false once the reader has closed the pipe. Then the command can stop. */
  out(content: string | Uint8Array): Promise<boolean>;
  err(text: string): void;
  /** Width of the terminal; absent when standard output is not one. */
  columns?: number;
}

/** The catalog and its indexes. Each is created on first use, because no command needs all of them. */
export interface Knowledge {
  catalog: WholeCatalog;
  packs: KnownPacks;
  lookup(): Lookup;
  search(): Search;
  symptoms(): SymptomSearch;
  triage(): TriagePaste;
  neighbours(): OtherCodes;
}

/** What a command works with. */
export interface CommandContext {
  world: World;
  knowledge: Knowledge;
  language: Language;
}

/** 0 answered, 1 nothing found, 2 bad use. */
export type ExitCode = 0 | 1 | 2;
