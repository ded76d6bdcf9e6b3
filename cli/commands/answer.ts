import { writeAnswer } from '../../catalog/answer/answer';
import { asksFirst } from '../../catalog/answer/asks-first';
import { aboutQuestion, doubtsIn } from '../../catalog/answer/doubts';
import type { AnswerOrder } from '../../catalog/answer/order';
import type { ReadCase } from '../../catalog/answer/paste/read-case';
import { nothingShown, shownOfMatter } from '../../catalog/answer/paste/shown';
import type { Subject } from '../../catalog/answer/subject';
import {
  aboutEntries,
  aboutSymptom,
  answeredTogether,
  nothingNamed,
  onlyCandidates,
} from '../../catalog/answer/subjects';
import { symptomTitle } from '../../catalog/answer/symptom-title';
import { fieldNames, isField, type VariableName, variables } from '../../catalog/answer/variables/variables';
import { languageOfText } from '../../catalog/answer/wording/language-of';
import { mattersOf } from '../../catalog/same-matter';
import type { Entry, Language, Text } from '../../catalog/schema';
import {
  isNamed,
  isStated,
  isToldInWords,
  worthReading,
} from '../../catalog/triage/neighbours/worth-reading';
import type { Missing } from '../../catalog/triage/result';
import type { FindOwn } from '../../catalog/triage/secrets/own';
import { formNamed, outgoing } from '../answer-form';
import { suitableTemplate, templatesOf } from '../answer-template';
import { hiding } from '../hide';
import type { Arguments } from '../options';
import { BadUse } from '../problem';
import { put } from '../put';
import { emptyInput, readText, standardInput } from '../read/read-text';
import { wrongTemplate } from '../template-problem';
import type { CommandContext, ExitCode, Knowledge } from '../world';

/** `answer [FILE | -] [--for A] [--length L] [--entry ID] [--template T] [--set NAME=VALUE]` */
export async function runAnswer(context: CommandContext, args: Arguments): Promise<ExitCode> {
  const { words } = args;
  if (words.length > 1) throw new BadUse(oneFile);
  const { world } = context;
  const form = formNamed(args.format);
  const choices = choicesOf(args);
  const findOwn = await hiding(args.hide);
  const entries = args.entry.map((id) => entryOf(context, id));
  const found = await caseOf(context, words[0], entries, findOwn);
  if (!found) return 1;
  // The answer is in the language of the paste, unless it is asked for in another; messages are in the person's.
  const language = (args.lang === undefined ? found.language : undefined) ?? context.language;
  const templates = await templatesOf({ ...context, language }, args.template);
  const { template, from } = suitableTemplate(context, templates, found.subject.kind);
  const { text, holes, problem } = writeAnswer(template, {
    ...{ ...choices, subject: found.subject, missing: found.missing, language },
    packs: context.knowledge.packs,
    faults: new Map(context.knowledge.catalog.faults.map((fault) => [fault.id, fault])),
  });
  if (problem) throw wrongTemplate(from, problem);
  const options = { language, title: titleOf(found.subject)[language], spared: args.spare, findOwn };
  const { content, withheld } = outgoing(text, form, options);
  await put(context, content, args);
  for (const hole of holes) world.err(`errdesk: ${lacking(hole)[context.language]}\n`);
  for (const pseudonym of withheld) world.err(`errdesk: ${replaced(pseudonym)[context.language]}\n`);
  return holes.length > 0 || asksFirst(found.subject) ? 1 : 0;
}

interface Case extends Pick<AnswerOrder, 'subject' | 'missing'> {
  /** The language of the paste, where it has one. */
  language: Language | undefined;
}

/** What to answer: the given entries, else the findings of the text. Undefined when there is no text. */
async function caseOf(
  context: CommandContext,
  file: string | undefined,
  entries: readonly Entry[],
  findOwn: FindOwn,
): Promise<Case | undefined> {
  if (file === undefined && entries.length > 0)
    return { subject: aboutEntries(entries, undefined), missing: [], language: undefined };
  const raw = await readText(context, file ?? standardInput);
  if (raw.trim() === '') {
    context.world.err(`errdesk: ${emptyInput[context.language]}\n`);
    return undefined;
  }
  const triage = context.knowledge.triage()(raw, { findOwn });
  const read: ReadCase = { raw, triage, byId: (id) => context.knowledge.lookup().byId(id) };
  return { ...answerable(context.knowledge, read, entries), language: languageOfText(raw) ?? latinOf(raw) };
}

/** A text of nothing but Latin words is answered in English. */
const latinOf = (raw: string): Language | undefined =>
  !/[\u3400-\u9fff]/.test(raw) && /[A-Za-z]{3,}\W+[A-Za-z]{2,}/.test(raw) ? 'en' : undefined;

