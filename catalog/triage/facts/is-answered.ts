import type { Text } from '../../schema';

/** Whether a paste answers a question, or states what is asked for: one of the patterns matches its Chinese. */
export function isAnswered({ zh }: Pick<Text, 'zh'>, answers: readonly string[]): boolean {
  return answers.some((pattern) => new RegExp(pattern, 'iu').test(zh));
}
