import type { Language } from '../../catalog/schema';
import { Facts } from '../design/facts';
import { IconButton } from '../design/icon-button';
import { usePackNames } from '../state/use-pack-names';
import { useLanguage, useStrings } from '../text/strings-context';
import { unlimited } from './case-limits';
import styles from './limits-chip.module.css';
import { dateOf } from './overview/counted/dates';
import { useLineNames } from './overview/counted/use-line-names';
import type { CaseListState } from './use-case-list';

/** What the list is limited to, and the way out of that. */
export function LimitsChip({ list }: { list: CaseListState }) {
  const { overview: strings } = useStrings();
  const facts = useFacts(list.limits);
  if (facts.length === 0) return null;
  return (
    <fieldset className={styles['chip']} aria-label={strings.limits.label}>
      <span className={styles['words']}>
        <Facts items={facts} />
      </span>
      <IconButton icon="remove" label={strings.limits.clear} onClick={() => list.setLimits(unlimited)} />
    </fieldset>
  );
}

function useFacts({ takenFor, sdk, tag, customer, since, until }: CaseListState['limits']): string[] {
  const { overview: strings } = useStrings();
  const language = useLanguage();
  const nameOf = useLineNames();
  const { sdk: sdkName } = usePackNames();
  const [one, ...others] = takenFor ?? [];
  const finding = one && nameOf('finding', one);
  return [
    ...(others.length > 0 ? [strings.limits.several(others.length + 1)] : []),
    ...(finding && others.length === 0 ? [`${finding.code} ${finding.title}`.trim()] : []),
    ...(sdk === null ? [] : [sdk === '' ? strings.limits.none : sdkName(sdk)]),
    ...(tag === null ? [] : [tag]),
    ...(customer === null ? [] : [customer === '' ? strings.none.customer : customer]),
    ...(since === null ? [] : [daysOf(since, until ?? Date.now(), language, strings.range)]),
  ];
}

/** From which day to which; one day alone is called once. */
function daysOf(
  since: number,
  until: number,
  language: Language,
  range: (from: string, until: string) => string,
): string {
  const [first, last] = [dateOf(since, language), dateOf(until - 1, language)];
  return first === last ? first : range(first, last);
}
