import { describe, expect, it } from 'vitest';
import { exportTickets } from '../export/ticket-table';
import { maskedCells, type Sheet } from './sheet';

const row = (cells: string[], answer = ''): Sheet['rows'][number] => ({
  ...{ cells, verdict: 'Match', code: '-1101', finding: 'Camera', answer, spared: [] },
  ...{ language: 'en', languageName: 'English', answered: 'no' },
});
const sheet = (...rows: Sheet['rows']): Sheet => ({
  own: ['id', 'who', 'text'],
  known: [0, 1],
  added: {
    ...{ verdict: 'Verdict', code: 'Code', finding: 'Finding' },
    ...{ answer: 'Answer', language: 'Language', answered: 'Answered' },
  },
  rows,
});
const csv = (of: Sheet) => {
  const { content } = exportTickets(of, { format: 'csv', language: 'en', name: 'tickets' });
  return typeof content === 'string' ? content.replace('\ufeff', '').split('\r\n') : [];
};

describe('the cells of a ticket on their way out', () => {
  it('have no secret in them, and the same value has the same pseudonym all over the row', () => {
    const cells = ['#1', 'Ms Li', 'call 13812345678', 'mail a@b.cn', 'or 13812345678'];
    expect(maskedCells(cells, [0, 1])).toEqual([
      ...['#1', 'Ms Li', 'call ⟦phone A⟧'],
      ...['mail ⟦e-mail A⟧', 'or ⟦phone A⟧'],
    ]);
  });

  it('keep who it is and which ticket, without which nobody could find it again', () => {
    expect(maskedCells(['13812345678', 'a@b.cn', 'x'], [0])).toEqual(['13812345678', '⟦e-mail A⟧', 'x']);
  });

  it('give nothing away of other rows', () => {
    const [, first, second] = csv(sheet(row(['1', 'a', '13812345678']), row(['2', 'b', '13987654321'])));
    expect([first, second]).toEqual([
      '1,a,⟦phone A⟧,Match,-1101,Camera,,English,no',
      '2,b,⟦phone A⟧,Match,-1101,Camera,,English,no',
    ]);
  });
});

describe('the tickets as a file', () => {
  it('has the columns of the file and then what was found and answered', () => {
    const [head, first] = csv(sheet(row(['#1', 'Orbit', 'a "b", c'], 'Hello,\n\n1. **Open** it\\.')));
    expect(head).toBe('id,who,text,Verdict,Code,Finding,Answer,Language,Answered');
    expect(first).toBe('#1,Orbit,"a ""b"", c",Match,-1101,Camera,"Hello,\n\n1. Open it.",English,no');
  });

  it('runs nothing that a customer wrote', () => {
    const [, first] = csv(sheet(row(['=1+1', '@SUM(1)', '=HYPERLINK("https://evil.example")'])));
    expect(first?.startsWith(`'=1+1,'@SUM(1),"'=HYPERLINK(`)).toBe(true);
  });

  it('masks what would leave in an answer, unless it was let through in it', () => {
    const answer = 'Call 13812345678.';
    const [, masked, spared] = csv(
      sheet(row(['1', '', ''], answer), {
        ...row(['2', '', ''], answer),
        spared: ['phone:13812345678'],
      }),
    );
    expect(masked).toContain('Call ⟦phone A⟧.');
    expect(spared).toContain(answer);
  });

  it('is a workbook of tickets too', () => {
    const { content } = exportTickets(sheet(row(['1', 'a', 'b'])), {
      format: 'xlsx',
      language: 'en',
      name: '',
    });
    expect(content instanceof Uint8Array && content.subarray(0, 2)).toEqual(Uint8Array.from([0x50, 0x4b]));
  });
});
