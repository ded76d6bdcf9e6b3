import { memo, type ReactNode, useState } from 'react';
import { Button } from '../../design/button';
import { VerdictBadge } from '../../design/verdict-badge';
import { useStrings } from '../../text/strings-context';
import { tagOf } from '../../text/tag-of';
import { AnsweredSign } from '../answered-sign';
import type { Matter } from '../reading/found-row';
import { standings, verdictOf } from '../standing';
import { useMatterWords } from '../use-matter-words';
import styles from './counts-pane.module.css';
import { type CountKind, type Counts, type Filters, isFiltered } from './filters';

/** How many findings are shown before the list is opened. */
const fewFindings = 9;

interface CountsProps {
  counts: Counts;
  /** What each finding is, by its group. */
  matters: ReadonlyMap<string, Matter>;
  filters: Filters;
  onToggle: (kind: CountKind, value: string) => void;
  onClear: () => void;
}

/** How many tickets there are of each kind. A count that is pressed leaves only those. */
export const CountsPane = memo(function CountsPane(props: CountsProps) {
  const strings = useStrings().batch;
  return (
    <section className={styles['pane']} aria-label={strings.countsLabel}>
      <Verdicts {...props} />
      <Findings {...props} />
      <Answers {...props} />
      <Languages {...props} />
      {isFiltered(props.filters) && (
        <div className={styles['clear']}>
          <Button onClick={props.onClear}>{strings.clear}</Button>
        </div>
      )}
    </section>
  );
});

function Verdicts({ counts, filters, onToggle }: CountsProps) {
  const strings = useStrings().batch;
  return (
    <Group kind="verdict">
      {standings.map((standing) => {
        const count = counts.verdict.get(standing) ?? 0;
        const pressed = filters.verdict.has(standing);
        // It hardly ever happens.
        if (standing === 'failed' && count === 0 && !pressed) return null;
        return (
          <Value
            key={standing}
            label={strings.standings[standing]}
            count={count}
            pressed={pressed}
            onPress={() => onToggle('verdict', standing)}
          >
            <VerdictBadge verdict={verdictOf(standing)} size={14} quiet />
          </Value>
        );
      })}
    </Group>
  );
}

function Findings({ counts, matters, filters, onToggle }: CountsProps) {
  const strings = useStrings().batch;
  const [open, setOpen] = useState(false);
  const words = useMatterWords();
  const all = [...counts.finding].sort(([, one], [, other]) => other - one);
  const most = all[0]?.[1] ?? 1;
  const shown = open ? all : all.filter(([group], at) => at < fewFindings || filters.finding.has(group));
  const rest = all.filter((one) => !shown.includes(one));
  if (all.length === 0) return null;
  return (
    <Group kind="finding">
      {shown.map(([group, count]) => {
        const matter = matters.get(group);
        return (
          <Value
            key={group}
            label={matter ? words(matter) : group}
            count={count}
            share={count / most}
            pressed={filters.finding.has(group)}
            onPress={() => onToggle('finding', group)}
          />
        );
      })}
      {(rest.length > 0 || open) && all.length > fewFindings && (
        <button type="button" className={styles['more']} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open
            ? strings.fewerFindings
            : strings.moreFindings(
                rest.length,
                rest.reduce((sum, [, count]) => sum + count, 0),
              )}
        </button>
      )}
    </Group>
  );
}

function Answers({ counts, filters, onToggle }: CountsProps) {
  const strings = useStrings().batch;
  return (
    <Group kind="answer">
      {(['answered', 'open'] as const).map((answer) => (
        <Value
          key={answer}
          label={strings.answers[answer]}
          count={counts.answer.get(answer) ?? 0}
          pressed={filters.answer.has(answer)}
          onPress={() => onToggle('answer', answer)}
        >
          <AnsweredSign answered={answer === 'answered'} />
        </Value>
      ))}
    </Group>
  );
}

function Languages({ counts, filters, onToggle }: CountsProps) {
  const strings = useStrings().batch;
  return (
    <Group kind="language">
      {(['zh', 'en'] as const).map((language) => (
        <Value
          key={language}
          label={strings.languages[language]}
          lang={tagOf[language]}
          count={counts.language.get(language) ?? 0}
          pressed={filters.language.has(language)}
          onPress={() => onToggle('language', language)}
        />
      ))}
    </Group>
  );
}

function Group({ kind, children }: { kind: CountKind; children: ReactNode }) {
  const strings = useStrings().batch;
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['title']}>{strings.counts[kind]}</legend>
      {children}
    </fieldset>
  );
}

function Value({
  label,
  lang,
  count,
  share,
  pressed,
  onPress,
  children,
}: {
  label: string;
  lang?: string;
  count: number;
  /** Of the most, where a bar shows it. */
  share?: number;
  pressed: boolean;
  onPress: () => void;
  children?: ReactNode;
}) {
  const { number } = useStrings();
  return (
    <button
      type="button"
      className={styles['value']}
      aria-pressed={pressed}
      data-empty={count === 0}
      title={label}
      onClick={onPress}
    >
      {children && <span className={styles['sign']}>{children}</span>}
      <span className={styles['label']} lang={lang}>
        {label}
      </span>
      <span className={styles['count']}>{number(count)}</span>
      {share !== undefined && (
        <span className={styles['bar']} aria-hidden="true">
          <span style={{ width: `${100 * share}%` }} />
        </span>
      )}
    </button>
  );
}
