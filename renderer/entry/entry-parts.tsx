import { Fragment } from 'react';
import { citedSources } from '../../catalog/cited-sources';
import { plainTitle } from '../../catalog/plain-title';
import type { Entry, Text } from '../../catalog/schema';
import { Breakable } from '../design/breakable';
import { Facts } from '../design/facts';
import { useCatalog } from '../state/catalog-context';
import { usePackNames } from '../state/use-pack-names';
import { useProse, useStrings } from '../text/strings-context';
import { CodeSourceLine } from './code-source';
import styles from './entry-parts.module.css';
import { LabelledRow } from './labelled-row';
import { OwnWindowButton } from './own-window';

/** The head of an entry: its code, title and names. */
export function Head({ entry }: { entry: Entry }) {
  const prose = useProse();
  return (
    <header className={styles['head']}>
      <div className={styles['inner']}>
        <span className={styles['code']}>{entry.code ?? ''}</span>
        <h2 className={styles['title']}>{prose(plainTitle(entry))}</h2>
      </div>
      <Names entry={entry} />
    </header>
  );
}

/** The line under the title: symbol, hexadecimal form, SDK and side. */
function Names({ entry }: { entry: Entry }) {
  const strings = useStrings();
  const { sdk } = usePackNames();
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
          sdk(entry.sdk),
          strings.sides[entry.side],
        ]}
      />
    </p>
  );
}

/** Where it comes from: its SDK, side and names, and a window of its own. */
export function Where({ entry }: { entry: Entry }) {
  const strings = useStrings();
  return (
    <LabelledRow label={strings.ambiguous.where} small end={<OwnWindowButton entry={entry} />}>
      <Names entry={entry} />
    </LabelledRow>
  );
}

/** What the reader must know about the source: other names, versions, disputes and defects. */
export function Notes({ entry }: { entry: Entry }) {
  const strings = useStrings().entry;
  const prose = useProse();
  return (
    <>
      {entry.aliases.length > 0 && (
        <LabelledRow label={strings.names} small>
          <Facts
            whole
            items={entry.aliases.map(({ name, source }) => (
              <span key={name} className={styles['symbol']} title={source}>
                <Breakable name={name} />
              </span>
            ))}
          />
        </LabelledRow>
      )}
      {(entry.since || entry.deprecated) && (
        <LabelledRow label={strings.version} small>
          <Facts
            items={[
              entry.since && strings.since(entry.since),
              entry.deprecated && strings.until(entry.deprecated.version),
            ]}
          />
          {entry.deprecated && <p>{prose(entry.deprecated)}</p>}
        </LabelledRow>
      )}
      {entry.disputes.map((dispute) => (
        <LabelledRow key={dispute.about.en} label={strings.dispute} alert small>
          <p>{prose(dispute.about)}</p>
          {dispute.readings.map((reading) => (
            <Reading key={reading.document} document={reading.document} text={reading} />
          ))}
        </LabelledRow>
      ))}
      {entry.defects.map((defect) => (
        <LabelledRow key={defect.en} label={strings.defect} small>
          {prose(defect)}
        </LabelledRow>
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

/** Where the documents describe it. */
export function Sources({ entry }: { entry: Entry }) {
  const strings = useStrings().entry;
  return (
    <LabelledRow label={strings.source} small>
      {entry.documents.map(({ id, section }) => (
        <Fragment key={id}>
          <Source document={id} sections={[section]} />
          <Place of={id} />
        </Fragment>
      ))}
      {citedSources(entry).map((id) => (
        <VendorSource key={id} id={id} />
      ))}
    </LabelledRow>
  );
}

/** Material of the vendor's that sentences of the entry come from. */
function VendorSource({ id }: { id: string }) {
  const prose = useProse();
  return (
    <>
      <p>{prose(useCatalog().packs.documentTitleOf(id))}</p>
      <Place of={id} />
    </>
  );
}

/** The page or package that something cited is, if its pack says so. */
function Place({ of }: { of: string }) {
  const place = useCatalog().packs.placeOf(of);
  return place && <CodeSourceLine source={place} />;
}

/** A document, and its sections. */
export function Source({ document, sections }: { document: string; sections: Iterable<string> }) {
  return (
    <p className={styles['source']}>
      <Facts
        items={[
          <span key="id" className="mono">
            {document}
          </span>,
          ...sections,
        ]}
      />
    </p>
  );
}
