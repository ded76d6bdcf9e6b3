import { plainTitle } from '../plain-title';
import type { Entry, Text } from '../schema';

const aboutDocuments = /文档|\bdocuments?\b|\bthe (?:English|Chinese) one\b|^It only says\b/i;

/**
 * What a document says or leaves open is for support to know and tells a customer nothing: such sentences go. Of one
 * that says something else first, the rest does.
 */
export function withoutDocuments(text: string): string {
  const kept = text
    .split(/(?<=。)|(?<=[.?!]) /)
    .map((sentence) => (aboutDocuments.test(sentence) ? beforeDocuments(sentence) : sentence))
    .filter((sentence) => sentence !== '');
  return kept.join(isChinese(text) ? '' : ' ');
}

/** “服务端报告超时，文档没说是哪一步超时。” says that there was a timeout. */
function beforeDocuments(sentence: string): string {
  const [clause = ''] = sentence.split(/[；;]|，(?=文档)/);
  if (clause === sentence || aboutDocuments.test(clause)) return '';
  return `${clause}${isChinese(sentence) ? '。' : '.'}`;
}

/** Titles bear no code that stands beside them, and those of disputed codes say at their end that they are. */
export function titleFor(entry: Entry, language: keyof Text, isCustomer: boolean): string {
  const title = plainTitle(entry)[language];
  if (!isCustomer) return title;
  const clauses = title.split(/(?=[，；;])/).filter((clause) => !aboutDocuments.test(clause));
  return clauses.join('') || title;
}

function isChinese(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
