import styles from './findings-list.module.css';

/** Whether an error is in the answer. A row that is none of its own keeps the room for it. */
export function InAnswer({
  label,
  checked,
  onToggle,
}: {
  label: string;
  checked: boolean;
  onToggle: (() => void) | undefined;
}) {
  if (!onToggle) return <span className={styles['box']} />;
  return (
    <input
      type="checkbox"
      className={styles['box']}
      aria-label={label}
      title={label}
      checked={checked}
      onChange={onToggle}
    />
  );
}
