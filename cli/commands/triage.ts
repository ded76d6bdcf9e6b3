import { type Batch, ticketOf } from '../../catalog/batch/batch';
import type { Text } from '../../catalog/schema';
import { codeDigits, lookAlikes } from '../../catalog/triage/look-alikes';
import type { RedactedTriage, Triage } from '../../catalog/triage/result';
import type { FindOwn } from '../../catalog/triage/secrets/own';
import { compareTriage } from '../compare-triage';
import { hiding } from '../hide';
import { answerLines } from '../json-lines';
import type { Arguments } from '../options';
import { BadUse } from '../problem';
import { readGiven } from '../read/read-given';
import { emptyInput, readText } from '../read/read-text';
import { batchText } from '../text/batch-text';
import { pageFor } from '../text/page';
import { triageText } from '../text/triage-text';
import type { CommandContext, ExitCode } from '../world';

/**
 * `triage [--json] [--batch | --one] [--hide PATTERN] [FILE… | FOLDER | -]`, `triage --jsonl FILE`,
 * `triage --compare OLD [--jsonl FILE]`
 */
export async function runTriage(context: CommandContext, given: Arguments): Promise<ExitCode> {
  refuseMixed(given);
  const { words, json, jsonl, hide, compare } = given;
  const findOwn = await hiding(hide);
  if (compare !== undefined)
    return compareTriage(context, { old: compare, pastes: jsonl }, { findOwn }, json);
  if (jsonl !== undefined) {
    const text = await readText(context, jsonl);
    const triage = context.knowledge.triage();
    return answerLines(context, text, 'raw', (raw) => asContract(context, triage(raw, { findOwn })));
  }
  const raw = await readGiven(context, words, given);
  if (typeof raw !== 'string') return triageBatch(context, raw, json, findOwn);
  const blank = raw.trim() === '';
  if (blank) context.world.err(`errdesk: ${emptyInput[context.language]}\n`);
  if (blank && !json) return 1;
  const triage = context.knowledge.triage()(raw, { findOwn });
  await context.world.out(
    json ? `${JSON.stringify(asContract(context, triage), null, 2)}\n` : forPerson(context, raw, triage),
  );
  return triage.verdict === 'none' ? 1 : 0;
}

/** Throws `BadUse` where files are named in two ways, or are to be read in two ways. */
function refuseMixed({ words, jsonl, compare, batch, one }: Arguments): void {
  const named = jsonl !== undefined || compare !== undefined;
  if (named && (words.length > 0 || batch || one)) throw new BadUse(namesItself);
  if (one && (batch || words.length > 1)) throw new BadUse(oneText);
}

const namesItself: Text = {
  zh: '--jsonl 和 --compare 自己带文件名，不能再写别的文件或 --batch、--one。',
  en: '--jsonl and --compare name their files themselves. Give no other file with them, nor --batch or --one.',
};

const oneText: Text = {
  zh: '--one 把一个文件当作一段内容来读，请只写一个文件，也不要写 --batch。',
  en: '--one reads one file as one text. Give one file, and no --batch.',
};

/** Reads each ticket by itself. Exit code 0 where anything was found in any of them. */
async function triageBatch(
  context: CommandContext,
  batch: Batch,
  json: boolean,
  findOwn: FindOwn,
): Promise<ExitCode> {
  const { knowledge, world } = context;
  const triage = knowledge.triage();
  const read = batch.rows.map((row) => {
    const ticket = ticketOf(batch, row);
    return { ticket, triage: triage(ticket.text, { findOwn }) };
  });
  if (json) {
    const tickets = read.map(({ ticket: { ticket, customer, name }, triage }) => ({
      ...{ ticket, customer, file: name },
      ...asContract(context, triage),
    }));
    await world.out(`${JSON.stringify({ tickets, left: batch.left }, null, 2)}\n`);
  } else {
    const entryOf = (id: string) => knowledge.lookup().byId(id);
    await world.out(`${batchText(pageFor(context), read, batch.left, entryOf).join('\n')}\n`);
  }
  return read.every(({ triage: { verdict } }) => verdict === 'none') ? 1 : 0;
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
