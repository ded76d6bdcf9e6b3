import type { CallSide } from '../../pack/observations';
import type { Language } from '../../schema';

/** How symptoms name the one whose sound or picture it is, and the one who does not get it. */
const named: Readonly<Record<Language, Readonly<Record<CallSide, string>>>> = {
  zh: {
    sender: '没有画面的那一方|发送的一方|发送的人|说话的人|那一位|那个人|这个人',
    receiver: '看不到的一方|听不到的一方|接收的一方|看的一方|听的一方',
  },
  en: {
    sender: 'the side without a picture|the sender|the person speaking|that person',
    receiver: 'the side that (?:sees|hears) nothing|the receiver|the viewer|the listener',
  },
};

const opposite: Readonly<Record<CallSide, CallSide>> = { sender: 'receiver', receiver: 'sender' };

/** What is said of either side of a call, said to a reader who is on one of them. */
export function toCallSide(text: string, language: Language, reader: CallSide | undefined): string {
  if (reader === undefined) return text;
  const own = named[language][reader];
  const others = named[language][opposite[reader]];
  return language === 'zh' ? inChinese(text, own, others) : inEnglish(text, own, others);
}

const inChinese = (text: string, own: string, others: string) =>
  text.replace(new RegExp(own, 'g'), '您').replace(new RegExp(others, 'g'), '对方');

/** "Have the sender do" is "do" to the sender, and "ask the other side to do" to anybody else. */
function inEnglish(text: string, own: string, others: string): string {
  const isOwn = new RegExp(own, 'i').test(text);
  return (isOwn ? text.replace(/\bits own\b/g, 'your own') : text)
    .replace(new RegExp(`\\b(h)ave (?:${own}) (\\w)`, 'gi'), (_, have: string, verb: string) =>
      have === 'H' ? verb.toUpperCase() : verb,
    )
    .replace(new RegExp(`\\b(h)ave (?:${others}) `, 'gi'), (_, have: string) =>
      have === 'H' ? 'Ask the other side to ' : 'ask the other side to ',
    )
    .replace(new RegExp(`\\b(?:${own})'s\\b`, 'gi'), 'your')
    .replace(new RegExp(`\\b(?:${own})\\b`, 'gi'), 'you')
    .replace(new RegExp(`\\b(?:${others})\\b`, 'gi'), 'the other side')
    .replace(/^the other side/, 'The other side')
    .replace(/^you/, 'You');
}
