import type { Entry } from '../../catalog/schema';
import { useProse, useStrings } from '../text/strings-context';
import { Elsewhere } from './elsewhere';
import { Head, Notes, Sources } from './entry-parts';
import { LabelledRow } from './labelled-row';
import { Playbook } from './playbook';
import { RelatedRows } from './related-rows';
import { RemedyBand } from './remedy-band';

/**
 * An entry as Triage shows it, without a paste. A dispute changes what the meaning is worth, so it follows directly.
 */
export function EntryArticle({ entry }: { entry: Entry }) {
  const { entry: strings, origins, catalog, retries } = useStrings();
  const prose = useProse();
  const disputed = entry.disputes.length > 0;
  return (
    <article className="selectable">
      <Head entry={entry} />
      <LabelledRow label={strings.meaning}>{prose(entry.meaning)}</LabelledRow>
      {disputed && <Notes entry={entry} />}
      <LabelledRow label={strings.cause} origin={origins[entry.cause.origin]}>
        {prose(entry.cause)}
      </LabelledRow>
      <RemedyBand entry={entry} />
      <LabelledRow label={strings.confirm}>{prose(entry.confirm)}</LabelledRow>
      <LabelledRow label={catalog.columns.retry}>{retries[entry.retry]}</LabelledRow>
      {!disputed && <Notes entry={entry} />}
      <RelatedRows entry={entry} />
      <Elsewhere entry={entry} />
      <Sources entry={entry} />
      <Playbook entry={entry} elsewhere={false} />
    </article>
  );
}
