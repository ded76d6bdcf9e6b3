import { simpleOf } from '../../lexicon/simplified';
import { Rewriter, type View } from './view';

/**
 * Traditional characters become simplified ones, of the words of the trade: what is known is written in simplified
 * characters. Each is one unit, so that offsets stay. A text in Japanese
 * stays: its own patterns have these characters.
 */
export function simplify(view: View): View {
  if (!any.test(view.text) || kana.test(view.text)) return view;
  const rewriter = new Rewriter(view);
  for (const match of view.text.matchAll(run))
    rewriter.replace(
      match.index,
      match.index + match[0].length,
      Array.from(match[0], (sign) => simpleOf.get(sign) ?? sign).join(''),
    );
  return rewriter.finish();
}

const signs = `[${[...simpleOf.keys()].join('')}]`;
const any = new RegExp(signs);
const kana = /[\u3040-\u30ff]/;
const run = new RegExp(`${signs}+`, 'g');
