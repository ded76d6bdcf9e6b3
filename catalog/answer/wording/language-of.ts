import type { Language } from '../../schema';

/** A line that a program wrote: a time, a level, a stack, braces, an error with its class. */
const machine =
  /^\s*(?:at\s|[[{<}]|\d{1,4}[-/:]\d|(?:(?:Uncaught|Unhandled)\b[^:\n]*|\w+)(?:Error|Exception)\b|(?:E|W|I|D)\/|<?(?:ERROR|WARN|INFO|DEBUG)\b)|[{}]\s*$|=>|\bundefined\b/i;
/** Nobody but a person speaks so. */
const person = /[\u3400-\u9fff]|\b(?:I|I'm|we|my|our|you|your|please|hello|hi|thanks?)\b/i;
const quoted =
  /"[^"\n]{1,200}"|“[^”\n]{1,200}”|「[^」\n]{1,200}」|'[^'\n]{8,200}'|\b\w{1,40}(?:Error|Exception): [^\n\u3400-\u9fff]{3,200}/g;
const han = /[\u3400-\u9fff]/g;
/** Words that a person writes and a log hardly does. */
const english =
  /\b(?:the|a|an|is|are|was|were|we|i|my|our|it|this|that|to|of|in|on|and|but|with|for|from|when|please|hello|hi|have|has|does|do|not|cannot|can't|how|why|what|after|get|gets|as|at|by|since|no|only|again|one|two)\b/gi;

/** In UTF-16 units: what a person says stands in the first part of a paste, a log follows. */
const most = 20_000;
/** A Chinese word has about so many characters, and an English sentence so many other words for each of these. */
const hanPerWord = 1.6;
const wordsPerSmall = 2.2;

/**
 * The language that the person wrote in who sent a text; undefined where nobody says anything in words. What is quoted
 * and what a program printed counts only where there is nothing else.
 */
export function languageOfText(text: string): Language | undefined {
  const head = text.slice(0, most);
  const lines = head.split('\n');
  const said = lines.filter((line) => !machine.test(line) || person.test(line)).join('\n');
  const own = said.replace(quoted, ' ');
  if (count(own, han) > 0 && count(own, english) === 0) return 'zh';
  return moreOf(own) ?? moreOf(said) ?? (count(head, han) >= fewHan ? 'zh' : undefined);
}

/** Fewer Chinese characters than these in a log are part of a name. */
const fewHan = 2;

function moreOf(text: string): Language | undefined {
  const chinese = count(text, han) / hanPerWord;
  const western = count(text, english) * wordsPerSmall;
  if (chinese < 1 && western < 2) return undefined;
  return chinese >= western ? 'zh' : 'en';
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
