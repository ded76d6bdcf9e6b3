import type { Entry } from '../../catalog/schema';
import { useProse, useStrings } from '../text/strings-context';
import { StepsBand } from './steps-band';

/** The steps that an entry recommends. */
export function RemedyBand({ entry }: { entry: Entry }) {
  const strings = useStrings().entry;
  const prose = useProse();
  const steps = entry.remedy.map(({ step, actor, origin }) => ({ actor, origin, text: prose(step) }));
  return <StepsBand of={entry.id} label={strings.remedy} steps={steps} />;
}
