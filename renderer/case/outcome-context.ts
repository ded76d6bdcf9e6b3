import { createContext, type ReactNode } from 'react';

/** What came of the case of the paste that is shown, as a field of its answer; null where nothing is kept. */
export const OutcomeContext = createContext<ReactNode>(null);
