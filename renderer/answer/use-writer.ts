import { useLazyImport } from '../timing/use-lazy-import';

export type Writer = typeof import('./writing/writer');

const load = () => import('./writing/writer');

/** The code that writes answers, with the template language in it. Null until it is loaded. */
export const useWriter = (wanted: boolean): Writer | null => useLazyImport(wanted, load);
