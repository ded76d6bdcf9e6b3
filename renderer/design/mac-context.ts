import { createContext, useContext } from 'react';

/** Whether this is macOS, whose keys have other signs. */
export const MacContext = createContext(false);

export function useIsMac(): boolean {
  return useContext(MacContext);
}
