import { describe, expect, it } from 'vitest';
import { times } from '../../../scripts/depth';
import { fieldClasses } from './fields/field-classes';
import { spellings } from './fields/field-triggers';
import { findSecrets } from './find';
import { rules } from './rules';
import { workOf } from './work-for-test';

const triggers = [...new Set(rules.flatMap((rule) => rule.triggers))];
const names = [...new Set(fieldClasses.flatMap((one) => [...one.names, ...one.words]).flatMap(spellings))];

/** Texts that lead a search on and never to an end. Each is made of a trigger, and grows with the number. */
const hostile: Readonly<Record<string, (trigger: string, times: number) => string>> = {
  'again and again': (trigger, many) => trigger.repeat(many),
  'with a blank': (trigger, many) => `${trigger} `.repeat(many),
  'with a sign': (trigger, many) => `${trigger}: `.repeat(many),
  'with an opening quotation mark': (trigger, many) => `${trigger}="`.repeat(many),
  'with an apostrophe': (trigger, many) => `${trigger}: 'a`.repeat(many),
  'with an opening Chinese quotation mark': (trigger, many) => `${trigger}：“`.repeat(many),
  'as a call': (trigger, many) => `${trigger}("`.repeat(many),
  'as a call in calls': (trigger, many) => `${trigger}((a)`.repeat(many),
  'in tags': (trigger, many) => `<${trigger}>`.repeat(many),
  'as a tag that is left open': (trigger, many) => `<${trigger}>a `.repeat(many),
  'in cells': (trigger, many) => `|${trigger}|`.repeat(many),
  'in the headings of columns': (trigger, many) => `a,${trigger}\n`.repeat(many),
  'on lines': (trigger, many) => `${trigger}\n`.repeat(many),
  'with a line below': (trigger, many) => `${trigger}:\n  `.repeat(many),
  'with a word': (trigger, many) => `${trigger} is `.repeat(many),
  'with a comma': (trigger, many) => `${trigger}, `.repeat(many),
  'with digits': (trigger, many) => `${trigger}12 `.repeat(many),
  'with letters and digits': (trigger, many) => `${trigger}aB3`.repeat(many),
  'before a long run': (trigger, many) => `${trigger.repeat(many)}${'a1'.repeat(many * 2)}`,
  'before a long run of signs': (trigger, many) => `${`${trigger}=`.repeat(many)}${'%'.repeat(many * 4)}`,
  'before lines of Base64': (trigger, many) =>
    `${trigger.repeat(many)}${`${'aB3'.repeat(20)}\n`.repeat(many / 8)}`,
  'before blanks': (trigger, many) => `${`${trigger}|`.repeat(many)}${' '.repeat(many * 4)}`,
  'before brackets': (trigger, many) => `${`${trigger}(`.repeat(many)}${'()'.repeat(many * 2)}`,
};

/** Past the windows that values are judged by: below them the work for each place still grows. */
const length = times(1200, 2400);
const most = 2.5;
const all = [...new Set([...triggers, ...names])];
/** Each trigger with some of the shapes, and each shape with some of the triggers. */
const every = times(32, 4);

describe.each(Object.entries(hostile).map(([name, make], shape) => ({ name, make, shape })))(
  'a text with a trigger $name',
  ({ make, shape }) => {
    it('takes twice the work for twice the text', () => {
      for (const trigger of all.filter((_, index) => (index + shape) % every === 0)) {
        const many = Math.ceil(length / (trigger.length + 2));
        const once = workOf(() => findSecrets(make(trigger, many)));
        const twice = workOf(() => findSecrets(make(trigger, 2 * many)));
        expect(twice.steps / once.steps, trigger).toBeLessThan(most);
      }
    });
  },
);

it('no pattern looks at more than a bounded part of a text from any place of it', () => {
  const long = Object.values(hostile).map((make) => triggers.map((trigger) => make(trigger, 1)).join('\n'));
  const { unbounded } = workOf(() => {
    for (const text of [...long, 'a1 '.repeat(5000), '1.2.3.4 '.repeat(2000)]) findSecrets(text);
  });
  expect(unbounded).toEqual([]);
});