/** What is answered of a text. A letter asks for what it needs by itself; a question asks for all that is missing. */
function answerable(
  knowledge: Knowledge,
  read: ReadCase,
  entries: readonly Entry[],
): Pick<AnswerOrder, 'subject' | 'missing'> {
  const { triage, byId } = read;
  if (entries.length > 0) return { subject: aboutEntries(entries, read), missing: [] };
  const settled = triage.verdict === 'match' ? answeredTogether(read) : onlyCandidates(read);
  const doubts = triage.verdict === 'match' ? doubtsIn(read) : [];
  if (settled.length > 0) return { subject: aboutEntries(settled, read, doubts), missing: [] };
  const other = triage.verdict !== 'match' && nothingNamed(read) ? aboutOther(knowledge, read) : undefined;
  if (other) return { subject: other, missing: [] };
  const symptom = knowledge.catalog.symptoms.find(({ id }) => id === triage.symptoms[0]?.id);
  if (symptom) return { subject: aboutSymptom(symptom, triage), missing: [] };
  const candidates = triage.findings.flatMap(({ entry }) => byId(entry) ?? []);
  return {
    subject: aboutQuestion(read, candidates),
    // What decides between several meanings is all that is asked.
    missing: candidates.length > 1 ? [] : triage.missing.filter(({ kind }) => !alreadyAsked.includes(kind)),
  };
}

/** Somebody else's error, where the paste says whose it is: as one of ours where an entry explains it. */
function aboutOther({ neighbours, packs, catalog }: Knowledge, read: ReadCase): Subject | undefined {
  const { raw, triage, byId } = read;
  const stated = worthReading(triage).filter(isStated);
  const codes = stated.flatMap(({ id }) => neighbours().byId(id) ?? []);
  const [code, ...alike] = mattersOf(codes, packs)[0] ?? [];
  const list = code && neighbours().listOf(code);
  if (!code || !list) return undefined;
  const entry = byId(code.id);
  if (entry) return aboutEntries([entry], read);
  const fault = catalog.faults.find(({ id }) => id === code.fault);
  const shown = fault ? shownOfMatter({ title: code.title, faults: [fault.id] }, triage) : nothingShown;
  const finding = stated.find(({ id }) => id === code.id);
  const byName = code.name !== undefined && finding !== undefined && isNamed(raw, finding);
  const toldInWords = finding !== undefined && isToldInWords(raw, finding);
  return { kind: 'neighbour', code, byName, toldInWords, alike, source: list.source, fault, shown };
}

/** The template of the question asks for these anyway. */
const alreadyAsked: readonly Missing['kind'][] = ['version', 'object', 'log'];

function choicesOf(args: Arguments): Pick<AnswerOrder, 'audience' | 'length' | 'fields'> {
  return {
    audience: oneOf('for', args.for, ['customer', 'developer']),
    length: oneOf('length', args.length, ['full', 'short', 'chat']),
    fields: fieldsOf(args.set),
  };
}

/** The first is the default. */
function oneOf<T extends string>(option: string, asked: string | undefined, known: readonly [T, ...T[]]): T {
  const found = known.find((each) => each === (asked ?? known[0]));
  if (found !== undefined) return found;
  throw new BadUse({
    zh: `--${option} 不能写 ${asked}。请写 --${option} ${known.join('|')}。`,
    en: `--${option} knows no ${asked}. Give --${option} ${known.join('|')}.`,
  });
}

function fieldsOf(set: readonly string[]): AnswerOrder['fields'] {
  const pairs = set.map((pair) => {
    const [name = '', ...value] = pair.split('=');
    if (isField(name) && value.length > 0) return [name, value.join('=')];
    throw new BadUse({
      zh: `--set 不能写 ${pair}。请写 名称=内容，名称是 ${fieldNames.join('、')} 之一。`,
      en: `--set knows no ${pair}. Give name=value, where the name is one of ${fieldNames.join(', ')}.`,
    });
  });
  return Object.fromEntries(pairs);
}

function entryOf({ knowledge }: CommandContext, id: string): Entry {
  const entry = knowledge.lookup().byId(id);
  if (entry) return entry;
  throw new BadUse({
    zh: `没有条目 ${id}。条目的 id 见 errdesk triage --json 的输出，例如 ${knowledge.catalog.entries[0]?.id}。`,
    en: `There is no entry ${id}. Ids are those of errdesk triage --json, such as ${knowledge.catalog.entries[0]?.id}.`,
  });
}

function lacking(name: VariableName) {
  const { zh, en } = variables[name].label;
  return isField(name)
    ? {
        zh: `回复里缺${zh}，文中以 ⟦${zh}⟧ 标出。请用 --set ${name}=… 给出。`,
        en: `The answer lacks the ${en}, marked in it as ⟦${en}⟧. Give it with --set ${name}=….`,
      }
    : {
        zh: `回复里缺${zh}，文中以 ⟦${zh}⟧ 标出：这次没有它。请在模板里先用 {% if ${name} %} 判断。`,
        en: `The answer lacks the ${en}, marked in it as ⟦${en}⟧: there is none here. Ask {% if ${name} %} in the template first.`,
      };
}

/** The title of a page. */
function titleOf(subject: Subject): Text {
  if (subject.kind === 'finding') return subject.entry.title;
  if (subject.kind === 'neighbour') return subject.code.title;
  if (subject.kind === 'symptom') return symptomTitle(subject);
  return answerLabel;
}

const answerLabel: Text = { zh: '回复', en: 'Answer' };

function replaced(pseudonym: string): Text {
  return {
    zh: `${pseudonym} 代替了不宜外发的内容。确要原样发出，请用 --spare 写出它。`,
    en: `${pseudonym} stands in place of something that should not leave. To send it as it is, give it with --spare.`,
  };
}

const oneFile = {
  zh: 'answer 一次只读一个文件。请只写一个文件名，文本请用管道送入标准输入。',
  en: 'answer reads one file at a time. Give one file name, or pipe the text to standard input.',
};
