/** How a text tells the value of something by a comparison: not what a program does about it, but what was seen. */
export interface ToldValue {
  readonly before: RegExp;
  readonly after: RegExp;
  /** Samples: the number in question is in double angle brackets. */
  readonly catches: readonly string[];
  readonly leaves: readonly string[];
}

/** What a program does by a comparison: it branches, returns, looks through a list. */
const inCode =
  /\b(?:if|elif|elsif|unless|while|until|switch|case|when|whenever|return|assert\w*\(|expect\w*\(|guard|require|const|let|var|val|WHERE|AND|OR|ON|filter|find|some|every|catch|match|rule|expr|alert|should|must)\b|&&|\|\||[{}?]|=>|如果|若|当|假如|一旦|凡/;
const goesOn = /^["'`]?\s?(?:&&|\|\||[?){};]|then\b|就|则|时|的话|=>|->|的?情况)/;

const told: readonly ToldValue[] = [
  {
    // `the console has err.code === 500, and no message`
    before: /(?:^|[\s(（，,。:：]|\/\/\s?)[\w$.[\]()]{0,40}\s?===?\s?["'`]?$/,
    after:
      /^["'`]?(?:$|\s?[，,。.；\n（(]|\s(?:in|on|at|for|since|and|but|which|from|with|every|again|today)\b|\s?[\u3400-\u9fff])/,
    catches: [
      '回调 err.code === «500»，message 是空的',
      '// === «16391» in production',
      'console: err.getCode() == "«16389»" on Chrome 90, every time',
    ],
    leaves: [
      'if (err.code === «70001») {',
      'code === «70001» && retry()',
      'return code === «70001»',
      'list.filter(c => c === «70001»)',
      'code === «70001» ? a : b',
      'code == «70001» 就重新登录',
      '如果 code === «70001»，重新登录',
      'when code == «70001», refresh',
      'code !== «70001», x',
    ],
  },
  {
    // What a test found in place of what it expected.
    before: /\bassert\w*error\b[^{};\n]{0,60}$/i,
    after: /^["'`]?\s?(?:[!=]==?\s?-?\d|to (?:be|equal)\b|is not\b|does not\b)/i,
    catches: ['AssertionError: «1006» != 0', 'AssertionError: expected «70003» to equal 0'],
    leaves: ['assert(code, «1006» != 0)', 'AssertionError: «1006», 0'],
  },
];

/** Whether a comparison with the number tells what its value was. */
export const isToldValue = (before: string, after: string): boolean =>
  !inCode.test(before) &&
  !goesOn.test(after) &&
  told.some((one) => one.before.test(before) && one.after.test(after));

export const toldValues = told;
