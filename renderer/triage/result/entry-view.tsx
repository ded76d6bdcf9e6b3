import type { Entry, Text } from '../../../catalog/schema';
import { speaksAgainst } from '../../../catalog/triage/reasons';
import type { Finding } from '../../../catalog/triage/result';
import { CausesFromPaste } from '../../entry/causes-from-paste';
import { Elsewhere } from '../../entry/elsewhere';
import { Notes, Sources, Where } from '../../entry/entry-parts';
import { LabelledRow } from '../../entry/labelled-row';
import { Playbook } from '../../entry/playbook';
import { SameMatter } from '../../entry/related-rows';
import { RemedyBand } from '../../entry/remedy-band';
import { useProse, useStrings } from '../../text/strings-context';
import styles from './entry-view.module.css';
import { RelatedCodes } from './related-codes';
import type { SeenOn } from './seen-on';

/** An entry, set as in a good dictionary: a hanging column of labels, all text on one edge. */
export function EntryView({
  entry,
  found,
  causes,
}: {
  entry: Entry;
  /** Why it was found, and where; nothing where it is an explained neighbour's. */
  found?: { finding: Finding; seen: SeenOn };
  /** What the paste shows of why it happened. */
  causes: readonly Text[];
}) {
  const strings = useStrings().entry;
  const origins = useStrings().origins;
  const prose = useProse();
  return (
    <article className={`${styles['entry']} selectable`}>
      <LabelledRow label={strings.meaning}>{prose(entry.meaning)}</LabelledRow>
      <CausesFromPaste causes={causes} />
      <LabelledRow
        label={causes.length > 0 ? strings.otherCause : strings.cause}
        origin={origins[entry.cause.origin]}
      >
        {prose(entry.cause)}
      </LabelledRow>
      <RemedyBand entry={entry} />
      <LabelledRow label={strings.confirm}>{prose(entry.confirm)}</LabelledRow>
      {found && <Why {...found} />}
      <Notes entry={entry} />
      <SameMatter entry={entry} />
      <RelatedCodes entry={entry} chain={found?.finding.chain ?? noChain} />
      <Elsewhere entry={entry} />
      <Where entry={entry} />
      <Sources entry={entry} />
      <Playbook entry={entry} />
    </article>
  );
}

const noChain: readonly string[] = [];

function Why({ finding, seen }: { finding: Finding; seen: SeenOn }) {
  const strings = useStrings().entry;
  const prose = useProse();
  const said = (reasons: typeof finding.reasons) =>
    reasons.map((reason) => <p key={reason.en}>{prose(reason)}</p>);
  const against = finding.reasons.filter(speaksAgainst);
  return (
    <>
      <LabelledRow label={strings.why} small>
        {seen.lines > 1 && <p>{strings.seen(seen.lines, seen.first, seen.last)}</p>}
        {said(finding.reasons.filter((reason) => !speaksAgainst(reason)))}
      </LabelledRow>
      {against.length > 0 && (
        <LabelledRow label={strings.against} small>
          {said(against)}
        </LabelledRow>
      )}
    </>
  );
}
