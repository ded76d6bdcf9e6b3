import type { Text } from '../../schema';
import type { Observed, Span } from '../result';
import type { CauseMention } from './find-causes';

const leads: Readonly<Record<CauseMention['sure'], Text>> = {
  certain: { zh: '', en: '' },
  likely: { zh: '原因多半是：', en: 'Most likely the reason is this: ' },
  points: { zh: '您说的情况指向这样一个原因：', en: 'What you describe points to this: ' },
};

/** What a known cause says of the case: the cause itself, and what is said to what they suspect. */
export function causeObserved(
  { cause, symptom, sure, steps, spans, suspected }: CauseMention,
  inPaste: (span: Span) => Span,
): Observed[] {
  const { id, at, title, what, meanwhile, confirm } = cause;
  const lead = at === 'nobody' ? leads.certain : leads[sure];
  const start = Math.min(...spans.map((one) => one.start));
  const end = Math.max(...spans.map((one) => one.end));
  return [
    {
      ...{ id: `cause/${id}`, kind: 'shown', symptoms: [symptom.id], title, headline: title, decides: true },
      ...{
        zh: `${lead.zh}${what.zh}`,
        en: lead.en === '' ? withCapital(what.en) : `${lead.en}${what.en}`,
        steps: steps.map(({ unless: _, ...step }) => step),
      },
      cause: { at, ...(meanwhile && { meanwhile }), ...(confirm && { confirm }) },
      ...inPaste({ start, end }),
    },
    ...suspected.map(
      ({ id: suspect, text, ...span }): Observed => ({
        ...{ id: `suspect/${suspect}`, kind: 'asked', symptoms: [symptom.id], ...text, steps: [] },
        ...inPaste(span),
      }),
    ),
  ];
}

const withCapital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
