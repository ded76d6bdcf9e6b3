import { useId } from 'react';
import styles from './segment.module.css';

export interface SegmentOption<T extends string> {
  value: T;
  label: string;
  /** Language of the label where it differs from the window's. */
  lang?: string;
}

/** A choice among a few options, all of them visible. Plain radio buttons: it is made anew with many a paste, and must cost nothing. */
export function Segment<T extends string>({
  label,
  value,
  options,
  small = false,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly SegmentOption<T>[];
  /** In a bar that is lower than most. */
  small?: boolean;
  onChange: (value: T) => void;
}) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={`${styles['track']} ${small ? styles['small'] : ''}`}
    >
      {options.map((option) => (
        <label key={option.value} className={styles['option']} lang={option.lang}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className={styles['input']}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
