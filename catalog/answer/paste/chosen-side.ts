import { sideFor } from '../../pack/observations';
import type { Symptom } from '../../symptom-schema';
import { matterOfSymptom, observationsOn } from '../../triage/observe/observations-on';
import type { Observed, Triage } from '../../triage/result';

/**
 * What a paste shows, once a person has said which answer to the question of a symptom holds. What places the trouble
 * on the other side still says what it is called and whose side the reader is on, and nothing else: a letter must not
 * send somebody to their own side and to the other one.
 */
export function withChosenSide(triage: Triage, symptom: Symptom, chosen: 0 | 1): Triage {
  const matter = matterOfSymptom(symptom);
  const reader = observationsOn(triage, matter).findLast((one) => one.reader)?.reader;
  const isAgainst = ({ sides }: Observed): boolean => {
    const side = sides?.[symptom.id];
    const holds = side === undefined ? undefined : sideFor(side, reader);
    return holds !== undefined && holds !== chosen;
  };
  return {
    ...triage,
    observations: triage.observations.map((one) => (isAgainst(one) ? unsaid(one) : one)),
  };
}

function unsaid({
  drops: _drops,
  denies: _denies,
  sides: _sides,
  decides: _decides,
  ...one
}: Observed): Observed {
  return one.kind === 'shown' ? { ...one, kind: 'stated', steps: [] } : { ...one, steps: [] };
}
