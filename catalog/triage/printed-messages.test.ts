import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { describe, expect, it } from 'vitest';
import { knownPacks } from '../pack/known-packs';
import { isStated } from './neighbours/worth-reading';
import { createTriage } from './triage';

const triage = createTriage(catalog, neighbours);
const packs = knownPacks(catalog.packs);
const messages = catalog.entries.flatMap(({ id, sdk, literals }) =>
  literals
    .filter((text) => /^[\x20-\x7e]{16,}$/.test(text) && text.includes(' '))
    .map((text) => ({ id, sdk, text, isBeside: packs.isBeside(sdk) })),
);
/** Two entries may print one message. */
const printing = (text: string) => messages.filter((one) => one.text === text).map(({ id }) => id);

describe('a message that an SDK prints', () => {
  it.each(messages.filter(({ isBeside }) => !isBeside))('tells $id where it is named: $text', (message) => {
    const { sdk, text } = message;
    const [name] = packs.full(sdk)?.names.typed ?? [];
    const { findings } = triage(
      `${packs.full(sdk)?.names.spoken} ${name}\nUncaught (in promise) Error: ${text}.`,
    );
    // The exception that some begin with is a browser's, and stands beside it.
    const seen = findings.map(({ entry }) => entry).slice(0, /^\w+Error, /.test(text) ? 2 : 1);
    expect(printing(text).some((id) => seen.includes(id))).toBe(true);
  });

  it.each(messages.filter(({ isBeside }) => isBeside))(
    'is explained by $id, without a name: $text',
    (message) => {
      const { verdict, neighbours: found } = triage(`点了按钮没反应，控制台有一行 Error: ${message.text}`);
      const first = found.filter(isStated)[0];
      // One that ours print in the same words is nobody's without a mark.
      const isOurs = printing(message.text).length > 1;
      expect([verdict, first?.id]).toEqual(isOurs ? [verdict, first?.id] : ['none', message.id]);
    },
  );

  it('is asked about where several products print it and none is named', () => {
    expect(
      triage("'userId' must be type of string when calling join(), received type: number.").verdict,
    ).not.toBe('match');
  });

  it('is no claim of ours where an explained neighbour prints it', () => {
    const { findings } = triage("RtcError: role: 'audience' cannot call this api.");
    expect(findings).toEqual([]);
  });
});
