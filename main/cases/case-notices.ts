import type { Notices } from '../notices';
import type { CaseFileState } from './case-file';

/** Says what is amiss with the file of cases, and what was done. */
export function raiseCaseNotices(notices: Pick<Notices, 'raise'>, path: string) {
  return (state: CaseFileState): void => {
    if (state.is === 'off') notices.raise({ code: 'cases-off', why: state.why, path });
    else if ('salvaged' in state) notices.raise({ code: 'cases-salvaged', ...state.salvaged });
  };
}
