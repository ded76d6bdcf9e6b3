/** Calls, events, members and parameters by their names in code. Ids that people know by these names are none. */
const names = [
  /\b\w+\(\)?/,
  /(?<![\w./@-])(?!\d)\w+\.(?!(?:com|cn|io|org|net|example|html|js|ts|txt|log|g|e)\b)[a-z]\w+(?![./])/,
  /(?<![\w-])[a-z]+(?:-[a-z]+)+(?= ?(?:事件|event))/,
  /\b(?!(?:userSig|userId|roomId|sdkAppId|appKey|groupId|iOS|iPhone|iPad|iPadOS|macOS|kHz|iCloud)\b)[a-z]+[A-Z]\w*/,
  /\b[a-z]+_[a-z_]+\b/,
  /\b(?:Start|Stop|Enter|Exit|Create|Destroy|Get|Set|Login|Init|Open|Close|Join|Leave|Change|Enable|Request)[A-Z][a-z]\w*/,
  /\b[A-Z]{2,}(?:_[A-Z]{2,}){2,}\b/,
];

/** Whether a text names something of the SDK's code, which only a developer can use. */
export function namesCode(text: string): boolean {
  return names.some((name) => name.test(text));
}

/** The sentences of a text that name nothing of the code. */
export function withoutCode(text: string): string {
  const isChinese = /[\u3400-\u9fff]/.test(text);
  return text
    .split(/(?<=。)|(?<=[.?!]) /)
    .map((sentence) => (namesCode(sentence) ? beforeCode(sentence) : sentence))
    .filter((sentence) => sentence !== '')
    .join(isChinese ? '' : ' ');
}

/** The clauses before the first that names something, where they say enough to stand alone. */
function beforeCode(sentence: string): string {
  const [clause = '', ...more] = sentence.split(/[；;]|，(?!例如|比如|如)/);
  if (more.length === 0 || namesCode(clause) || clause.length < shortestClause) return '';
  return `${clause}${/[\u3400-\u9fff]/.test(sentence) ? '。' : '.'}`;
}

const shortestClause = 6;
