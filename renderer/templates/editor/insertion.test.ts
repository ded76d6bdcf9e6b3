import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../catalog/answer/check';
import { variableNames } from '../../../catalog/answer/variables/variables';
import { insertionOf, mended, offsetOf } from './insertion';

describe('what is inserted for a variable', () => {
  it.each(variableNames)('%s is good Liquid, and known', (name) => {
    expect(checkTemplate(`Hello. ${insertionOf(name)}`)).toEqual([]);
  });

  it('prints a value, asks about a flag, goes through a list', () => {
    expect(insertionOf('customer')).toBe('{{ customer }}');
    expect(insertionOf('ours')).toBe('{% if ours %}{% endif %}');
    expect(insertionOf('steps')).toBe('{% for each in steps %}\n- {{ each.text }}\n{% endfor %}');
    expect(insertionOf('missing')).toBe('{% for each in missing %}\n- {{ each }}\n{% endfor %}');
  });
});

describe('an unknown name', () => {
  const mend = (body: string) => {
    const [problem] = checkTemplate(body);
    return problem ? mended(body, problem) : undefined;
  };

  it('is replaced at its line and column, and nowhere else', () => {
    expect(mend('custmer\n{{ title }} {{ custmer }} custmer')).toBe(
      'custmer\n{{ title }} {{ customer }} custmer',
    );
    expect(mend('{% for each in steps %}{{ each.txt }}{% endfor %}')).toBe(
      '{% for each in steps %}{{ each.text }}{% endfor %}',
    );
    expect(mend('{{ title | upcas }}')).toBe('{{ title | upcase }}');
  });

  it('that is like no other, or is not there, is left to the person', () => {
    expect(mend('{{ zzzzzzzzzz }}')).toBeNull();
    const gone = { code: 'unknown-variable', line: 1, column: 1, name: 'a', nearest: 'b' } as const;
    expect(mended('\na', gone)).toBeNull();
  });
});

it('a line and a column are an offset, at most the end', () => {
  expect(offsetOf('ab\ncd', 2, 2)).toBe(4);
  expect(offsetOf('ab', 9, 9)).toBe(2);
});
