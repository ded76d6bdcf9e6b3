import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { noValues } from '../../pack/value-checks';
import { normalise } from '../normalise';
import { toPaste } from '../text/view';
import { ValueChecker } from './check-values';

const { parameters, checks, waits, courses } = catalog.signs.values;

/** What a text breaks of one rule alone; errors are all its numbers of three digits and more, without those of times. */
function brokenIn(checker: ValueChecker, raw: string) {
  const { view } = normalise(raw);
  const errors = [...view.text.matchAll(/(?<![.:\d])-?\b\d{3,9}\b/g)].map(({ index, 0: code }) => ({
    start: index,
    end: index + code.length,
  }));
  return checker.check({ view, raw, errors, isSecret: () => false, inPaste: (span) => toPaste(view, span) });
}

describe.each(checks)('$id', (check) => {
  const checker = new ValueChecker({ ...noValues, parameters, checks: [check] });
  it.each(check.breaks)('is broken in %s', (raw) => expect(brokenIn(checker, raw)).toHaveLength(1));
  it.each(check.keeps)('is kept in %s', (raw) => expect(brokenIn(checker, raw)).toEqual([]));
});

describe.each(waits)('$id', (wait) => {
  const checker = new ValueChecker({ ...noValues, parameters, waits: [wait] });
  it.each(wait.breaks)('is told in %s', (raw) => expect(brokenIn(checker, raw)).toHaveLength(1));
  it.each(wait.keeps)('is not told in %s', (raw) => expect(brokenIn(checker, raw)).toEqual([]));
});

describe.each(courses)('$id', (course) => {
  const checker = new ValueChecker({ ...noValues, parameters, courses: [course] });
  it.each(course.breaks)('is told in %s', (raw) => expect(brokenIn(checker, raw)).toHaveLength(1));
  it.each(course.keeps)('is not told in %s', (raw) => expect(brokenIn(checker, raw)).toEqual([]));
});
