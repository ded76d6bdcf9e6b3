import { createContext, type ReactNode } from 'react';

/** What the kept cases know of the paste that is shown, as a fact beside its headline; null where they know nothing. */
export const SeenContext = createContext<ReactNode>(null);
