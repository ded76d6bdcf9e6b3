import { useMemo } from 'react';
import type { Text } from '../../../catalog/schema';
import type { Cause } from '../../../catalog/triage/credentials/reasons';
import { causesOn } from '../../../catalog/triage/observe/causes-on';
import {
  type Matter,
  matterOf,
  matterOfSymptom,
  observationsOn,
} from '../../../catalog/triage/observe/observations-on';
import type { Observed } from '../../../catalog/triage/result';
import type { ReadPaste } from '../../case/read-paste';
import { symptomAt } from '../../case/symptom-at';
import { type LoadedCatalog, useCatalog } from '../../state/catalog-context';

/** What the paste shows of what is open. */
export interface OnMatter {
  /** Why it happened. */
  causes: readonly Cause[];
  /** What that makes of the case: in a sentence, and in a few words. */
  fact: Text | undefined;
  name: Text | undefined;
  observed: readonly Observed[];
}

type Read = Pick<ReadPaste, 'triage' | 'others'>;
type Known = Pick<LoadedCatalog, 'byId' | 'symptoms'>;

const nothing: OnMatter = { causes: [], fact: undefined, name: undefined, observed: [] };

/** What the paste shows of the finding, the other people's error or the symptom at `index`. */
export function onMatter(read: Read, index: number | null, known: Known): OnMatter {
  const matter = index === null ? undefined : matterAt(read, index, known);
  if (!matter) return nothing;
  const observed = observationsOn(read.triage, matter);
  const named =
    observed.find(({ cause }) => cause) ?? observed.find(({ title, headline }) => title ?? headline);
  const causes = causesOn(read.triage, matter);
  return {
    causes,
    fact: causes.find(({ decides }) => decides),
    name: named?.title ?? named?.headline,
    observed,
  };
}

export function useMatter(read: Read | null, index: number | null): OnMatter {
  const { byId, symptoms } = useCatalog();
  return useMemo(
    () => (read ? onMatter(read, index, { byId, symptoms }) : nothing),
    [read, index, byId, symptoms],
  );
}

function matterAt(
  read: Read,
  index: number,
  { byId, symptoms }: Known,
): (Matter & { title: Text }) | undefined {
  const { findings } = read.triage;
  const entry = byId.get(findings[index]?.entry ?? '');
  if (entry) return matterOf(entry);
  const code = read.others[index - findings.length]?.code;
  if (code)
    return { title: code.title, entry: code.id, faults: code.fault === undefined ? [] : [code.fault] };
  const symptom = symptomAt(read, index, symptoms);
  return symptom && matterOfSymptom(symptom);
}
