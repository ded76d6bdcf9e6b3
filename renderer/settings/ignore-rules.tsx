import { useRef, useState } from 'react';
import { request } from '../bridge';
import { Button } from '../design/button';
import { IconButton } from '../design/icon-button';
import { useStrings } from '../text/strings-context';
import styles from './ignore-rules.module.css';
import { newRule, type Rule, rulesAfter, rulesOf, savedOf } from './rules';

/** The limits of the settings. */
const most = 100;
const longest = 500;

/** Regular expressions, one a line. Each is checked when its field loses the focus, and only valid ones are saved. */
export function IgnoreRules({
  saved,
  onChange,
}: {
  saved: readonly string[];
  onChange: (saved: string[]) => void;
}) {
  const strings = useStrings().clipboardSettings.ignore;
  const [rules, setRules] = useState(() => rulesOf(saved));
  const latest = useRef(rules);
  const keep = (next: Rule[]) => {
    latest.current = next;
    setRules(next);
  };
  const commit = (next: Rule[]) => {
    const before = savedOf(latest.current);
    keep(next);
    const after = savedOf(next);
    if (after.join('\n') !== before.join('\n')) onChange(after);
  };
  const write = (key: number, text: string) =>
    keep(latest.current.map((rule) => (rule.key === key ? { ...rule, text, problem: null } : rule)));
  const check = async (key: number) => {
    const text = latest.current.find((rule) => rule.key === key)?.text;
    if (text === undefined) return;
    const answer = text === '' ? null : await request('watch.check', { rule: text });
    // It was changed while it was being checked.
    if (latest.current.find((rule) => rule.key === key)?.text !== text) return;
    if (answer === null) commit(rulesAfter(latest.current, key, 'good'));
    else if (answer.ok) commit(rulesAfter(latest.current, key, answer.value));
  };
  const add = () => keep([...latest.current, newRule(Math.max(-1, ...rules.map(({ key }) => key)) + 1)]);
  return (
    <div className={styles['rules']}>
      {rules.map((rule, index) => (
        <RuleLine
          key={rule.key}
          rule={rule}
          index={index}
          onWrite={(text) => write(rule.key, text)}
          onFinish={() => void check(rule.key)}
          onRemove={() => commit(latest.current.filter(({ key }) => key !== rule.key))}
        />
      ))}
      {rules.length < most && <Button onClick={add}>{strings.add}</Button>}
    </div>
  );
}

function RuleLine({
  rule: { key, text, problem },
  index,
  onWrite,
  onFinish: onLeave,
  onRemove,
}: {
  rule: Rule;
  index: number;
  onWrite: (text: string) => void;
  onFinish: () => void;
  onRemove: () => void;
}) {
  const strings = useStrings().clipboardSettings.ignore;
  const said = `rule-${key}-said`;
  return (
    <div className={styles['rule']}>
      <input
        className={`${styles['input']} mono`}
        type="text"
        aria-label={strings.rule(index + 1)}
        aria-invalid={problem !== null}
        aria-describedby={said}
        maxLength={longest}
        value={text}
        spellCheck={false}
        autoComplete="off"
        // A new line gets the focus.
        ref={text === '' && problem === null ? focusOnce : undefined}
        onChange={({ target }) => onWrite(target.value)}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onLeave();
        }}
      />
      <IconButton icon="remove" label={strings.remove(index + 1)} onClick={onRemove} />
      <span id={said} role="status" className={styles['problem']}>
        {problem !== null && strings.problems[problem]}
      </span>
    </div>
  );
}

const seen = new WeakSet<HTMLInputElement>();

function focusOnce(input: HTMLInputElement | null): void {
  if (!input || seen.has(input)) return;
  seen.add(input);
  input.focus();
}
