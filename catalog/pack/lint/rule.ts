import type { Entry, Text } from '../../schema';
import type { Symptom, WholeCatalog } from '../../symptom-schema';
import type { Neighbours } from '../codes';
import type { OwnSigns } from '../signs';
import type { Fingerprints } from './fingerprints';

/** One way of saying a concept, and the words not to use for it. */
export interface Term {
  zh: string;
  en: string;
  /** Words that mean the same and are not used, so that a reader meets one name for one thing. */
  avoid: string[];
  /** Packs that it holds for; all of them where it is not said. */
  within?: string[];
}

/** Files of a pack that are no YAML. */
export interface Beside {
  /** Names of its files. */
  files: readonly string[];
  /** Lines of its `samples.jsonl`. */
  samples: readonly string[];
}

/** What the rules compare the catalog with. */
export interface LintContext {
  /** `document <tab> section <tab> code <tab> symbol`, as the documents state them. */
  rows: readonly string[];
  /** Every id that was ever given. */
  ids: readonly string[];
  /** What stands beside the YAML of each pack, by its id. */
  besides: ReadonlyMap<string, Beside>;
  terms: readonly Term[];
  /** How people tell troubles, by pack. */
  told: readonly Pick<OwnSigns, 'pack' | 'told'>[];
  /** Whether a phrase says what is wrong, and not only with what. */
  saysTrouble: (phrase: string) => boolean;
  /** Names of internal services and the like, which only staff may read. */
  forStaff: readonly string[];
  /** Names that look like code and that a customer may read all the same. */
  plainNames: readonly string[];
  /** Fingerprints of the vendors' documents. */
  fingerprints: Fingerprints;
  neighbours: Neighbours;
  /** As `2026-11-29`. */
  today: string;
}

/** What is wrong, where, and what to do about it. */
export interface Complaint {
  rule: string;
  /** Id of an entry, a fault, a code or a list, or a row of a document. */
  where: string;
  says: string;
  mend: string;
}

export interface Rule {
  id: string;
  /** Answers what is wrong; `rule` is filled in by the linter. */
  check(catalog: WholeCatalog, context: LintContext): Omit<Complaint, 'rule'>[];
}

/** A text of ours with its field, such as `remedy 2`. */
export interface Written {
  where: string;
  field: string;
  text: Text;
}

/** Everything written for a reader: of entries, faults and symptoms. */
export function writtenIn({ entries, faults, symptoms }: WholeCatalog): Written[] {
  return [
    ...entries.flatMap(writtenInEntry),
    ...faults.flatMap(({ id, title, looks, causes, checklist, questions, collect }) => [
      { where: id, field: 'title', text: title },
      { where: id, field: 'looks', text: looks },
      ...numbered(id, 'cause', causes),
      ...numbered(id, 'check', checklist),
      ...numbered(id, 'question', questions),
      ...numbered(id, 'collect', collect),
    ]),
    ...symptoms.flatMap(writtenInSymptom),
  ];
}

function writtenInSymptom(symptom: Symptom): Written[] {
  const { id: where, title, splits, looks, question, answers, confirm } = symptom;
  return [
    { where, field: 'title', text: title },
    { where, field: 'splits', text: splits },
    { where, field: 'looks', text: looks },
    { where, field: 'question', text: question },
    ...answers.flatMap((answer, at) => [
      ...(['title', 'short', 'when', 'causes', 'first', 'log'] as const).map((part) => ({
        where,
        field: `answer ${at + 1} ${part}`,
        text: answer[part],
      })),
    ]),
    ...numbered(where, 'cause', symptom.causes),
    ...numbered(where, 'check', symptom.steps),
    ...numbered(where, 'question', symptom.questions),
    { where, field: 'confirm', text: confirm },
    ...numbered(where, 'collect', symptom.collect),
  ];
}

function writtenInEntry(entry: Entry): Written[] {
  const { id: where, customer = {} } = entry;
  const steps = entry.remedy.map(({ step }) => step);
  return [
    { where, field: 'title', text: entry.title },
    { where, field: 'meaning', text: entry.meaning },
    { where, field: 'cause', text: entry.cause },
    ...numbered(where, 'remedy', steps),
    { where, field: 'confirm', text: entry.confirm },
    ...numbered(where, 'defect', entry.defects),
    ...named(where, 'customer title', customer.title),
    ...named(where, 'customer meaning', customer.meaning),
    ...named(where, 'customer cause', customer.cause === 'none' ? undefined : customer.cause),
    // A reading is what a source says, with the names that it gives.
    ...entry.disputes.map(({ about }) => ({ where, field: 'dispute', text: about })),
  ];
}

function named(where: string, field: string, text: Text | undefined): Written[] {
  return text === undefined ? [] : [{ where, field, text }];
}

function numbered(where: string, field: string, texts: readonly Text[]): Written[] {
  return texts.map((text, index) => ({ where, field: `${field} ${index + 1}`, text }));
}
