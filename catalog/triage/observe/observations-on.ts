import type { Case } from '../../pack/observations';
import type { Actor, Entry, Retry, Side, Text } from '../../schema';
import type { Symptom } from '../../symptom-schema';
import type { Observed, Triage } from '../result';

/** A matter that observations may be about. */
export interface Matter {
  /** The kind of trouble; what is told without a code may be of several. */
  readonly faults: readonly string[];
  /** The entry, where it is one of ours. */
  readonly entry?: string;
  readonly sdk?: string;
  /** The symptom, where it is one. */
  readonly symptom?: string;
  /** What one of our errors says of itself: whether retrying helps, who acts first, and what reports it. */
  readonly retry?: Retry;
  readonly acts?: Actor;
  readonly side?: Side;
  readonly title?: Text;
  /** All that one of our errors says, in Chinese, and what it is and why. */
  readonly own?: { readonly all: string; readonly reason: Text };
  /** That other errors are answered with it: none of which follows from another, or all of which follow from one. */
  readonly beside?: 'apart' | 'brought';
}

/** One of our errors as a matter. */
export function matterOf(entry: Entry): Matter & { title: Text } {
  const { id, sdk, fault, title, retry, side, remedy } = entry;
  const acts = remedy.find(({ actor }) => actor !== 'support')?.actor;
  const reason = [title, entry.meaning, entry.cause];
  const all = [...reason, ...remedy.map(({ step }) => step)].map(({ zh }) => zh).join('\n');
  const inWords = (language: 'zh' | 'en') => reason.map((text) => text[language]).join('\n');
  return {
    ...{ title, sdk, entry: id, retry, side, faults: [fault] },
    own: { all, reason: { zh: inWords('zh'), en: inWords('en') } },
    ...(acts && { acts }),
  };
}

/** A trouble that is told without a code as a matter. */
export const matterOfSymptom = ({ id, title, faults }: Symptom): Matter & { title: Text } => ({
  ...{ title, faults },
  symptom: id,
});

/** What the paste shows of this matter: about the version first, then sentences, then what was tried. */
export function observationsOn({ observations }: Pick<Triage, 'observations'>, matter: Matter): Observed[] {
  const about = observations.filter((one) => isAbout(one, matter));
  const replaced = new Set(about.flatMap(({ replaces }) => replaces ?? []));
  const holding = about.filter(({ id }) => !replaced.has(id));
  return order
    .flatMap((kind) => holding.filter((one) => one.kind === kind))
    .flatMap((one) => saidOf(one, matter, new Set(holding.map(({ id }) => id))) ?? []);
}

/** An observation with what it says of this matter. */
function saidOf(one: Observed, matter: Matter, seen: ReadonlySet<string>): Observed | undefined {
  const found = one.cases?.find(
    ({ of }) => fits(of, matter) && (of.seen === undefined || of.seen.some((id) => seen.has(id))),
  );
  if (found) return { ...one, zh: found.zh, en: found.en, ...(found.hedges && { hedges: true }) };
  return one.onlyCases ? undefined : one;
}

function fits(of: Case['of'], matter: Matter): boolean {
  const { faults, symptoms, retry, acts, sides, says, silentOn, otherThan } = of;
  const has = <T>(listed: readonly T[] | undefined, values: readonly (T | undefined)[]) =>
    listed === undefined || values.some((value) => value !== undefined && listed.includes(value));
  return (
    // What is told without a code may be of several kinds of trouble, and is of none for certain.
    has(faults, matter.symptom === undefined ? matter.faults : []) &&
    has(symptoms, [matter.symptom]) &&
    has(retry, [matter.retry]) &&
    has(acts, [matter.acts]) &&
    has(sides, [matter.side]) &&
    (says === undefined || (matter.own !== undefined && new RegExp(says, 'iu').test(matter.own.all))) &&
    (silentOn === undefined || !new RegExp(silentOn, 'iu').test(matter.own?.all ?? '')) &&
    (otherThan === undefined ||
      (matter.entry !== undefined && !matter.faults.some((one) => otherThan.includes(one))))
  );
}

const order: readonly Observed['kind'][] = [
  'ended',
  'shown',
  'clue',
  'tried',
  'fine',
  'stated',
  'asked',
  'maintenance',
];

/** Whether it is said beside other errors such as these, or of any. */
const isBesideSo = (beside: Observed['beside'], matter: Matter): boolean =>
  beside === undefined || matter.beside === (beside === true ? 'apart' : beside);

function isAbout(observed: Observed, matter: Matter): boolean {
  const { sdk, faults, entries, symptoms } = observed;
  if (isExcluded(observed, matter)) return false;
  if (sdk !== undefined) return sdk === matter.sdk;
  if (symptoms && matter.symptom !== undefined) return symptoms.includes(matter.symptom);
  // An empty list: of errors alone.
  if (!faults && !entries && (!symptoms || symptoms.length === 0)) return true;
  return (
    faults?.some((fault) => matter.faults.includes(fault)) === true ||
    (matter.entry !== undefined && entries?.includes(matter.entry) === true)
  );
}

function isExcluded({ beside, notOf = [], except }: Observed, matter: Matter): boolean {
  return (
    (matter.symptom === undefined && matter.faults.some((one) => notOf.includes(one))) ||
    !isBesideSo(beside, matter) ||
    (except !== undefined && matter.title !== undefined && new RegExp(except, 'iu').test(matter.title.zh))
  );
}
