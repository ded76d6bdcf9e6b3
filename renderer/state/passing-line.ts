import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';

/** Something that a person is told for a moment, and how it is taken back or what else can be done about it. */
export type PassingLine = { words: string } & ({ undo: () => void } | { deed: string; run: () => void });

/** In milliseconds. */
const shownFor = 8000;

interface Passing {
  line: PassingLine | null;
  /** Says it, in place of what was said before; null says nothing any more. */
  tell: (line: PassingLine | null) => void;
}

export const PassingContext = createContext<Passing>({ line: null, tell: () => {} });

export const usePassing = (): Passing => useContext(PassingContext);

/** Takes back what the line tells of; undefined where it tells of nothing that can be. */
export function useTakeBack(): (() => void) | undefined {
  const { line, tell } = usePassing();
  if (!line || !('undo' in line)) return undefined;
  return () => {
    line.undo();
    tell(null);
  };
}

/** What is said at the moment. */
export function usePassingState(): Passing {
  const [line, setLine] = useState<PassingLine | null>(null);
  useEffect(() => {
    if (!line) return undefined;
    const timer = setTimeout(() => setLine(null), shownFor);
    return () => clearTimeout(timer);
  }, [line]);
  const tell = useCallback((to: PassingLine | null) => setLine(to), []);
  return useMemo(() => ({ line, tell }), [line, tell]);
}
