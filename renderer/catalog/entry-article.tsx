import type { Entry } from '../../catalog/schema';
import { useProse, useStrings } from '../text/strings-context';
import { Row } from '../triage/entry-row';
import { Head, Notes, Sources } from '../triage/entry-view';
import { Playbook } from '../triage/playbook';
import { RemedyBand } from '../triage/remedy-band';
import { RelatedRows } from './related-rows';

/** An entry as Triage shows it, without a paste. A dispute changes what the meaning is worth and follows it at once. */
export function EntryArticle({ entry }: { entry: Entry }) {
  const { entry: strings, origins, catalog, retries } = useStrings();
  const prose = useProse();
  const disputed = entry.disputes.length > 0;
  return (
    <article className="selectable">
      <Head entry={entry} chain={noChain} />
      <Row label={strings.meaning}>{prose(entry.meaning)}</Row>
      {disputed && <Notes entry={entry} />}
      <Row label={strings.cause} origin={origins[entry.cause.origin]}>
        {prose(entry.cause)}
      </Row>
      <RemedyBand entry={entry} />
      <Row label={strings.confirm}>{prose(entry.confirm)}</Row>
      <Row label={catalog.columns.retry}>{retries[entry.retry]}</Row>
      {!disputed && <Notes entry={entry} />}
      <RelatedRows entry={entry} />
      <Sources entry={entry} />
      <Playbook entry={entry} elsewhere={false} />
    </article>
  );
}

const noChain: readonly string[] = [];
