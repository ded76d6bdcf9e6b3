import { catalog } from 'errdesk:catalog';
import { parts } from 'errdesk:catalog-neighbours-text';
import type { Neighbours } from '../catalog/pack/codes';
import { knownPacks } from '../catalog/pack/known-packs';
import { createLookup, type Lookup } from '../catalog/search/lookup';
import { createSearch, type Search } from '../catalog/search/search';
import { createSymptomSearch, type SymptomSearch } from '../catalog/search/symptom-search';
import { createTriage, type TriagePaste } from '../catalog/triage/triage';
import { runCommandLine } from './command-line';
import { type OtherCodes, otherCodes } from './other-codes';
import { processWorld } from './process-world';
import type { ExitCode } from './world';

let lookup: Lookup | undefined;
let search: Search | undefined;
let symptoms: SymptomSearch | undefined;
let triage: TriagePaste | undefined;
let others: OtherCodes | undefined;

const neighbours = () => (others ??= otherCodes(parsed(), catalog));

function parsed(): Neighbours {
  const read = parts.map((part): Neighbours => JSON.parse(part));
  return { lists: read.flatMap(({ lists }) => lists), codes: read.flatMap(({ codes }) => codes) };
}

/** Runs a command line in this process, given without the program's name. Answers the exit code. */
export const run = (argv: readonly string[]): Promise<ExitCode> =>
  runCommandLine(argv, processWorld(), {
    catalog,
    packs: knownPacks(catalog.packs),
    lookup: () => (lookup ??= createLookup(catalog)),
    search: () => (search ??= createSearch(catalog)),
    symptoms: () => (symptoms ??= createSymptomSearch(catalog)),
    triage: () => (triage ??= createTriage(catalog, neighbours().all)),
    neighbours,
  });
