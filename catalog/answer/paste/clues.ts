import type { Matter } from '../../triage/observe/observations-on';
import type { Observed } from '../../triage/result';
import { sharesWords } from './shares-words';

/** What they suspect, unless it is said already of the same words. */
export function cluesBeside(
  clues: readonly Observed[],
  shown: readonly Observed[],
  matter: Matter,
): readonly Observed[] {
  const isSaid = ({ start, end }: Observed) => shown.some((one) => one.start < end && start < one.end);
  return clues.filter((clue) => isRelated(clue, matter) && !isSaid(clue)).slice(0, 1);
}

/** A change that has nothing to do with what an error says by itself is not its reason. */
const isRelated = ({ relates }: Observed, { own, faults, acts }: Matter): boolean =>
  !relates ||
  !own ||
  faults.some((fault) => relates.unless.includes(fault)) ||
  (acts === 'developer' && ofApp.test(relates.said)) ||
  sharesWords(own.reason, relates.said.replace(ofChange, ' '));
const ofChange =
  /更新|升级|修改|更换|切换|迁移|部署|发布|上线|重装|重置|\b(?:chang|updat|upgrad|switch|mov|migrat|deploy|releas|replac|install)\w*/gi;
/** Any error of an app may come from its new version. */
const ofApp =
  /客户端|服务端|服务器|后端|应用|版本|代码|发版|上线|部署|\b(?:app|sdk|client|server|backend|version|code|build|release\w*|deploy\w*)\b/i;
