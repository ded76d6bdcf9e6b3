import { strToU8, zipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { run } from './run-for-test';

const csv = [
  'Ticket,Customer,Description',
  '#1,Orbit,"join failed, result: 70001"',
  '#2,Nova,"RtcError: join room failed <JOIN_ROOM_FAILED 0x4004>"',
  '#3,Kite,hello there',
].join('\n');

interface Told {
  tickets: { ticket: string; customer: string; file: string | null; verdict: string; findings: unknown[] }[];
  left: unknown[];
}
const told = ({ tickets }: Told) => tickets.map(({ ticket, file, verdict }) => [ticket || file, verdict]);

describe('several tickets on the command line', () => {
  it('are read each by itself from a table, and counted', async () => {
    const { out, exit } = await run(['triage', 'tickets.csv'], { files: { 'tickets.csv': csv } });
    const lines = out.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^#1 {2}match {7}70001/);
    expect(lines[2]).toMatch(/^#3 {2}not listed/);
    expect(lines.at(-1)).toBe('3 tickets: 2 match, 0 ask first, 1 not listed');
    expect(exit).toBe(0);
  });

  it('have no chain across them', async () => {
    const { json } = await run(['triage', '--json', 'tickets.csv'], { files: { 'tickets.csv': csv } });
    const of: Told = json();
    expect(told(of)).toEqual([
      ['#1', 'match'],
      ['#2', 'match'],
      ['#3', 'none'],
    ]);
    expect(of.tickets.map(({ findings }) => findings.length)).toEqual([1, 1, 0]);
  });

  it('come from several files, a folder and an archive, and what is left out is said', async () => {
    const zip = zipSync({ 'x.log': strToU8('code: 70001'), 'y.png': Uint8Array.from([0x89, 0]) });
    const files = { 'in/a.log': 'code: 70001', 'in/b.log': 'hello there', 'logs.zip': zip };
    const folder = await run(['triage', '--json', 'in'], { files });
    expect(told(folder.json())).toEqual([
      ['a.log', 'match'],
      ['b.log', 'none'],
    ]);
    const both = await run(['triage', '--json', 'in/a.log', 'logs.zip'], { files });
    expect(told(both.json())).toEqual([
      ['a.log', 'match'],
      ['x.log', 'match'],
    ]);
    const alone = await run(['triage', 'logs.zip'], { files });
    expect(alone.out).toContain('1 ticket: 1 match');
    expect(alone.out).toContain('Left out: 1 not text (y.png)');
    const nothing = await run(['triage', 'empty.zip'], { files: { 'empty.zip': zipSync({}) } });
    expect([nothing.exit, nothing.err]).toEqual([2, expect.stringContaining('nothing in it to read')]);
  });

  it('are one text where that is wanted, and several where a log could be either', async () => {
    const one = await run(['triage', '--json', '--one', 'tickets.csv'], { files: { 'tickets.csv': csv } });
    expect(one.json()).toMatchObject({ verdict: 'match' });
    const log = 'time,user,message\n1,a,code 70001\n2,b,hello there';
    const read = (args: string[]) => run(args, { readStdin: async () => new TextEncoder().encode(log) });
    expect((await read(['triage', '--json'])).json()).toMatchObject({ verdict: 'match' });
    expect(told((await read(['triage', '--json', '--batch'])).json()).length).toBe(2);
    // What is read once cannot be read again.
    let times = 0;
    const once = async () => new TextEncoder().encode(times++ === 0 ? 'code: 70001' : '');
    const pipe = await run(['triage', '--json', '--batch'], { readStdin: once });
    expect(pipe.json()).toMatchObject({ verdict: 'match' });
  });

  it('exit with 1 where nothing was found in any of them', async () => {
    const { exit } = await run(['triage', 'a.csv'], {
      files: { 'a.csv': 'ticket,customer,text\n1,a,x\n2,b,y' },
    });
    expect(exit).toBe(1);
  });
});
