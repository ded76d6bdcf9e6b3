import { catalog } from 'errdesk:catalog';
import { catalog as testCatalog } from 'errdesk:test-catalog';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleSchema } from '../../pack/lint/samples';
import { normalise } from '../normalise';
import { createTriage } from '../triage';
import { overlap } from './samples-for-test';

/** What is hidden of a text at a phrase that stands in it. */
function hiddenOf(phrase: string, text: string): string[] {
  const place = { start: text.indexOf(phrase), end: text.indexOf(phrase) + phrase.length };
  const { view, secrets } = normalise(text);
  return secrets
    .filter((secret) => overlap(secret, place))
    .map(({ kind, start, end }) => `${kind}: ${view.text.slice(start, end)} in ${text}`);
}

/** How an error is written in logs and letters, also next to the words of secrets. */
const sayings = [
  (error: string) => error,
  (error: string) => `code: ${error}`,
  (error: string) => `errCode=${error}, errMsg=`,
  (error: string) => `{"code":${error},"message":"token expired"}`,
  (error: string) => `"errorCode": "${error}"`,
  (error: string) => `login failed, code: ${error}`,
  (error: string) => `token error ${error}`,
  (error: string) => `userSig check failed: ${error}`,
  (error: string) => `Your verification failed with code ${error}`,
  (error: string) => `password error(${error})`,
  (error: string) => `报错 ${error}，token 过期`,
  (error: string) => `错误码：${error}`,
  (error: string) => `登录失败，返回 ${error}`,
  (error: string) => `密码错误 ${error}`,
  (error: string) => `电话接不通，提示 ${error}`,
  (error: string) => `<code>${error}</code>`,
  (error: string) => `| ${error} | token |`,
];

describe.each([
  ['the catalog', catalog],
  ['the test catalog', testCatalog],
])('of %s', (_, { entries }) => {
  it('no code and no symbol is hidden, however it is written', () => {
    const errors = [...new Set(entries.flatMap(({ code, hex, symbol }) => [code, hex, symbol]))];
    for (const error of errors.filter((one) => one !== undefined))
      expect(sayings.flatMap((saying) => hiddenOf(error, saying(error)))).toEqual([]);
  });

  it('no name and nothing that an SDK prints is hidden', () => {
    for (const { aliases, literals } of entries)
      for (const phrase of [...aliases.map(({ name }) => name), ...literals])
        expect([phrase, `Error: ${phrase}`].flatMap((text) => hiddenOf(phrase, text))).toEqual([]);
  });
});

const triage = createTriage(catalog);
const samples = catalog.packs.flatMap(({ id }) => {
  const path = join(import.meta.dirname, '../../packs', id, 'samples.jsonl');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
  return lines.map((line) => sampleSchema.parse(JSON.parse(line)));
});

describe('of the samples of the packs', () => {
  it.each(samples.filter(({ finds }) => finds !== null))(
    'nothing that is evidence is hidden in $raw',
    ({ raw }) => {
      const { findings, secrets } = triage(raw);
      const evidence = findings.flatMap((finding) => finding.evidence);
      expect(secrets.filter((secret) => evidence.some((span) => overlap(secret, span)))).toEqual([]);
    },
  );
});
