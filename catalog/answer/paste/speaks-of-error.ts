/** Words, names and numbers by which a text has an error to show. */
const signs =
  /错误|报错|出错|异常|代码|失败|提示|弹[窗出]|返回|日志|\b(?:errors?|exceptions?|fail(?:s|ed|ure|ures)?|codes?|messages?|logs?|warnings?|returns?|returned|rejected|thrown|throws|pop-?ups?)\b|\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|(?<![\d.])\d{4,}/i;

/** What a person writes in words, and not a number or a name alone. */
const prose = /[\u3400-\u9fff]{5}|(?:\b[a-z']+[ ,]+){4}/i;

/** Whether an error may be shown somewhere, so that it is worth asking for; a trouble that is told in words alone has none. */
export function maySpeakOfError(text: string): boolean {
  return signs.test(text) || !prose.test(text);
}
