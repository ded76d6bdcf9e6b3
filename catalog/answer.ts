import { sdkLabels } from './labels';
import { plainTitle } from './plain-title';
import type { Actor, Entry, Language, Text } from './schema';
import { settlingQuestion } from './settling';

const words = {
  greeting: { zh: '您好，', en: 'Hello,' },
  met: {
    zh: '感谢您的反馈。您遇到的情况是',
    en: 'Thank you for getting in touch. The error you are seeing is:',
  },
  code: { zh: '错误码', en: 'code' },
  name: { zh: '错误名', en: 'error name' },
  cause: { zh: '原因：', en: 'Why it happens: ' },
  likely: { zh: '可能的原因：', en: 'Probable cause: ' },
  deprecated: { zh: '版本说明：', en: 'Versions: ' },
  disputed: { zh: '需要说明的是：', en: 'Please note: ' },
  step: { zh: '请这样处理：', en: 'Please do this:' },
  steps: { zh: '请按下面的顺序处理：', en: 'Please take these steps in order:' },
  optional: {
    zh: '通常不需要处理。想核对的话，可以这样做：',
    en: 'As a rule nothing needs doing. If you want to make sure:',
  },
  forDevelopers: {
    zh: '标有“开发者”的步骤请转给贵方负责接入 SDK 的同事。',
    en: 'Please pass the steps marked "Developer" to the people who build your app.',
  },
  ours: {
    zh: '需要我们核实或与 SDK 厂商沟通的部分，由我们跟进，有结果会尽快告诉您。',
    en: 'We will take care of anything that has to be checked on our side or raised with the SDK vendor, and tell you as soon as we know more.',
  },
  allOurs: {
    zh: '这件事由我们处理，您暂时不用做什么，有结果会尽快告诉您。',
    en: 'We will take care of this. There is nothing for you to do for now, and we will tell you as soon as we know more.',
  },
  nothing: {
    zh: '这种情况不需要您做什么。',
    en: 'You do not need to do anything about this.',
  },
  confirm: { zh: '怎样确认已经解决：', en: 'How to tell that it worked: ' },
  otherwise: {
    zh: '如果您看到的现象与上面说的不符，请直接回复，并附上 SDK 版本、出错时间（含时区）和完整的报错内容，我们继续为您排查。请不要发送签名、密钥、令牌或密码。',
    en: 'If what you see differs from this, just reply with the SDK version, the time it happened (with the time zone) and the full error, and we will look into it further. Please do not send any signature, key, token or password.',
  },
  still: {
    zh: '如果照做之后还是这样，请直接回复，并附上 SDK 版本、出错时间（含时区）和完整的报错内容，我们继续为您排查。请不要发送签名、密钥、令牌或密码。',
    en: 'If it still happens afterwards, just reply with the SDK version, the time it happened (with the time zone) and the full error, and we will look into it further. Please do not send any signature, key, token or password.',
  },
  regards: { zh: '祝顺利。', en: 'Kind regards' },
} satisfies Record<string, Text>;

const addressees: Record<'customer' | 'developer', Text> = {
  customer: { zh: '您', en: 'You' },
  developer: { zh: '开发者', en: 'Developer' },
};

/** What the paste adds to what the catalog knows. */
export interface Added {
  /** Causes that were read off the paste itself, the customer’s to read. */
  readonly causes: readonly Text[];
  /** What to ask for besides; empty where nothing is to be asked. */
  readonly request: string;
}

const nothingAdded: Added = { causes: [], request: '' };

/**
 * The answer that goes back to a customer: what happened, the steps that are the customer's, each with whom it is for,
 * and how to tell that it worked. Steps of support and of the vendor are ours, and are said to be.
 */
export function answerText(entry: Entry, language: Language, added: Added = nothingAdded): string {
  const say = (text: Text) => text[language];
  return paragraphs([
    say(words.greeting),
    `${say(words.met)}${nameOf(entry, language)}${language === 'zh' ? '。' : '.'}`,
    meaning(entry, language),
    ...added.causes.map(say),
    ...cause(entry, language),
    ...notes(entry, language),
    ...steps(entry, language),
    `${say(words.confirm)}${say(entry.confirm)}`,
    say(entry.remedy.some(({ actor }) => isTheirs(actor)) ? words.still : words.otherwise),
    added.request,
    say(words.regards),
  ]);
}

/** “签名（userSig）已过期”（错误码 70001） */
function nameOf({ title, code, symbol }: Entry, language: Language): string {
  const label = (code === undefined ? words.name : words.code)[language];
  const known = [code, symbol].filter((each) => each !== undefined);
  const plain = plainTitle({ title, code })[language];
  return language === 'zh'
    ? `“${plain}”（${label} ${known.join('，')}）`
    : ` "${plain}" (${label} ${known.join(', ')})`;
}

/** Unless the documents disagree: then what each says is the matter itself. */
function meaning({ meaning: { zh, en }, disputes }: Entry, language: Language): string {
  const text = language === 'zh' ? zh : en;
  return disputes.length > 0 ? text : withoutDocuments(text) || text;
}

