import { codeDigits, lookAlikes } from '../../catalog/triage/look-alikes';
import type { RedactedTriage, Triage } from '../../catalog/triage/result';
import { compareTriage } from '../compare-triage';
import { hiding } from '../hide';
import { answerLines } from '../json-lines';
import type { Arguments } from '../options';
import { pageFor } from '../page';
import { BadUse } from '../problem';
import { emptyInput, readText, standardInput } from '../read-text';
import { triageText } from '../triage-text';
import type { CommandContext, ExitCode } from '../world';

/** `triage [--json] [--hide PATTERN] [FILE | -]`, `triage --jsonl FILE`, `triage --compare OLD [--jsonl FILE]` */
export async function runTriage(
  context: CommandContext,
  { words, json, jsonl, hide, compare }: Arguments,
): Promise<ExitCode> {
  if (words.length > (jsonl === undefined && compare === undefined ? 1 : 0)) {
    throw new BadUse({
      zh: 'triage 一次只读一个文件。请只写一个文件名，文本请用管道送入标准输入。',
      en: 'triage reads one file at a time. Give one file name, or pipe the text to standard input.',
    });
  }
  const findOwn = await hiding(hide);
  if (compare !== undefined)
    return compareTriage(context, { old: compare, pastes: jsonl }, { findOwn }, json);
  if (jsonl !== undefined) {
    const text = await readText(context, jsonl);
    const triage = context.knowledge.triage();
    return answerLines(context, text, 'raw', (raw) => asContract(context, triage(raw, { findOwn })));
  }
  const raw = await readText(context, words[0] ?? standardInput);
  const blank = raw.trim() === '';
  if (blank) context.world.err(`errdesk: ${emptyInput[context.language]}\n`);
  if (blank && !json) return 1;
  const triage = context.knowledge.triage()(raw, { findOwn });
  await context.world.out(
    json ? `${JSON.stringify(asContract(context, triage), null, 2)}\n` : forPerson(context, raw, triage),
  );
  return triage.verdict === 'none' ? 1 : 0;
}

function forPerson(context: CommandContext, raw: string, triage: Triage): string {
  const { knowledge } = context;
  const page = pageFor(context);
  const ruledOut = lookAlikes(triage.ruledOut, raw, codeDigits(knowledge.catalog));
  const told = {
    entryOf: (id: string) => knowledge.lookup().byId(id),
    others: knowledge.neighbours(),
    catalog: knowledge.catalog,
  };
  return `${triageText(page, raw, { ...triage, ruledOut }, told).join('\n')}\n`;
}

/** The stable part of the result, on which scripts may rely. */
function asContract(
  { knowledge }: CommandContext,
  { verdict, findings, neighbours, symptoms, redacted, secrets }: RedactedTriage,
) {
  const { byId } = knowledge.lookup();
  return {
    verdict,
    findings: findings.map(({ entry, sdk, code, symbol, documents, confidence, evidence, chain }) => ({
      ...{ entry, sdk, code, symbol, documents, confidence },
      evidence: evidence.map(({ start, end }) => ({ start, end })),
      chain,
    })),
    neighbours: neighbours.map(({ id, pack, code, name, title, confidence, evidence }) => ({
      ...{ pack, code, name, title, confidence },
      entry: byId(id)?.id ?? null,
      evidence: evidence.map(({ start, end }) => ({ start, end })),
    })),
    symptoms: symptoms.map(({ id, title, confidence, evidence }) => ({
      ...{ id, title, confidence },
      evidence: evidence.map(({ start, end }) => ({ start, end })),
    })),
    redacted,
    secrets: secrets.map(({ kind, start, end }) => ({ kind, start, end })),
  };
}
