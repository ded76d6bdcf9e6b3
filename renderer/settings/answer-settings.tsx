import { useState } from 'react';
import type { AnswerSettings } from '../../bridge/contract/templates';
import { Segment } from '../design/segment';
import { useStrings } from '../text/strings-context';
import styles from './answer-settings.module.css';

const audiences = ['customer', 'developer'] as const satisfies readonly AnswerSettings['audience'][];
const lengths = ['full', 'short', 'chat'] as const satisfies readonly AnswerSettings['length'][];

/** The defaults for answers. */
export function AnswerSettingsPart({
  settings,
  onChange,
}: {
  settings: AnswerSettings;
  onChange: (part: Partial<AnswerSettings>) => void;
}) {
  const strings = useStrings().answers;
  return (
    <>
      <dt>
        <label htmlFor="agent">{strings.agent}</label>
      </dt>
      <dd>
        <Agent saved={settings.agent} onChange={(agent) => onChange({ agent })} />
        <p id="agent-hint">{strings.agentHint}</p>
      </dd>
      <dt>{strings.audience}</dt>
      <dd>
        <Segment
          label={strings.audience}
          value={settings.audience}
          options={audiences.map((value) => ({ value, label: strings.audiences[value] }))}
          onChange={(audience) => onChange({ audience })}
        />
      </dd>
      <dt>{strings.length}</dt>
      <dd>
        <Segment
          label={strings.length}
          value={settings.length}
          options={lengths.map((value) => ({ value, label: strings.lengths[value] }))}
          onChange={(length) => onChange({ length })}
        />
        <p>{strings.usualHint}</p>
      </dd>
    </>
  );
}

/** Saved while it is typed, so that going to another screen loses nothing. */
function Agent({ saved, onChange }: { saved: string; onChange: (agent: string) => void }) {
  const strings = useStrings().answers;
  const [text, setText] = useState(saved);
  return (
    <input
      id="agent"
      className={styles['agent']}
      type="text"
      aria-describedby="agent-hint"
      placeholder={strings.agentPlaceholder}
      maxLength={200}
      value={text}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => {
        setText(target.value);
        onChange(target.value.trim());
      }}
    />
  );
}
