import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Value } from '../../bridge/contract';
import type { Settings, SettingsChange } from '../../bridge/contract/settings';
import type { RaiseTrouble } from '../text/raise-trouble';
import { useStrings } from '../text/strings-context';
import { settingsSections } from '../vocabulary/settings-sections';
import { AboutSettings } from './about-settings';
import { CasesSettingsPart } from './cases-settings';
import { ClipboardSettings } from './clipboard-settings';
import { DataSettings } from './data/data-settings';
import { AnswerSettingsPart } from './letters/answer-settings';
import { LookSettings } from './look-settings';
import { PrivacySettingsPart } from './privacy-settings';
import { TeamContext, useTeamState } from './setting/use-team';
import type { SettingsPlace } from './settings-place';
import styles from './settings-screen.module.css';

export interface SettingsScreenProps {
  place: SettingsPlace;
  onGo: (place: SettingsPlace) => void;
  settings: Settings;
  about: Value<'app.about'>;
  /** The list of templates. */
  templates: ReactNode;
  onChange: (part: SettingsChange) => void;
  onTrouble: RaiseTrouble;
}

export function SettingsScreen(props: SettingsScreenProps) {
  const { place, onGo, settings } = props;
  const strings = useStrings().settings;
  const team = useTeamState(settings);
  const section = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies(place.section): another section begins at its top.
  useLayoutEffect(() => section.current?.scrollTo(0, 0), [place.section]);
  return (
    <div className={styles['settings']}>
      <nav className={styles['sections']} aria-label={strings.sectionsLabel}>
        <h1 className={styles['title']}>{strings.title}</h1>
        {settingsSections.map((one) => (
          <button
            key={one}
            type="button"
            className={styles['place']}
            aria-current={one === place.section ? 'true' : undefined}
            onClick={() => onGo({ section: one })}
          >
            {strings.sections[one]}
          </button>
        ))}
      </nav>
      <div className={styles['part']}>
        <h2 className={styles['head']}>{strings.sections[place.section]}</h2>
        <div
          ref={section}
          className={styles['section']}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <TeamContext value={team}>
            <Section key={team.taken} {...props} />
          </TeamContext>
        </div>
      </div>
    </div>
  );
}

function Section({ place, onGo, settings, about, templates, onChange, onTrouble }: SettingsScreenProps) {
  switch (place.section) {
    case 'answers':
      return (
        <AnswerSettingsPart
          settings={settings.answers}
          signing={place.signing}
          onSigning={() => onGo({ section: 'answers' })}
          onChange={(part) => onChange({ answers: { ...settings.answers, ...part } })}
        />
      );
    case 'templates':
      return <div className={styles['free']}>{templates}</div>;
    case 'look':
      return <LookSettings settings={settings} onChange={onChange} />;
    case 'clipboard':
      return <ClipboardSettings />;
    case 'privacy':
      return (
        <PrivacySettingsPart settings={settings.privacy} onChange={(privacy) => onChange({ privacy })} />
      );
    case 'cases':
      return <CasesSettingsPart keeping={settings.cases} onChange={(cases) => onChange({ cases })} />;
    case 'data':
      return (
        <DataSettings settings={settings} folder={about.folder} onChange={onChange} onTrouble={onTrouble} />
      );
    case 'about':
      return <AboutSettings about={about} onTrouble={onTrouble} />;
  }
}
