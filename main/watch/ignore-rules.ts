/**
 * A person's ignore rules are regular expressions for an engine whose time grows as the text does. It takes what
 * JavaScript does but look-around and back-references, with which no engine can promise that.
 */

/** What a rule is as an ignore rule. */
export type RuleCheck = 'good' | 'invalid' | 'not-linear';

// Read only where there is a rule: it is as large as all the rest of the watcher.
const engine = () => import('re2js').then(({ RE2JS }) => RE2JS);

const lookAroundOrBackReference = /\(\?<?[=!]|\\[1-9]|\\k</;

export async function checkRule(rule: string): Promise<RuleCheck> {
  const RE2JS = await engine();
  try {
    RE2JS.compile(RE2JS.translateRegExp(rule));
    return 'good';
  } catch {
    return isExpression(rule) && lookAroundOrBackReference.test(withoutEscapes(rule))
      ? 'not-linear'
      : 'invalid';
  }
}

/** Whether a text is to be left alone by any of the rules. A rule that is none, from an edited file, ignores nothing. */
export async function ignores(rules: readonly string[], text: string): Promise<boolean> {
  if (rules.length === 0) return false;
  const RE2JS = await engine();
  return rules.some((rule) => {
    try {
      return RE2JS.compile(RE2JS.translateRegExp(rule)).test(text);
    } catch {
      return false;
    }
  });
}

/** Without escaped brackets and backslashes, which are characters like others. */
function withoutEscapes(rule: string): string {
  return rule.replace(/\\[^1-9k]/g, '');
}

function isExpression(rule: string): boolean {
  try {
    return new RegExp(rule) instanceof RegExp;
  } catch {
    return false;
  }
}
