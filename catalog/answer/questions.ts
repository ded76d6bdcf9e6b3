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
    zh: '它是在哪一步出现的（调用哪个接口时），错误的名称和描述（例如错误对象里的 name、desc 或 message）是什么？请原样复制给我们。',
    en: 'At which step did it come up (which call), and what are the name and the description of the error (for instance name, desc or message in the error object)? Please copy them exactly.',
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

/** The same of somebody who uses an app: whoever does not build it knows no SDK, no method and no error object. */
const questionsOfUse: typeof questions = {
  sdk: {
    zh: '您用的是哪个应用，在什么设备上用的？由此可以知道这是哪一家的错误。',
    en: 'Which app do you use, and on what device? That tells us whose error it is.',
  },
  name: {
    zh: '它是在您做什么的时候出现的，屏幕上的提示原话是什么？请原样发给我们，截图也可以。',
    en: 'What were you doing when it came up, and what exactly does the message on the screen say? Please send its words as they stand, or a screenshot.',
  },
  moment: {
    zh: '出错时您在做什么，点了哪里？',
    en: 'What were you doing when it happened, and what did you click or tap?',
  },
  full: {
    zh: '请把完整的报错内容原样发给我们（能复制就复制，不能就截图），并告诉我们是哪个应用、当时在做什么。',
    en: 'Please send us the full error as it stands (copied if you can, or a screenshot), and tell us which app it is and what you were doing.',
  },
};

/** The one question that decides between the candidates, without what the paste states already. */
export function questionOf(
  candidates: readonly Entry[],
  stated: ReadonlySet<Fact['kind']>,
  disagreeing: Disagreeing | undefined,
  isCustomer: boolean,
  withoutError = false,
): Text {
  if (disagreeing) return whichOf(disagreeing);
  if (withoutError) return isCustomer ? whoAndWhat : whoWhatAndLogs;
  const which = decidingQuestion(candidates);
  if (isCustomer) return questionsOfUse[which];
  if (which !== 'full' || !stated.has('sdk')) return questions[which];
  return stated.has('version') ? fullErrorAlone : fullErrorAndVersion;
}

/** Where a trouble is told and no error is spoken of, there is none to be sent. */
const whoAndWhat: Text = {
  zh: '请告诉我们：您看到、听到的是什么，是在哪个应用里、做什么的时候；谁有这个问题、谁没有；各用什么设备和网络；从什么时候开始的。',
  en: 'Please tell us what you see or hear, in which app and at which moment; who has the trouble and who does not; on which devices and networks; and since when.',
};
const whoWhatAndLogs: Text = {
  zh: '请告诉我们：看到、听到的是什么；谁有这个问题、谁没有；双方的设备、系统或浏览器，SDK 的名称和版本；从什么时候开始的，以及那段时间双方的日志。',
  en: 'Please tell us what is seen or heard; who has the trouble and who does not; device and system or browser of both sides, with the name and version of the SDK; since when; and send the logs of both sides of that time.',
};

/** What is asked back where they ask something that no error tells: which product it is about. Nothing is promised. */
export function aboutWish(asked: readonly string[], isCustomer: boolean): Text {
  const zh = `您问：${asked.map((one) => `“${one}”`).join('')}这要看是哪一个产品、哪个版本。`;
  const en = `You ask: ${asked.map((one) => `"${one}"`).join(' ')} That depends on the product and its version.`;
  return isCustomer
    ? {
        zh: `${zh}请告诉我们您用的是哪个应用（自己开发的，请告诉我们 SDK 的厂商、名称和版本），在什么设备上用。`,
        en: `${en} Please tell us which app you use (or, if you build it, which vendor's SDK and version) and on which devices.`,
      }
    : {
        zh: `${zh}请告诉我们用的是哪家厂商的哪个 SDK、哪个版本，在什么平台上。`,
        en: `${en} Please tell us which vendor's SDK it is, in which version and on which platform.`,
      };
}

const whichOf = ({ number, words }: Disagreeing): Text => ({
  zh: `${number} 这个错误码和“${words}”这句话说的不是同一件事，您遇到的是哪一种？`,
  en: `The code ${number} and the words "${words}" do not mean the same thing. Which of the two is what you see?`,
});

const fullErrorAlone: Text = {
  zh: '请把完整的报错内容复制给我们（整个错误对象，连同前后的日志）。',
  en: 'Please copy the full error to us (the whole error object, with the log around it).',
};
const fullErrorAndVersion: Text = {
  zh: '请把完整的报错内容复制给我们（整个错误对象，连同前后的日志），并告诉我们 SDK 的版本。',
  en: 'Please copy the full error to us (the whole error object, with the log around it), and tell us the version of the SDK.',
};
