import type { Text } from '../../schema';
import { type Cause, causesIn, onceEach } from '../credentials/reasons';
import type { Triage } from '../result';
import { type Matter, observationsOn } from './observations-on';

/** What the paste itself shows of why it happened, as support reads it, the likeliest first. */
export function causesOn(
  triage: Pick<Triage, 'credentials' | 'observations'>,
  matter: Matter & { title: Text },
): Cause[] {
  const { credentials } = triage;
  const { title, faults } = matter;
  const shown = observationsOn(triage, matter).flatMap(({ headline }) => headline ?? []);
  return onceEach([
    ...faults.flatMap((fault) => causesIn(credentials, { title, fault })),
    ...shown.map((text) => ({ ...text, decides: true })),
  ]);
}
