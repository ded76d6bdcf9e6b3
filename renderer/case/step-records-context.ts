import { createContext } from 'react';
import type { StepRecord } from '../../catalog/cases/learned';

/** How the steps of what is open did in the kept cases. Empty where nothing is kept, or nothing is open. */
export const StepRecordsContext = createContext<readonly StepRecord[]>([]);
