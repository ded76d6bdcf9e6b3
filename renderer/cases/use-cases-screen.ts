import { useLazyImport } from '../timing/use-lazy-import';
import type { CasesScreen } from './cases-screen';

const load = async () => (await import('./cases-screen')).CasesScreen;

/** The Cases screen; null until it is loaded. */
export const useCasesScreen = (wanted: boolean): typeof CasesScreen | null => useLazyImport(wanted, load);
