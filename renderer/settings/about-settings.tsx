import type { Value } from '../../bridge/contract';
import { Button } from '../design/button';
import { useCopy } from '../entry/use-copy';
import { useCatalog } from '../state/catalog-context';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useLanguage, useStrings } from '../text/strings-context';
import styles from './about-settings.module.css';
import { LicenceList } from './licence-list';
import { reportText } from './report-text';
import { Setting } from './setting/setting';
import { SettingList } from './setting/setting-list';

interface AboutProps {
  about: Value<'app.about'>;
  onTrouble: RaiseTrouble;
}

/** What this program is, what it knows, and what is in it. */
export function AboutSettings({ about, onTrouble }: AboutProps) {
  const strings = useStrings().settings;
  const language = useLanguage();
  const { entries, documents, checked } = useKnown();
  const { copied, copy } = useCopy(onTrouble);
  return (
    <SettingList>
      <Setting label={strings.program}>
        <span className="selectable">{strings.version(about.version, about.electron)}</span>
        {about.built !== '' && <p className="selectable">{strings.build(about.commit, about.built)}</p>}
        <div className={styles['act']}>
          <Button onClick={() => void copy(reportText(about, language, { entries, checked }))}>
            {strings.copyReport}
          </Button>
          <span role="status">{copied ? strings.reportCopied : ''}</span>
        </div>
        <p>{strings.reportHint}</p>
      </Setting>
      <Setting label={strings.data}>{strings.dataHint(entries, documents, checked)}</Setting>
      <Setting label={strings.newer}>
        {strings.newerHint}
        <p>{strings.newerWhy}</p>
      </Setting>
      <Setting label={strings.licence}>
        {strings.ownLicence}
        <p>{strings.othersLicences}</p>
        <div className={styles['act']}>
          <LicenceList />
        </div>
      </Setting>
    </SettingList>
  );
}

/** What the catalog holds, and the last day on which any of it was held against its source. */
function useKnown() {
  const { entries, packs } = useCatalog();
  const documents = packs.sdks.flatMap((pack) => pack.documents);
  const sources = packs.sdks.flatMap((pack) => pack.sources);
  const checked = [...documents, ...sources]
    .flatMap(({ read }) => read ?? [])
    .sort()
    .at(-1);
  return { entries: entries.length, documents: documents.length, checked };
}
