import type { Entry, Text } from '../../schema';
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
}

/** One of our errors as a matter. */
export const matterOf = ({ id, sdk, fault, title }: Entry): Matter & { title: Text } => ({
  ...{ title, sdk, entry: id },
  faults: [fault],
});

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
  return order.flatMap((kind) => holding.filter((one) => one.kind === kind));
}

const order: readonly Observed['kind'][] = [
  'ended',
  'shown',
  'clue',
  'tried',
  'stated',
  'asked',
  'maintenance',
];

function isAbout({ sdk, faults, entries, symptoms }: Observed, matter: Matter): boolean {
  if (sdk !== undefined) return sdk === matter.sdk;
  if (symptoms && matter.symptom !== undefined) return symptoms.includes(matter.symptom);
  if (!faults && !entries && !symptoms) return true;
  return (
    faults?.some((fault) => matter.faults.includes(fault)) === true ||
    (matter.entry !== undefined && entries?.includes(matter.entry) === true)
  );
}
