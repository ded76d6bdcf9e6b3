import type { AnswerSettings } from '../../../bridge/contract/templates';
import type { Language } from '../../../catalog/schema';
import { Segment } from '../../design/segment';
import { tagOf, useStrings } from '../../text/strings-context';
import { Setting } from '../setting/setting';
import { SettingList } from '../setting/setting-list';
import { LetterWords } from './letter-words';

const audiences = ['customer', 'developer'] as const satisfies readonly AnswerSettings['audience'][];
const lengths = ['full', 'short', 'chat'] as const satisfies readonly AnswerSettings['length'][];

/** The defaults for answers. */
export function AnswerSettingsPart({
  settings,
  signing,
  onSigning,
  onChange,
}: {
  settings: AnswerSettings;
  /** Whether somebody came to sign in that language. */
  signing: Language | undefined;
  /** Called once they are where they do that. */
  onSigning: () => void;
  onChange: (part: Partial<AnswerSettings>) => void;
}) {
  const strings = useStrings().answers;
  return (
    <>
      <SettingList>
        <Setting label={strings.language} names={['answers.language']}>
          <Segment
            label={strings.language}
            value={settings.language}
            options={[
              { value: 'paste', label: strings.languages.paste },
              { value: 'zh', label: strings.languages.zh, lang: tagOf.zh },
              { value: 'en', label: strings.languages.en, lang: tagOf.en },
            ]}
            onChange={(language) => onChange({ language })}
          />
          <p>{strings.languageHint}</p>
        </Setting>
        <Setting label={strings.audience} names={['answers.audience']}>
          <Segment
            label={strings.audience}
            value={settings.audience}
            options={audiences.map((value) => ({ value, label: strings.audiences[value] }))}
            onChange={(audience) => onChange({ audience })}
          />
        </Setting>
        <Setting label={strings.length} names={['answers.length']}>
          <Segment
            label={strings.length}
            value={settings.length}
            options={lengths.map((value) => ({ value, label: strings.lengths[value] }))}
            onChange={(length) => onChange({ length })}
          />
          <p>{strings.usualHint}</p>
        </Setting>
      </SettingList>
      <LetterWords
        words={settings.words}
        signing={signing}
        onSigning={onSigning}
        onChange={(words) => onChange({ words })}
      />
    </>
  );
}
