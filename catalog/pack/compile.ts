import type { z } from 'zod';
import { filledIn } from '../filled-in';
import type { Entry, Fault, FullPack, Language, Pack, Text } from '../schema';
import { entrySchema, packSchema } from '../schema';
import type { Symptom } from '../symptom-schema';
import { askedOf, vagueIn } from './asked';
import { codesOfEntries } from './beside';
import { causesOf } from './causes-of';
import { codesFileSchema, type Neighbours, neighboursOf } from './codes';
import { type Consequence, consequencesFileSchema } from './consequences';
import { type Observation, observationsFileSchema, ofPack } from './observations';
import { type QuestionsFile, questionsFileSchema } from './questions';
import { type DataFile, type Report, read } from './read-file';
import { isOfValues, type OfValues, ofValues, readValues, valuesFolder } from './read-values';
import { brokenCodes, brokenReferences } from './references';
import type { ForeignSigns, Knowledge, OwnSigns, SymptomWords } from './signs';
import {
  foreignMarksFileSchema,
  interfaceFileSchema,
  noSymptomWords,
  ownMarksFileSchema,
  symptomWordsFileSchema,
  wordingFileSchema,
  wordsFileSchema,
} from './signs';
import type { Table } from './table';
import { faultsFileSchema, symptomsFileSchema, tableSchema } from './table';

/** What is wrong with the data and where, in words that say how to correct it. */
export interface DataProblem {
  path: string;
  problem: string;
}

const faultsFolder = 'faults';
const symptomsFolder = 'symptoms';
const observationsFolder = 'observations';
const questionsFolder = 'questions';
const causesFolder = 'causes';
const consequencesFolder = 'consequences';

/** What the packs say. */
export interface Compiled {
  knowledge: Knowledge;
  /** Apart from it, because it is large and needed later than the rest. */
  neighbours: Neighbours;
  problems: DataProblem[];
}

/**
 * Compiles the files of all packs. Entries keep the order of `files`, ours before those of explained neighbours; packs
 * and signs are sorted by the rank that each pack states, other people's codes by the ids of their packs. All problems are listed, not only the first; the rest is complete only if there are none.
 */
