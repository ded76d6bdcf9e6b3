import { type CSSProperties, useEffect, useState } from 'react';
import type { Breadth, Panes } from '../../../bridge/contract/panes';
import { useMatches } from '../../design/use-matches';
import { useStableCallback } from '../../timing/use-stable-callback';
import { fitted, limitsOf, type Pane, restOf, type Sizes, sizesIn, tall, toggledDay } from './pane-sizes';

/** Milliseconds without a change after which sizes are saved: dragging changes them many times. */
const saveDelay = 600;

/** What a splitter shows and changes. */
export interface Split {
  value: number;
  least: number;
  most: number;
  set: (size: number) => void;
  reset: () => void;
}

/** The sizes of Triage's panes, kept in the settings for each class of width. */
export function usePanes(saved: Panes | undefined, save: (panes: Panes) => void) {
  const [panes, setPanes] = useState<Panes>(saved ?? {});
  const [changed, setChanged] = useState(false);
  const saveLatest = useStableCallback(save);
  useEffect(() => {
    if (!changed) return undefined;
    const timer = setTimeout(() => saveLatest(panes), saveDelay);
    return () => clearTimeout(timer);
  }, [panes, changed, saveLatest]);
  const breadth = useBreadth();
  const height = useWindowHeight();
  const sizes = sizesIn(panes, breadth, height);
  const set = (pane: Pane, size: number) => {
    setChanged(true);
    const to = fitted(pane, size, breadth, height);
    setPanes((before) => ({ ...before, [breadth]: { ...before[breadth], [pane]: to } }));
  };
  const splitOf = (pane: Pane): Split => {
    const [least, most] = limitsOf(pane, breadth, height);
    const reset = () => set(pane, restOf(breadth)[pane]);
    return { value: sizes[pane], least, most, set: (size) => set(pane, size), reset };
  };
  return {
    sizes,
    style: styleOf(sizes),
    splitOf,
    /** Whether the paste stands beside the entry. */
    beside: breadth === 'wide',
    toggleDay: () => set('day', toggledDay(sizes.day, breadth)),
    /** Gives the paste most of the height, or its usual part of it. */
    toggleTall: () => {
      const most = tall(height);
      set('split', sizes.split >= most ? restOf(breadth).split : most);
    },
  };
}

export type PanesState = ReturnType<typeof usePanes>;

function styleOf({ day, split, answer }: Sizes): CSSProperties {
  return { '--day': `${day}px`, '--split': `${split}px`, '--answer': `${answer}px` } as CSSProperties;
}

function useBreadth(): Breadth {
  const narrow = useMatches('(max-width: 1199px)');
  const roomy = useMatches('(min-width: 1440px)');
  const wide = useMatches('(min-width: 1600px)');
  if (wide) return 'wide';
  if (roomy) return 'roomy';
  return narrow ? 'narrow' : 'medium';
}

/** The height between the window's top and its footer. */
function useWindowHeight(): number {
  const footer = 28;
  const [height, setHeight] = useState(() => innerHeight - footer);
  useEffect(() => {
    const follow = () => setHeight(innerHeight - footer);
    addEventListener('resize', follow);
    return () => removeEventListener('resize', follow);
  }, []);
  return height;
}
