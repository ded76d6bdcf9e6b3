import { Splitter } from '../../design/splitter';
import type { Split } from './use-panes';

/** The line at the edge of a pane that can be made larger. */
export function PaneSplitter({
  label,
  side,
  split: { value, least, most, set, reset },
  className,
}: {
  label: string;
  side: 'left' | 'right' | 'above';
  split: Split;
  className: string | undefined;
}) {
  return (
    <Splitter
      label={label}
      side={side}
      value={value}
      least={least}
      most={most}
      className={className}
      onSize={set}
      onReset={reset}
    />
  );
}
