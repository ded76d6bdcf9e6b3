import type { Text } from '../../catalog/schema';
import { useProse, useStrings } from '../text/strings-context';
import { LabelledRow } from './labelled-row';

/** Why it happened, as the paste itself shows. */
export function CausesFromPaste({ causes }: { causes: readonly Text[] }) {
  const strings = useStrings().entry;
  const prose = useProse();
  if (causes.length === 0) return null;
  return (
    <LabelledRow label={strings.cause} origin={strings.fromPaste}>
      {causes.map((cause) => (
        <p key={cause.en}>
          <strong>{strings.sentence(prose(cause))}</strong>
        </p>
      ))}
    </LabelledRow>
  );
}
