import type { Value } from '../../../bridge/contract';
import { editLimit } from '../../../bridge/limits';
import { runTriage } from '../../case/run-triage';

/** Milliseconds for which a text is held back, so that it is shown together with what was found in it. */
const heldBack = 50;

/**
 * What main finds in a text within a moment; undefined where that takes longer or goes wrong: then whoever shows the text
 * reads it anew.
 */
export async function foundAtOnce(id: string, raw: string): Promise<Value<'triage.run'> | undefined> {
  if (raw.length > editLimit) return undefined;
  const answer = await Promise.race([runTriage(id, raw, () => true), after(heldBack)]);
  return answer?.ok ? answer.value : undefined;
}

const after = (milliseconds: number) =>
  new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), milliseconds));
