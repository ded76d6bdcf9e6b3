import type { Value } from '../../bridge/contract';
import { useCatalog } from '../state/catalog-context';
import { useStrings } from '../text/strings-context';
import { Setting } from './setting';
import { SettingList } from './setting-list';

export function AboutSettings({ about }: { about: Value<'app.about'> }) {
  const strings = useStrings().settings;
  const { entries, packs } = useCatalog();
  const documents = packs.sdks.flatMap((pack) => pack.documents);
  const sources = packs.sdks.flatMap((pack) => pack.sources);
  const checked = [...documents, ...sources]
    .flatMap(({ read }) => read ?? [])
    .sort()
    .at(-1);
  return (
    <SettingList>
      <Setting label={strings.program}>
        <span className="selectable">{strings.version(about.version, about.electron)}</span>
      </Setting>
      <Setting label={strings.data}>{strings.dataHint(entries.length, documents.length, checked)}</Setting>
      <Setting label={strings.licence}>MIT</Setting>
    </SettingList>
  );
}
