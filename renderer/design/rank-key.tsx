import styles from './rank-key.module.css';

/** Rank, mark and shortcut of a finding in one: the digit a person presses to choose it. */
export function RankKey({
  rank,
  chosen = false,
  small = false,
}: {
  rank: number;
  chosen?: boolean;
  small?: boolean;
}) {
  const look = [styles['key'], chosen && styles['chosen'], small && styles['small']]
    .filter(Boolean)
    .join(' ');
  return (
    <span className={look} aria-hidden="true">
      {rank}
    </span>
  );
}
