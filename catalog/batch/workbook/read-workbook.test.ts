import { strToU8 } from 'fflate/browser';
import { expect, it } from 'vitest';
import { readWorkbook } from './read-workbook';

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** A workbook of sheets, each given by what stands in its `sheetData`, and of further parts. */
function workbook(sheets: readonly string[], more: Record<string, string> = {}): Map<string, Uint8Array> {
  const names = sheets.map((_, at) => `<sheet name="S${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets
      .map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join(
        '',
      )}${relation('a', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('b', 'styles', 'styles.xml')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map((data, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><sheetData>${data}</sheetData></worksheet>`,
      ]),
    ),
    ...more,
  };
  return new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
}

const read = (parts: ReadonlyMap<string, Uint8Array>, longest = 1_000_000) => readWorkbook(parts, longest);
const textOf = (parts: ReadonlyMap<string, Uint8Array>) => {
  const answer = read(parts);
  return answer.ok ? answer.text : answer.why;
};
const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is>${text}</is></c>`;
const plain = (cell: string, text: string) => inline(cell, `<t>${text}</t>`);
const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;

it('reads texts that stand in the cell and those that the workbook keeps in one place', () => {
  const shared =
    '<sst><si><t>ticket</t></si><si><r><t>join </t></r><r><rPr><b/></rPr><t xml:space="preserve">failed</t></r></si><si><t>星河</t><rPh sb="0" eb="1"><t>ホシ</t></rPh></si></sst>';
  const data = row(
    '<c r="A1" t="s"><v>0</v></c>',
    '<c r="B1" t="s"><v>1</v></c>',
    '<c r="C1" t="s"><v>2</v></c>',
  );
  expect(textOf(workbook([data], { 'xl/sharedStrings.xml': shared }))).toBe('ticket\tjoin failed\t星河');
  expect(
    textOf(
      workbook([
        row(plain('A1', 'a &lt;b&gt; &amp;amp; &#x4e2d;&#25991;'), plain('B1', '<![CDATA[x < y]]>')),
      ]),
    ),
  ).toBe('a <b> &amp; 中文\tx < y');
});

it('reads numbers, truths, results of formulas and dates as people see them', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot;days&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>';
  const cells = [
    '<c r="A1"><v>-1101</v></c>',
    '<c r="B1"><v>7.0003000000000004E4</v></c>',
    '<c r="C1" t="b"><v>1</v></c>',
    '<c r="D1" t="str"><f>"T-"&amp;4</f><v>T-4</v></c>',
    // 20 November 2026, 09:30: 46346 days after the last but one of 1899.
    '<c r="E1" s="1"><v>46346.395833333336</v></c>',
    '<c r="F1" s="2"><v>46346</v></c>',
    '<c r="G1" s="3"><v>46346</v></c>',
    '<c r="H1" s="4"><v>0.5</v></c>',
  ];
  const parts = workbook([row(...cells)], { 'xl/styles.xml': styles });
  expect(textOf(parts).split('\t')).toEqual([
    ...['-1101', '70003', 'TRUE', 'T-4'],
    ...['2026-11-20 09:30:00', '2026-11-20', '46346', '12:00:00'],
  ]);
  const old = workbook(['<row><c s="1"><v>44884.5</v></c></row>'], {
    'xl/styles.xml': styles,
    'xl/workbook.xml':
      '<workbook><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
  });
  expect(textOf(old)).toBe('2026-11-20 12:00:00');
});

it('puts each cell into its column, leaves out what is blank, and quotes what would break a row', () => {
  const data = [
    row(plain('C2', 'id'), plain('E2', 'text')),
    '<row r="3"><c r="C3" s="1"/><c r="E3"/></row>',
    row('<c r="C4"><v>1</v></c>', plain('E4', 'two\nlines, "quoted"')),
    row(plain('E5', '&quot;x&quot;'), plain('G5', 'tab\tin it')),
    '<row><c t="inlineStr"><is><t>no</t></is></c><c><v>5</v></c></row>',
  ];
  expect(textOf(workbook([data.join('')]))).toBe(
    [
      '\t\tid\ttext\t',
      '\t\t1\t"two\nlines, ""quoted"""\t',
      '\t\t\t"""x"""\t"tab\tin it"',
      'no\t5\t\t\t',
    ].join('\n'),
  );
});

it('reads back signs that XML cannot hold, and leaves out those that no text has', () => {
  expect(textOf(workbook([row(plain('A1', 'a_x000D__x000A_b _x005F_x0041_ _x0000_c'))]))).toBe(
    '"a\r\nb _x0041_ c"',
  );
});

it('understands names with a prefix, as some programs write them', () => {
  const data =
    '</sheetData></worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>id</x:t></x:is></x:c></x:row></x:sheetData><worksheet><sheetData>';
  expect(textOf(workbook([data]))).toBe('id');
});

it('reads the first sheet that is shown and holds anything, and names the others', () => {
  const parts = workbook(
    [row(plain('A1', 'hidden')), '', row(plain('A1', 'first')), row(plain('A1', 'more'))],
    {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="H" state="hidden" r:id="rId1"/><sheet name="E" r:id="rId2"/><sheet name="F" r:id="rId3"/><sheet name="M &amp; N" r:id="rId4"/></sheets></workbook>',
    },
  );
  expect(read(parts)).toEqual({ ok: true, text: 'first', others: ['M & N'] });
});

it('says why a workbook cannot be read', () => {
  const whyOf = (parts: ReadonlyMap<string, Uint8Array>, longest?: number) => {
    const answer = read(parts, longest);
    return answer.ok ? answer.text : answer.why;
  };
  expect(whyOf(workbook(['', '<row><c r="A1" s="1"/></row>']))).toBe('empty');
  const whole = workbook([row(plain('A1', 'a'))]);
  whole.delete('xl/worksheets/sheet1.xml');
  expect(whyOf(whole)).toBe('damaged');
  for (const broken of ['<row a="><c>', '<!-- never closed', '<row><![CDATA['])
    expect([broken, whyOf(workbook([broken]))]).toEqual([broken, 'damaged']);
  const entity =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
  expect(whyOf(workbook([row('<c t="s"><v>0</v></c>')], { 'xl/sharedStrings.xml': entity }))).toBe('damaged');
  expect(whyOf(workbook([row(plain('A1', 'too long for it'))]), 5)).toBe('too-large');
});

it('is not made to fill a machine by what is short and says much', () => {
  const shared = `<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`;
  const many = `<row>${'<c t="s"><v>0</v></c>'.repeat(16_000)}</row>`.repeat(3);
  expect(read(workbook([many], { 'xl/sharedStrings.xml': shared }))).toEqual({ ok: false, why: 'too-large' });
  const wide = Array.from({ length: 5000 }, (_, at) => `<row>${plain(`XFD${at + 1}`, 'x')}</row>`);
  expect(textOf(workbook([wide.join('')]))).toBe(Array.from({ length: 5000 }, () => 'x').join('\n'));
  expect(textOf(workbook([row(plain('ZZZ1', 'out of every sheet'), plain('A1', 'in it'))]))).toBe('in it');
});

it('goes once through what never ends', () => {
  const units = 400_000;
  for (const part of ['<', '<a ', '<a b="', '<!--', '<![CDATA[', '&#', '&amp', '<a>', '</a>', '_x000'])
    expect(read(workbook([part.repeat(units / part.length)])).ok).toBe(false);
});
