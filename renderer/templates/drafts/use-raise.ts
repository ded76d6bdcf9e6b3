import { createContext, useContext } from 'react';
import type { RaiseTrouble } from '../../text/raise-trouble';

export const RaiseContext = createContext<RaiseTrouble>(() => {});

/** Tells a person about a trouble, above the footer. */
export const useRaise = (): RaiseTrouble => useContext(RaiseContext);
