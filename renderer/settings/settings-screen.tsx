import type { ReactNode } from 'react';
import type { Settings, SettingsChange, Value } from '../../bridge/contract';
import { Segment } from '../design/segment';
import { useCatalog } from '../state/catalog-context';
import { tagOf, useStrings } from '../text/strings-context';
import { AnswerSettingsPart } from './answer-settings';
import { CasesSettingsPart } from './cases-settings';
import { ClipboardSettings } from './clipboard-settings';
import { PrivacySettingsPart } from './privacy-settings';
import styles from './settings-screen.module.css';

export function SettingsScreen({
  settings,
  about,
  templates,
  onChange,
}: {
  settings: Settings;
  about: Value<'app.about'>;
  /** The list of templates. */
  templates: ReactNode;
  onChange: (part: SettingsChange) => void;
}) {
  const {
    settings: strings,
    clipboardSettings,
    privacySettings,
    cases,
    answers,
    templates: ofTemplates,
  } = useStrings();
  const { entries, packs } = useCatalog();
  const documents = packs.sdks.flatMap((pack) => pack.documents);
  const changeAnswers = (part: Partial<Settings['answers']>) =>
    onChange({ answers: { ...settings.answers, ...part } });
  return (
    <section className={styles['settings']} aria-labelledby="settings-title">
      <h1 id="settings-title" className={styles['title']}>
        {strings.title}
      </h1>
      <Part title={strings.window}>
        <WindowSettings settings={settings} onChange={onChange} />
      </Part>
      <Part title={clipboardSettings.title}>
        <ClipboardSettings />
      </Part>
      <Part title={privacySettings.title}>
        <PrivacySettingsPart settings={settings.privacy} onChange={(privacy) => onChange({ privacy })} />
      </Part>
      <Part title={answers.title}>
        <AnswerSettingsPart settings={settings.answers} onChange={changeAnswers} />
        <dt>{ofTemplates.title}</dt>
        <dd>{templates}</dd>
      </Part>
      <Part title={cases.title}>
        <CasesSettingsPart keeping={settings.cases} onChange={(keeping) => onChange({ cases: keeping })} />
      </Part>
      <Part title={strings.about}>
        <dt>{strings.program}</dt>
        <dd className="selectable">{strings.version(about.version, about.electron)}</dd>
        <dt>{strings.data}</dt>
        <dd>{strings.dataHint(entries.length, documents.length)}</dd>
      </Part>
    </section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2 className={styles['part']}>{title}</h2>
      <dl className={styles['list']}>{children}</dl>
    </>
  );
}

function WindowSettings({
  settings,
  onChange,
}: {
  settings: Settings;
  onChange: (part: Pick<Partial<Settings>, 'language' | 'theme'>) => void;
}) {
  const strings = useStrings().settings;
  return (
    <>
      <dt>{strings.language}</dt>
      <dd>
        <Segment
          label={strings.language}
          value={settings.language}
          options={[
            { value: 'system', label: strings.system },
            { value: 'zh', label: strings.languages.zh, lang: tagOf.zh },
            { value: 'en', label: strings.languages.en, lang: tagOf.en },
          ]}
          onChange={(language) => onChange({ language })}
        />
        <p>{strings.languageHint}</p>
      </dd>
      <dt>{strings.theme}</dt>
      <dd>
        <Segment
          label={strings.theme}
          value={settings.theme}
          options={[
            { value: 'system', label: strings.system },
            { value: 'light', label: strings.light },
            { value: 'dark', label: strings.dark },
          ]}
          onChange={(theme) => onChange({ theme })}
        />
        <p>{strings.themeHint}</p>
      </dd>
    </>
  );
}
