import { after } from '../around';
import { isOpaque } from '../looks/opaque';
import type { SecretRule } from '../rule';
import { hookShapes } from './hook-shapes';
import { keyShapes } from './key-shapes';
import type { Shape } from './shape';
import { tokenShapes } from './token-shapes';
import { withoutStop } from './without-stop';

/** By the beginning in lower case, as the text is searched for it. */
const byTrigger = new Map<string, { start: string; shape: Shape }[]>();
for (const shape of [...keyShapes, ...tokenShapes, ...hookShapes])
  for (const start of shape.starts) {
    const trigger = start.toLowerCase();
    byTrigger.set(trigger, [...(byTrigger.get(trigger) ?? []), { start, shape }]);
  }

export const shapeRule: SecretRule = {
  reason: 'Its beginning says what it is.',
  triggers: [...byTrigger.keys()],
  find(runs, start, end) {
    const { text } = runs;
    if (isWithinWord(text, start)) return undefined;
    const written = text.slice(start, end);
    for (const { start: begin, shape } of byTrigger.get(written.toLowerCase()) ?? []) {
      if (begin !== written) continue;
      const stop = runs.endOf(shape.body, end);
      if (!fits(shape, after(text, end, Math.min(stop - end, 160)), stop - end)) continue;
      const from = shape.isAddress ? end : start;
      return { kind: shape.kind, start: from, end: withoutStop(text, from, stop) };
    }
    return undefined;
  },
};

const fits = ({ least, most, isCommon }: Shape, head: string, length: number): boolean =>
  length >= least && length <= (most ?? length) && (!isCommon || isOpaque(head, least));

const isWithinWord = (text: string, start: number): boolean =>
  /[A-Za-z0-9]/.test(text.charAt(start)) && /\w/.test(text.charAt(start - 1));
