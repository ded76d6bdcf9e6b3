import type { Answer } from '../../../bridge/contract';
import type { HandedText } from '../../../bridge/contract/handed';
import { request } from '../../bridge';

/** A text that main hands over, whole. Main forgets a text when another comes; the answer then says so. */
export async function wholeText({ text, more }: HandedText): Promise<Answer<string>> {
  if (!more) return { ok: true, value: text };
  const parts = [text];
  for (let part = 0; part < more.parts; part++) {
    const answer = await request('text.part', { parcel: more.parcel, part });
    if (!answer.ok) return answer;
    parts.push(answer.value);
  }
  return { ok: true, value: parts.join('') };
}
