/** Calls, events, members and parameters by their names in code. Ids that people know by these names are none. */
const names = [
  /\b\w+\(\)?/,
  /(?<![\w./@-])(?!\d)\w+\.(?!(?:com|cn|io|org|net|example|html|js|ts|txt|log|g|e)\b)[a-z]\w+(?![./])/,
  /\b(?:create|get|set|start|stop|enter|exit|leave|join|switch|replace|renew|publish|subscribe|unsubscribe|login|logout|update|enable|disable|open|close|mute|unmute|send|request|cancel|reject|accept|init|initialize|destroy|use|on|is|has|play|take|kick)[A-Z]\w*/,
  /\b(?:client|stream|peer|room|user|connection|network|device)-[a-z]+(?:-[a-z]+)*\b(?=[^a-z]*(?:事件|event))/,
  /\b[a-z]+_[a-z_]+\b/,
  /\bclient-banned\b/,
  /\b(?:publish|subscribe|unpublish|getStats)\b(?= |$|[^\x20-\x7e])/,
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
