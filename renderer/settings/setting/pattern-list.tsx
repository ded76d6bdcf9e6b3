import { type FocusEvent, useId, useRef, useState } from 'react';
import { Button } from '../../design/button';
import { IconButton } from '../../design/icon-button';
import styles from './pattern-list.module.css';
import {
  type Checked,
  isEmpty,
  linesAfter,
  linesOf,
  newLine,
  type Pattern,
  type PatternLine,
  type PatternProblem,
  savedOf,
} from './patterns';

/** The limits of the settings. */
const most = 100;
const longestPattern = 500;
const longestName = 30;

export interface PatternStrings {
  add: string;
  pattern: (rank: number) => string;
  /** Where patterns have names: the label of the field, and what stands in it while it is empty. */
  name?: { label: (rank: number) => string; placeholder: string };
  placeholder?: string;
  remove: (rank: number) => string;
  problems: Partial<Record<PatternProblem, string>>;
}

interface PatternListProps {
  strings: PatternStrings;
  saved: readonly Pattern[];
  /** Null where it could not be checked. */
  check: (written: Pattern) => Promise<Checked | null>;
  onChange: (saved: Pattern[]) => void;
}

/** Regular expressions, one a line. Each is checked when its fields lose the focus, and only valid ones are saved. */
export function PatternList({ strings, saved, check, onChange }: PatternListProps) {
  const [lines, setLines] = useState(() => linesOf(saved));
  const latest = useRef(lines);
  const keep = (next: PatternLine[]) => {
    latest.current = next;
    setLines(next);
  };
  const commit = (next: PatternLine[]) => {
    const before = savedOf(latest.current);
    keep(next);
    const after = savedOf(next);
    if (JSON.stringify(after) !== JSON.stringify(before)) onChange(after);
  };
  const written = (key: number) => latest.current.find((line) => line.key === key)?.written;
  const write = (key: number, part: Partial<Pattern>) =>
    keep(
      latest.current.map((line) =>
        line.key === key ? { ...line, written: { ...line.written, ...part }, problem: null } : line,
      ),
    );
  const finish = async (key: number) => {
    const asked = written(key);
    if (!asked) return;
    const checked = isEmpty(asked) ? 'good' : await check(asked);
    // It was changed while it was being checked.
    if (checked !== null && written(key) === asked) commit(linesAfter(latest.current, key, checked));
  };
  const add = () => keep([...latest.current, newLine(Math.max(-1, ...lines.map(({ key }) => key)) + 1)]);
  return (
    <div className={styles['patterns']}>
      {lines.map((line, index) => (
        <Line
          key={line.key}
          strings={strings}
          line={line}
          rank={index + 1}
          onWrite={(part) => write(line.key, part)}
          onFinish={() => void finish(line.key)}
          onRemove={() => commit(latest.current.filter(({ key }) => key !== line.key))}
        />
      ))}
      {lines.length < most && <Button onClick={add}>{strings.add}</Button>}
    </div>
  );
}

function Line({
  strings,
  line,
  rank,
  onWrite,
  onFinish,
  onRemove,
}: {
  strings: PatternStrings;
  line: PatternLine;
  rank: number;
  onWrite: (part: Partial<Pattern>) => void;
  onFinish: () => void;
  onRemove: () => void;
}) {
  const said = useId();
  return (
    <fieldset
      className={styles['pattern']}
      // From one of its fields to the other it is not finished.
      onBlur={(event: FocusEvent) => {
        const { relatedTarget: to, currentTarget: whole } = event;
        if (!(to instanceof HTMLInputElement && whole.contains(to))) onFinish();
      }}
      onKeyDown={({ key: pressed, nativeEvent, target }) => {
        const inField = target instanceof HTMLInputElement;
        if (inField && pressed === 'Enter' && !nativeEvent.isComposing) onFinish();
      }}
    >
      <Fields strings={strings} line={line} rank={rank} said={said} onWrite={onWrite} />
      <IconButton icon="remove" label={strings.remove(rank)} onClick={onRemove} />
      <span id={said} role="status" className={styles['problem']}>
        {line.problem !== null && strings.problems[line.problem]}
      </span>
    </fieldset>
  );
}

function Fields({
  strings,
  line: { written, problem },
  rank,
  said,
  onWrite,
}: {
  strings: PatternStrings;
  line: PatternLine;
  rank: number;
  /** Id of what is said of them. */
  said: string;
  onWrite: (part: Partial<Pattern>) => void;
}) {
  // A new line gets the focus.
  const focused = isEmpty(written) && problem === null ? focusOnce : undefined;
  const field = {
    type: 'text',
    'aria-invalid': problem !== null,
    'aria-describedby': said,
    spellCheck: false,
    autoComplete: 'off',
  } as const;
  return (
    <>
      {strings.name && (
        <input
          {...field}
          className={`${styles['input']} ${styles['name']}`}
          aria-label={strings.name.label(rank)}
          placeholder={strings.name.placeholder}
          maxLength={longestName}
          value={written.name}
          ref={focused}
          onChange={({ target }) => onWrite({ name: target.value })}
        />
      )}
      <input
        {...field}
        className={`${styles['input']} mono`}
        aria-label={strings.pattern(rank)}
        placeholder={strings.placeholder}
        maxLength={longestPattern}
        value={written.pattern}
        ref={strings.name ? undefined : focused}
        onChange={({ target }) => onWrite({ pattern: target.value })}
      />
    </>
  );
}

const seen = new WeakSet<HTMLInputElement>();

function focusOnce(input: HTMLInputElement | null): void {
  if (!input || seen.has(input)) return;
  seen.add(input);
  input.focus();
}
