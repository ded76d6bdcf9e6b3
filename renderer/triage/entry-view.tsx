import type { ReactNode } from 'react';
import { plainTitle } from '../../catalog/plain-title';
import type { Entry, Text } from '../../catalog/schema';
import { causesIn } from '../../catalog/triage/credentials/reasons';
import type { Credential, Finding } from '../../catalog/triage/result';
import { OwnWindowButton } from '../catalog/own-window';
import { Breakable } from '../design/breakable';
import { Facts } from '../design/facts';
import { useCatalog } from '../state/catalog-context';
import { useProse, useStrings } from '../text/strings-context';
import { Row } from './entry-row';
import styles from './entry-view.module.css';
import { Playbook } from './playbook';
import { RelatedCodes } from './related-codes';
import { RemedyBand } from './remedy-band';
import type { SeenOn } from './seen-on';

/** An entry set like one in a good dictionary: a hanging column of labels, all text on one edge. */
export function EntryView({
  entry,
  finding,
  seen,
  credentials,
}: {
  entry: Entry;
  finding: Finding;
  seen: SeenOn;
  credentials: readonly Credential[];
}) {
  const strings = useStrings().entry;
  const origins = useStrings().origins;
  const prose = useProse();
  const fromPaste = causesIn(credentials, entry.fault);
  return (
    <article className={`${styles['entry']} selectable`}>
      <Head entry={entry} chain={finding.chain} end={<OwnWindowButton entry={entry} />} />
      <Row label={strings.meaning}>{prose(entry.meaning)}</Row>
      {fromPaste.length > 0 && (
        <Row label={strings.cause} origin={strings.fromPaste}>
          {fromPaste.map((cause) => (
            <p key={cause.en}>
              <strong>{prose(cause)}</strong>
            </p>
          ))}
        </Row>
      )}
      <Row
        label={fromPaste.length > 0 ? strings.otherCause : strings.cause}
        origin={origins[entry.cause.origin]}
      >
        {prose(entry.cause)}
      </Row>
      <RemedyBand entry={entry} />
      <Row label={strings.confirm}>{prose(entry.confirm)}</Row>
      <Row label={strings.why} small>
        {seen.lines > 1 && <p>{strings.seen(seen.lines, seen.first, seen.last)}</p>}
        {finding.reasons.map((reason) => (
          <p key={reason.en}>{prose(reason)}</p>
        ))}
      </Row>
      <Notes entry={entry} />
      <RelatedCodes entry={entry} chain={finding.chain} />
      <Sources entry={entry} />
      <Playbook entry={entry} />
    </article>
  );
}

export function Head({
  entry,
  chain,
  end,
}: {
  entry: Entry;
  chain: readonly string[];
  /** Stands at the end of the title's line. */
  end?: ReactNode;
}) {
  const strings = useStrings().entry;
  const { byId } = useCatalog();
  const prose = useProse();
  const outers = chain.flatMap((id) => byId.get(id) ?? []);
  return (
    <header className={styles['head']}>
      {outers.map((outer) => (
        <p key={outer.id} className={styles['outer']}>
          <span className={styles['outer-name']}>{outer.code}</span>
          <span className={styles['outer-name']}>{outer.symbol}</span>
          <span className={styles['outer-title']}>{prose(outer.title)}</span>
          <span className={styles['role']}>{strings.outer}</span>
        </p>
      ))}
      <div className={`${styles['inner']} ${outers.length > 0 ? styles['nested'] : ''}`}>
        <span className={styles['code']}>{entry.code ?? ''}</span>
        <h2 className={styles['title']}>{prose(plainTitle(entry))}</h2>
        <span className={styles['end']}>
          {outers.length > 0 && <span className={styles['role']}>{strings.inner}</span>}
          {end}
        </span>
      </div>
      <Names entry={entry} />
    </header>
  );
}

/** The line under the title: symbol, hexadecimal form, SDK and side. */
function Names({ entry }: { entry: Entry }) {
  const strings = useStrings();
  const mono = [entry.symbol, entry.hex].filter(Boolean).join(' ');
  return (
    <p className={styles['names']}>
      <Facts
        items={[
          mono && (
            <span key="names" className={styles['symbol']}>
              {mono}
            </span>
          ),
          strings.sdks[entry.sdk],
          strings.sides[entry.side],
        ]}
      />
    </p>
  );
}

/** What the reader must know of the source: other names, versions, disputes and defects. */
export function Notes({ entry }: { entry: Entry }) {
  const strings = useStrings().entry;
  const prose = useProse();
  return (
    <>
      {entry.aliases.length > 0 && (
        <Row label={strings.names} small>
          <Facts
            items={entry.aliases.map(({ name, source }) => (
              <span key={name} className={styles['symbol']} title={source}>
                <Breakable name={name} />
              </span>
            ))}
          />
        </Row>
      )}
      {(entry.since || entry.deprecated) && (
        <Row label={strings.version} small>
          <Facts
            items={[
              entry.since && strings.since(entry.since),
              entry.deprecated && strings.until(entry.deprecated.version),
            ]}
          />
          {entry.deprecated && <p>{prose(entry.deprecated)}</p>}
        </Row>
      )}
      {entry.disputes.map((dispute) => (
        <Row key={dispute.about.en} label={strings.dispute} alert small>
          <p>{prose(dispute.about)}</p>
          {dispute.readings.map((reading) => (
            <Reading key={reading.document} document={reading.document} text={reading} />
          ))}
        </Row>
      ))}
      {entry.defects.map((defect) => (
        <Row key={defect.en} label={strings.defect} small>
          {prose(defect)}
        </Row>
      ))}
    </>
  );
}

function Reading({ document, text }: { document: string; text: Text }) {
  const prose = useProse();
  return (
    <p>
      <span className={styles['symbol']}>{document}</span> {prose(text)}
    </p>
  );
}

/** Where the documents state it. */
export function Sources({ entry }: { entry: Entry }) {
  const strings = useStrings().entry;
  return (
    <Row label={strings.source} small>
      {entry.documents.map(({ id, section }) => (
        <p key={id} className={styles['source']}>
          <Facts
            items={[
              <span key="id" className="mono">
                {id}
              </span>,
              section,
            ]}
          />
        </p>
      ))}
    </Row>
  );
}