export function compilePacks(files: readonly DataFile[]): Compiled {
  const problems: DataProblem[] = [];
  const report: Report = (path, problem) => problems.push({ path, problem });
  const folders = byFolder(files, report);
  /** Those of a folder that is no pack. */
  const take = (name: string): readonly DataFile[] => {
    const inFolder = folders.get(name) ?? [];
    folders.delete(name);
    return inFolder;
  };
  const faults = take(faultsFolder).flatMap((file) => faultsOf(file, report));
  const told = readSymptoms(take(symptomsFolder), report);
  const observations = take(observationsFolder).flatMap((file) => observationsOf(file, report));
  const questions = take(questionsFolder).flatMap((file) => questionsOf(file, report));
  const vague = vagueIn(questions);
  const causes = causesOf(take(causesFolder), (schema, file) => read(schema, file, report));
  const values = readValues(take(valuesFolder), report);
  const consequences = take(consequencesFolder).flatMap((file) => consequencesOf(file, report));
  const packs = [...folders].flatMap(([folder, inFolder]) => readPack(folder, inFolder, report) ?? []);
  // Those of explained neighbours come last: of two that fit as well, ours is the first.
  const entries = [false, true].flatMap((beside) =>
    packs.filter(({ foreign }) => (foreign !== undefined) === beside).flatMap((one) => one.entries),
  );
  const sorted = packs.sort((a, b) => inOrder(a.pack, b.pack));
  const knowledge: Knowledge = {
    packs: sorted.map(({ pack }) => pack),
    entries,
    faults,
    symptoms: told.symptoms,
    signs: {
      own: sorted.flatMap((one) => one.own ?? []),
      foreign: sorted.flatMap((one) => one.foreign ?? []),
      symptoms: told.words,
      observations: [
        ...sorted.flatMap((one) => one.observations ?? []),
        ...observations,
        ...askedOf(questions),
      ].map((one) => (one.relates ? { ...one, relates: vague } : one)),
      causes,
      values: {
        parameters: values.parameters,
        checks: [...sorted.flatMap((one) => one.checks?.checks ?? []), ...values.checks],
        waits: [...sorted.flatMap((one) => one.checks?.waits ?? []), ...values.waits],
        courses: [...sorted.flatMap((one) => one.checks?.courses ?? []), ...values.courses],
      },
      consequences,
    },
  };
  const byId = packs.toSorted((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
  const neighbours: Neighbours = {
    lists: byId.flatMap(({ others }) => others?.lists ?? []),
    codes: byId.flatMap(({ others }) => others?.codes ?? []),
  };
  // A file that could not be read would make every reference to it look broken.
  if (problems.length === 0)
    problems.push(...brokenReferences(knowledge), ...brokenCodes(knowledge, neighbours));
  return { knowledge, neighbours, problems };
}

function byFolder(files: readonly DataFile[], report: Report): Map<string, DataFile[]> {
  const folders = new Map<string, DataFile[]>();
  for (const file of files) {
    if (file.unreadable) report(file.path, file.unreadable);
    const folder = file.path.split('/')[0] ?? '';
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return folders;
}

function inOrder(a: Pack, b: Pack): number {
  if (a.kind === 'full' && b.kind === 'full') return a.order - b.order;
  if (a.kind === b.kind) return a.id < b.id ? -1 : 1;
  return a.kind === 'full' ? -1 : 1;
}

interface ReadPack {
  pack: Pack;
  entries: Entry[];
  /** Of a full pack. */
  own?: OwnSigns;
  observations?: Observation[];
  checks?: OfValues;
  /** Of a neighbour. */
  foreign?: ForeignSigns;
  others?: Neighbours;
}

function readPack(folder: string, files: readonly DataFile[], report: Report): ReadPack | undefined {
  const card = files.find(({ path }) => path === `${folder}/pack.yaml`);
  if (!card) {
    report(folder, 'has no pack.yaml; write one, as docs/adding-an-sdk.md says');
    return undefined;
  }
  const pack = read(packSchema, card, report);
  if (!pack) return undefined;
  if (pack.id !== folder) report(card.path, `says that it is ${pack.id}; rename the folder, or mend the id`);
  const others = files.filter((file) => file !== card);
  if (pack.kind === 'neighbour') return readNeighbour(pack, others, report);
  return pack.beside ? readBeside(pack, others, report) : readFull(pack, others, report);
}

/** A neighbour with tables: what they explain is told by them alone. */
function readBeside(pack: FullPack, files: readonly DataFile[], report: Report): ReadPack {
  const isTable = ({ path }: DataFile) => path.startsWith(`${pack.id}/tables/`);
  const entries = files
    .filter(isTable)
    .flatMap((file) => entriesOf(pack, file.path.split('/')[2] ?? '', file, report));
  const isObservations = ({ path }: DataFile) => path === `${pack.id}/observations.yaml`;
  const observations = files
    .filter(isObservations)
    .flatMap((file) => ofPack(pack.id, observationsOf(file, report)));
  const { foreign, others } = readNeighbour(
    pack,
    files.filter((file) => !isTable(file) && !isObservations(file) && !isOfValues(file)),
    report,
  );
  const explained = codesOfEntries(pack, entries);
  if (new Set(explained.codes.map(({ list }) => list)).size > explained.lists.length)
    report(`${pack.id}/pack.yaml`, 'a document of a neighbour says where and on which day it was read');
  return {
    ...{ pack, entries, foreign, observations, checks: ofValues(pack.id, files, report) },
    others: {
      lists: [...explained.lists, ...others.lists],
      codes: [...explained.codes, ...others.codes],
    },
  };
}

/** The files of a full pack that say by what it is known. */
const signFiles: ReadonlyMap<string, z.ZodType<object>> = new Map<string, z.ZodType<object>>([
  ['marks.yaml', ownMarksFileSchema],
  ['interface.yaml', interfaceFileSchema],
  ['words.yaml', wordsFileSchema],
  ['wording.yaml', wordingFileSchema],
]);

function readFull(pack: FullPack, files: readonly DataFile[], report: Report): ReadPack {
  const entries: Entry[] = [];
  const observations: Observation[] = [];
  const checks = ofValues(pack.id, files, report);
  const signs: OwnSigns = {
    pack: pack.id,
    marks: [],
    stated: {},
    products: undefined,
    names: [],
    told: [],
    wording: {},
  };
  for (const file of files) {
    const [, name = '', table] = file.path.split('/');
    const schema = signFiles.get(name);
    if (schema) Object.assign(signs, read<z.ZodType<object>>(schema, file, report));
    else if (name === 'observations.yaml')
      observations.push(...ofPack(pack.id, observationsOf(file, report)));
    else if (name === 'tables' && table) entries.push(...entriesOf(pack, table, file, report));
    else if (!isOfValues(file))
      report(
        file.path,
        'is no part of a full pack: it has pack.yaml, marks.yaml, interface.yaml, words.yaml, wording.yaml, observations.yaml, checks.yaml and tables/',
      );
  }
  return { pack, entries, own: signs, observations, checks };
}

function readNeighbour(pack: Pack, files: readonly DataFile[], report: Report) {
  const signs: ForeignSigns = { pack: pack.id, marks: [], stated: {}, products: undefined };
  let others: Neighbours = { lists: [], codes: [] };
  for (const file of files) {
    if (file.path.endsWith('/marks.yaml')) Object.assign(signs, read(foreignMarksFileSchema, file, report));
    else if (file.path.endsWith('/codes.yaml')) {
      const lists = read(codesFileSchema, file, report);
      if (lists) others = neighboursOf(pack.id, lists);
    } else
      report(
        file.path,
        'is no part of a neighbour: it has pack.yaml, marks.yaml and codes.yaml, and tables/, observations.yaml and checks.yaml if it is beside',
      );
  }
  return { pack, entries: [], foreign: signs, others } satisfies ReadPack;
}

function faultsOf(file: DataFile, report: Report): Fault[] {
  return read(faultsFileSchema, file, report)?.faults ?? [];
}

function readSymptoms(
  files: readonly DataFile[],
  report: Report,
): { symptoms: Symptom[]; words: SymptomWords } {
  const symptoms: Symptom[] = [];
  let words = noSymptomWords;
  for (const file of files) {
    if (file.path === `${symptomsFolder}/words.yaml`)
      words = read(symptomWordsFileSchema, file, report) ?? words;
    else symptoms.push(...(read(symptomsFileSchema, file, report)?.symptoms ?? []));
  }
  return { symptoms, words };
}

function observationsOf(file: DataFile, report: Report): Observation[] {
  return read(observationsFileSchema, file, report)?.observations ?? [];
}

function questionsOf(file: DataFile, report: Report): QuestionsFile[] {
  const found = read(questionsFileSchema, file, report);
  return found ? [found] : [];
}

function consequencesOf(file: DataFile, report: Report): Consequence[] {
  return read(consequencesFileSchema, file, report)?.consequences ?? [];
}

const tableName = /^([a-z0-9-]+)\.yaml$/;

function entriesOf(pack: FullPack, fileName: string, file: DataFile, report: Report): Entry[] {
  const [, name] = tableName.exec(fileName) ?? [];
  if (!name) {
    report(file.path, 'a table is called by lower-case letters, digits and hyphens, with .yaml at the end');
    return [];
  }
  const table = read(tableSchema, file, report);
  return table?.entries.map((raw) => toEntry({ pack, name, table }, raw)) ?? [];
}

function toEntry(
  { pack, name, table }: { pack: FullPack; name: string; table: Table },
  raw: Table['entries'][number],
): Entry {
  const { key, side, documents, remedy, ...rest } = raw;
  return entrySchema.parse({
    id: `${pack.id}/${name}/${key}`,
    sdk: pack.id,
    documents: table.documents.filter(({ id }) => documents?.includes(id) ?? true),
    side: side ?? table.side,
    ...rest,
    remedy: remedy.map(({ zh, en, ...step }) => ({ ...step, step: filled({ zh, en }, pack.values) })),
  });
}

/** A step with the pack's values in place of their ids in braces. Unknown ids stay, and are reported as broken. */
function filled({ zh, en }: Text, values: FullPack['values']): Text {
  const fill = (text: string, language: Language) =>
    filledIn(text, /\{([a-z][a-z0-9-]*)\}/g, (id) => values[id]?.[language]);
  return { zh: fill(zh, 'zh'), en: fill(en, 'en') };
}
