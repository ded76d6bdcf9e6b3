import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './splitter.module.css';

/** How far an arrow key moves it, in pixels. */
const step = 16;

/**
 * The line between two panes, which can be dragged. `side`: where the pane stands whose size it is. A double click or
 * Home gives the pane its usual size.
 */
export function Splitter({
  label,
  side,
  value,
  least,
  most,
  className,
  onSize,
  onReset,
}: {
  label: string;
  side: 'left' | 'right' | 'above';
  value: number;
  least: number;
  most: number;
  className?: string | undefined;
  onSize: (size: number) => void;
  onReset: () => void;
}) {
  const upright = side !== 'above';
  const grows = side === 'right' ? -1 : 1;
  const dragging = useDragging(upright, value, (by, from) => onSize(from + grows * by));
  const move = (event: KeyboardEvent) => {
    const less = upright ? 'ArrowLeft' : 'ArrowUp';
    const more = upright ? 'ArrowRight' : 'ArrowDown';
    if (event.key === 'Home') onReset();
    else if (event.key === less) onSize(value - grows * step);
    else if (event.key === more) onSize(value + grows * step);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule has no size that could be changed
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={upright ? 'vertical' : 'horizontal'}
      aria-valuenow={value}
      aria-valuemin={Math.min(least, value)}
      aria-valuemax={most}
      className={`${styles['splitter']} ${styles[upright ? 'upright' : 'level']} ${className ?? ''}`}
      onKeyDown={move}
      onDoubleClick={onReset}
      {...dragging}
    />
  );
}

/** Handlers of a pointer that is held down: how far it was moved from where its size was `value`. */
function useDragging(upright: boolean, value: number, moved: (by: number, from: number) => void) {
  const start = useRef<{ at: number; value: number } | null>(null);
  const placeOf = ({ clientX, clientY }: PointerEvent) => (upright ? clientX : clientY);
  const end = (event: PointerEvent<HTMLElement>) => {
    start.current = null;
    delete event.currentTarget.dataset['drags'];
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      start.current = { at: placeOf(event), value };
      event.currentTarget.dataset['drags'] = '';
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (start.current) moved(placeOf(event) - start.current.at, start.current.value);
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}
