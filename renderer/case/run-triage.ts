import type { Answer, Value } from '../../bridge/contract';
import { partsOf } from '../../bridge/parts';
import { request } from '../bridge';

/**
 * Sends a text, in parts where it is long, and answers what main found in it.
 * @param apart whether it is one of many, which a paste need not wait for
 */
export async function runTriage(
  id: string,
  raw: string,
  isWanted: () => boolean,
  apart?: true,
): Promise<Answer<Value<'triage.run'>>> {
  const of = { id, ...(apart && { apart }) };
  const parts = partsOf(raw);
  for (const text of parts.slice(0, -1)) {
    const sent = await request('triage.part', { ...of, text });
    if (!sent.ok) return sent;
    if (!isWanted()) return { ok: false, problem: { code: 'triage-cancelled' } };
  }
  return request('triage.run', { ...of, raw: parts.at(-1) ?? '' });
}
