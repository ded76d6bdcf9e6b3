import type { KnownPacks } from '../catalog/pack/known-packs';
import type { Catalog, Language } from '../catalog/schema';
import type { Lookup } from '../catalog/search/lookup';
import type { Search } from '../catalog/search/search';
import type { Triage } from '../catalog/triage/result';

/** Everything outside that the command line touches. Tests hand in their own. */
export interface World {
  env: Readonly<Record<string, string | undefined>>;
  /** Version of Errdesk. */
  version: string;
  /** Rejects with an error of Node's (`code: 'ENOENT'` …) where the file cannot be read. */
  readFile(path: string): Promise<Uint8Array>;
  readStdin(): Promise<Uint8Array>;
  /** Whether a person sits at standard input, who has to be told that it is their turn. */
  stdinIsTerminal: boolean;
  /**
   * Puts a file in its place, whole or not at all. Rejects with an error of Node's where that cannot be done:
   * `code: 'EEXIST'` where there is one already that is not to be replaced.
   */
  writeFile(path: string, content: string | Uint8Array, replace: boolean): Promise<void>;
  /** Resolves to false once nobody reads any more: then there is nothing left to do. */
  out(content: string | Uint8Array): Promise<boolean>;
  err(text: string): void;
  /** Of the terminal on standard output; absent where that is none. */
  columns?: number;
}

/** What is known. Each is prepared when it is first asked for, since no command needs all of them. */
export interface Knowledge {
  catalog: Catalog;
  packs: KnownPacks;
  lookup(): Lookup;
  search(): Search;
  triage(): (raw: string) => Triage;
}

/** What a command works with. */
export interface CommandContext {
  world: World;
  knowledge: Knowledge;
  language: Language;
}

/** 0 answered, 1 nothing found, 2 bad use. */
export type ExitCode = 0 | 1 | 2;
