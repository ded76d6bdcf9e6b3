import { firstIndex } from '../../catalog/first-index';
import type { Span } from '../../catalog/triage/result';
import { furtherWithin, type ReadPaste } from './read-paste';

type Masked = Pick<ReadPaste, 'raw' | 'furtherSecrets'> & { triage: Pick<ReadPaste['triage'], 'secrets'> };

/** A part of a paste, with secrets replaced by their pseudonyms. */
export function redactedPart(
  { raw, triage: { secrets }, furtherSecrets }: Masked,
  { start, end }: Span,
): string {
  let text = '';
  let done = start;
  const replace = (secret: Span, by: string) => {
    text += raw.slice(done, Math.max(done, secret.start)) + (secret.start >= start ? by : '');
    done = secret.end;
  };
  const first = firstIndex(secrets.length, (index) => (secrets[index]?.end ?? 0) > start);
  for (const secret of secrets.slice(first)) {
    if (secret.start >= end) break;
    replace(secret, secret.pseudonym);
  }
  // They follow those that have a name.
  const further = furtherWithin(furtherSecrets, { start, end });
  if (further) replace(further, '⟦…⟧');
  return text + raw.slice(done, Math.max(done, end));
}
