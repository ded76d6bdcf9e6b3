import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import styles from './segment.module.css';

export interface SegmentOption<T extends string> {
  value: T;
  label: string;
  /** Language of the label where it differs from the window's. */
  lang?: string;
}

/** A choice among a few options, all of them visible. */
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
  return (
    <RadioGroup<T>
      aria-label={label}
      value={value}
      onValueChange={onChange}
      className={`${styles['track']} ${small ? styles['small'] : ''}`}
    >
      {options.map((option) => (
        <Radio.Root key={option.value} value={option.value} className={styles['option']} lang={option.lang}>
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
