import styles from './rank-key.module.css';

/** The digit of a finding: its rank, its mark in the paste, and the key that chooses it. */
export function RankKey({
  rank,
  chosen = false,
  dashed = false,
  small = false,
}: {
  rank: number;
  chosen?: boolean;
  /** Of somebody else's error. */
  dashed?: boolean;
  small?: boolean;
}) {
  const look = [
    styles['key'],
    chosen && styles['chosen'],
    dashed && styles['dashed'],
    small && styles['small'],
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <span className={look} aria-hidden="true">
      {rank}
    </span>
  );
}