function cause({ cause: { origin, zh, en } }: Entry, language: Language): string[] {
  const text = withoutDocuments(language === 'zh' ? zh : en);
  return text === '' ? [] : [(origin === 'document' ? words.cause : words.likely)[language] + text];
}

/** What a document says or leaves open is for support to know and tells a customer nothing: such sentences go. */
function withoutDocuments(text: string): string {
  return text
    .split(/(?<=。)|(?<=[.?!]) /)
    .filter((sentence) => !/文档|\bdocuments?\b/i.test(sentence))
    .join(/[\u3400-\u9fff]/.test(text) ? '' : ' ');
}

/** What the customer must know to judge the advice: that it is gone in later versions, or that sources disagree. */
function notes({ deprecated, disputes }: Entry, language: Language): string[] {
  const lines = disputes.map(({ about }) => words.disputed[language] + about[language]);
  return deprecated ? [...lines, words.deprecated[language] + deprecated[language]] : lines;
}

function steps({ remedy, retry }: Entry, language: Language): string[] {
  const theirs = remedy.filter(({ actor }) => isTheirs(actor));
  const ours = theirs.length < remedy.length;
  if (theirs.length === 0) return [(retry === 'ignore' ? words.nothing : words.allOurs)[language]];
  const heading = retry === 'ignore' ? words.optional : theirs.length === 1 ? words.step : words.steps;
  const lines = theirs.map(({ actor, step }, index) => {
    const whom = addressees[actor === 'developer' ? 'developer' : 'customer'][language];
    const place = theirs.length > 1 ? `${index + 1}. ` : '';
    return `${place}${language === 'zh' ? `【${whom}】` : `[${whom}] `}${step[language]}`;
  });
  const forDevelopers = theirs.some(({ actor }) => actor === 'developer');
  return [
    [heading[language], ...lines].join('\n'),
    ...(forDevelopers ? [words.forDevelopers[language]] : []),
    ...(ours ? [words.ours[language]] : []),
  ];
}

function isTheirs(actor: Actor): boolean {
  return actor === 'customer' || actor === 'developer';
}

const asks = {
  none: {
    zh: '感谢您的反馈。从目前的内容里，我们还看不出具体是哪一个错误，想请您补充一点信息。',
    en: 'Thank you for getting in touch. From what we have so far we cannot yet tell which error it is, and would like to ask for a little more.',
  },
  several: {
    zh: '感谢您的反馈。您发来的报错不止一种含义，处理办法也不一样，所以想先和您确认一点：',
    en: 'Thank you for getting in touch. The error you gave has more than one meaning, and each is dealt with differently, so we would like to settle one thing first:',
  },
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
  possible: { zh: '可能的情况有：', en: 'It may be one of these:' },
  full: {
    zh: '请把完整的报错内容复制给我们（整个错误对象，连同前后的日志），并告诉我们 SDK 的名称和版本。',
    en: 'Please copy the full error to us (the whole error object, with the log around it), and tell us the name and the version of the SDK.',
  },
  fullToo: {
    zh: '如果方便，请连同完整的错误对象、SDK 的名称和版本一起发来，省得再麻烦您一次。',
    en: 'If you can, please send the full error object and the name and version of the SDK along with it, so that we need not ask twice.',
  },
  noSecrets: {
    zh: '发送之前请去掉签名（userSig）、密钥、令牌和密码，我们用不到它们。收到后我们会尽快为您排查。',
    en: 'Before you send it, please take out any signature (userSig), key, token or password; we do not need them. We will look into it as soon as we hear from you.',
  },
} satisfies Record<string, Text>;

/** More than these would be a list to study and no question. */
const mostPossible = 5;

/**
 * What to ask a customer whose paste did not settle it. With candidates: the one thing that tells them apart, the SDK
 * if they differ in it, else what the error object says of itself, else the moment. Without: the full error.
 */
export function questionText(
  candidates: readonly Entry[],
  language: Language,
  { request }: Added = nothingAdded,
): string {
  const say = (text: Text) => text[language];
  const question = settlingQuestion(candidates);
  const asking =
    question === 'full'
      ? [say(asks.none), say(asks.full)]
      : [
          `${say(asks.several)}\n${say(asks[question])}`,
          [
            say(asks.possible),
            ...candidates.slice(0, mostPossible).map((entry) => possibility(entry, language)),
          ].join('\n'),
          say(asks.fullToo),
        ];
  return paragraphs([say(words.greeting), ...asking, request, say(asks.noSecrets), say(words.regards)]);
}

function possibility(entry: Entry, language: Language): string {
  const sdk = sdkLabels[entry.sdk][language];
  return language === 'zh'
    ? `- ${sdk}：${entry.title.zh}（${entry.symbol ?? entry.code}）`
    : `- ${sdk}: ${entry.title.en} (${entry.symbol ?? entry.code})`;
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
