import type { Check, Parameter, ValueKnowledge } from '../../pack/value-checks';
import type { Text } from '../../schema';
import type { Observed } from '../result';
import { carriedBy } from './carried';
import type { Checked } from './checked';
import { CourseWatcher } from './courses';
import { ValueFinder } from './find-values';
import { brokenBy } from './rules/broken-by';
import type { Broken, Suspect } from './rules/rule';
import { Suspects } from './suspects';
import { WaitWatcher } from './waits';
import { spaced, withoutStop } from './wording';

/** Holds the values of a text against what the catalog says of them. */
export class ValueChecker {
  private readonly finder: ValueFinder;
  private readonly parameters: ReadonlyMap<string, Parameter>;
  private readonly checks: readonly Check[];
  private readonly waits: WaitWatcher;
  private readonly courses: CourseWatcher;
  private readonly unless: ReadonlyMap<string, RegExp>;

  constructor({ parameters, checks, waits, courses }: ValueKnowledge) {
    this.finder = new ValueFinder(parameters);
    this.parameters = new Map(parameters.map((parameter) => [parameter.id, parameter]));
    this.checks = checks;
    this.waits = new WaitWatcher(waits);
    this.courses = new CourseWatcher(courses);
    this.unless = new Map(
      checks.flatMap(({ id, unless }) => (unless === undefined ? [] : [[id, new RegExp(unless, 'iu')]])),
    );
  }

  /** What of the text breaks a rule, as observations of the matters that the rule is of. */
  check(text: Checked): Observed[] {
    const values = new Suspects(this.finder, text);
    const broken = this.checks.flatMap((check) => {
      if (this.unless.get(check.id)?.test(text.view.text)) return [];
      const [first] = check.parameter.flatMap((id) => this.broken(check, id, values, text) ?? []);
      return first ? [this.observed(check, first, text)] : [];
    });
    return [...broken, ...this.waits.watch(text), ...this.courses.watch(text)];
  }

  private broken(check: Check, id: string, values: Suspects, text: Checked): Found | undefined {
    const { rule, without } = check;
    const parameter = this.parameters.get(id);
    const own = values.of(id);
    if (!parameter || (own.length === 0 && !('given' in rule) && !('json' in rule))) return undefined;
    if (without !== undefined && values.of(without).some(isFilled)) return undefined;
    const asked = {
      ...{ parameter, values: own, text: text.view.text },
      others: (other: string) => values.of(other),
      parameterOf: (other: string) => this.parameters.get(other),
    };
    const broken = brokenBy(rule, asked, text.errors);
    return broken && { ...broken, parameter };
  }

  private observed(check: Check, { said, by, parameter }: Found, { inPaste }: Checked): Observed {
    const of = (text: Text) => called(text, parameter);
    const adds = check.adds && of(check.adds);
    const zh = `${spaced(said.zh)}${adds?.zh ?? ''}`;
    const en = adds ? `${said.en} ${adds.en}` : said.en;
    const drops = either([check.drops, parameter.sought]);
    const answers = either([check.answers, parameter.asked]);
    const span = by[0] ?? { start: 0, end: 0 };
    return {
      ...{ id: `value/${check.id}`, kind: 'shown', zh, en, explains: true },
      steps: check.steps.map((step) => ({ ...step, ...of(step) })),
      ...inPaste({ start: span.start, end: Math.max(span.end, span.start + 1) }),
      headline: withoutStop({ zh: spaced(said.zh), en: said.en }),
      ...check.of,
      ...(drops !== '' && { drops }),
      ...(answers !== '' && { answers }),
      ...carriedBy(check),
    };
  }
}

/** What breaks a check, and of which of its parameters. */
interface Found extends Broken {
  readonly parameter: Parameter;
}

const either = (patterns: readonly (string | undefined)[]): string =>
  patterns.filter((one) => one !== undefined).join('|');

/** A sentence with what the value is called in place of {noun}. */
const called = ({ zh, en }: Text, parameter: Parameter): Text => ({
  zh: spaced(zh.replaceAll('{noun}', () => parameter.zh)),
  en: en.replaceAll('{noun}', () => parameter.en),
});

const isFilled = ({ form, text }: Suspect): boolean => form !== 'nothing' && text !== '' && text !== '0';
