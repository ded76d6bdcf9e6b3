import { decidingQuestion } from '../deciding-question';
import type { Entry, Text } from '../schema';
import type { Fact } from '../triage/result';
import type { Disagreeing } from './subject';

/** What to ask where a paste left several meanings open; decidingQuestion picks the question. */
const questions: Readonly<Record<ReturnType<typeof decidingQuestion>, Text>> = {
  sdk: {
    zh: '您用的是哪家厂商的哪个 SDK，版本是多少？',
    en: 'Which SDK do you use, from which vendor, and in which version?',
  },
  name: {
    zh: '错误的名称和描述分别是什么（例如错误对象里的 name、desc 或 message）？请原样复制给我们。',
    en: 'What are the name and the description of the error (for instance name, desc or message in the error object)? Please copy them exactly.',
  },
  moment: {
    zh: '出错时正在做什么操作，调用的是哪个接口？',
    en: 'What was being done when it happened, and which method of the SDK was called?',
  },
  full: {
    zh: '请把完整的报错内容复制给我们（整个错误对象，连同前后的日志），并告诉我们 SDK 的名称和版本。',
    en: 'Please copy the full error to us (the whole error object, with the log around it), and tell us the name and the version of the SDK.',
  },
};

/** The one question that decides between the candidates, without what the paste states already. */
export function questionOf(
  candidates: readonly Entry[],
  stated: ReadonlySet<Fact['kind']>,
  disagreeing: Disagreeing | undefined,
): Text {
  if (disagreeing) return whichOf(disagreeing);
  const which = decidingQuestion(candidates);
  if (which !== 'full' || !stated.has('sdk')) return questions[which];
  return stated.has('version') ? fullErrorAlone : fullErrorAndVersion;
}

const whichOf = ({ number, words }: Disagreeing): Text => ({
  zh: `${number} 这个错误码和“${words}”这句话说的不是同一件事，您遇到的是哪一种？`,
  en: `The code ${number} and the words “${words}” do not mean the same thing. Which of the two is what you see?`,
});

const fullErrorAlone: Text = {
  zh: '请把完整的报错内容复制给我们（整个错误对象，连同前后的日志）。',
  en: 'Please copy the full error to us (the whole error object, with the log around it).',
};
const fullErrorAndVersion: Text = {
  zh: '请把完整的报错内容复制给我们（整个错误对象，连同前后的日志），并告诉我们 SDK 的版本。',
  en: 'Please copy the full error to us (the whole error object, with the log around it), and tell us the version of the SDK.',
};
