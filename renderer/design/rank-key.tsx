import styles from './rank-key.module.css';

/** The digit of a finding: its rank, its mark in the paste, and the key that chooses it. */
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
