import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strToU8, zipSync } from 'fflate';
import { answer, customer } from './answer-parts';
import { complaints } from './axe';
import { choose, copied, expect, paste, test } from './errdesk';
import { answerDialog } from './export-parts';
import { cameraOccupied } from './logs';

// Several tickets at once: each is read by itself, answered by itself, and exported with its answer.

const refused = '[c-1] TRTC Web SDK 4.15.3 join room failed result: 70003 error: sig verify fail';
const camera = '[RoomEngine] openLocalCamera onError code: -1102';

const csv = [
  'Ticket,Customer,Status,Description',
  `#1,Orbit,new,"Hello, we cannot join. Call 13812345678.\n${refused}"`,
  `#2,Nova,new,"${refused}"`,
  `#3,星河教育,new,"摄像头打不开，麻烦看看\n${camera}"`,
  '#4,Kite,new,"{""code"":61004}"',
  '#5,Tandem,new,hello there',
].join('\n');

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const table = (page: Page) => page.getByRole('grid', { name: /^(Tickets|工单)$/ });
const row = (page: Page, ticket: string) => table(page).getByRole('row').filter({ hasText: ticket });
const current = (page: Page) => table(page).locator('[aria-selected=true] [data-column=ticket]');
const count = (page: Page, name: RegExp) =>
  page.getByRole('region', { name: /^(Counts and filters|计数与筛选)$/ }).getByRole('button', { name });

async function batch(app: ElectronApplication, page: Page, text = csv): Promise<void> {
  await paste(app, page, text);
  await expect(heading(page)).toHaveText(/^\d+ (tickets:|张工单：)/);
}

async function openPaths(app: ElectronApplication, page: Page, ...paths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, paths);
  await page.keyboard.press('Control+o');
}

test('a table is a ticket a row, with no chain across them', async ({ app, page }) => {
  await batch(app, page);
  await expect(heading(page)).toHaveText('5 tickets: 3 to answer, 1 to ask back, 1 not listed');
  await expect(row(page, '#1')).toContainText('70003');
  await expect(row(page, '#3')).toContainText('-1102');
  await expect(row(page, '#4')).toContainText('61004: 3 meanings');
  await expect(page.getByText('outer layer of')).toHaveCount(0);
  // What is private in a ticket is hidden in the table and beside its answer.
  const seen = { useInnerText: true };
  await expect(page.getByRole('main')).toContainText('⟦phone A⟧', seen);
  await expect(page.getByRole('main')).not.toContainText('13812345678', seen);
  expect(await complaints(page)).toEqual([]);
});

test('keys go through the tickets, copy their answers and tick them; nothing of one reaches another', async ({
  app,
  page,
}) => {
  await batch(app, page);
  await expect(current(page)).toHaveText('#1');
  await expect(customer(page)).toHaveValue('Orbit');
  await answer(page).fill('For Orbit alone.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await expect(customer(page)).toHaveValue('Nova');
  await expect(answer(page)).toHaveValue(/^Hello Nova/);
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(app)).toMatch(/^Hello Nova/);
  await expect(row(page, '#2')).toContainText('answered');
  await expect(count(page, /^Answered/)).toHaveText('Answered1');
  await page.keyboard.press('k');
  await expect(answer(page)).toHaveValue('For Orbit alone.');
  await expect(row(page, '#1')).toContainText('to do');
  await page.keyboard.press('Enter');
  await expect.poll(() => copied(app)).toBe('For Orbit alone.');
});

test('a ticket opens in Triage among the others, and Esc goes back to the table and to today', async ({
  app,
  page,
}) => {
  await paste(app, page, cameraOccupied);
  await expect(answer(page)).toHaveValue(/Hello/);
  await batch(app, page);
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await expect(heading(page)).toContainText('Signature');
  const list = page.getByRole('complementary', { name: 'Several tickets' });
  await expect(list.getByRole('listitem')).toHaveCount(5);
  // Closed and opened, its rows lie one below the other.
  for (const height of [32, 44]) {
    await page.keyboard.press('Control+\\');
    await expect
      .poll(() =>
        list.getByRole('listitem').evaluateAll(([one, next]) => {
          const top = (row: Element | undefined) => row?.getBoundingClientRect().top ?? 0;
          return top(next) - top(one);
        }),
      )
      .toBe(height);
  }
  await page.keyboard.press('j');
  await expect(customer(page)).toHaveValue('星河教育');
  await page.keyboard.press('Escape');
  await expect(current(page)).toHaveText('#3');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toContainText('camera');
  await page.getByRole('button', { name: /^Pasted table/ }).click();
  await expect(current(page)).toHaveText('#3');
  // A paste is a paste of the day, wherever somebody is.
  await paste(app, page, 'JOIN_ROOM_FAILED -3301');
  await expect(page.getByRole('complementary', { name: 'Today' }).getByRole('listitem')).toHaveCount(3);
});

test('counts filter the table, and the keys go through what is left', async ({ app, page }) => {
  await batch(app, page);
  await count(page, /^Match/).click();
  await expect(table(page)).toHaveAttribute('aria-rowcount', '4');
  await count(page, /^English/).click();
  await expect(table(page)).toHaveAttribute('aria-rowcount', '3');
  // Whoever reads a ticket in between comes back to the same rows.
  await page.keyboard.press('o');
  await expect(table(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(table(page)).toHaveAttribute('aria-rowcount', '3');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(table(page)).toHaveAttribute('aria-rowcount', '6');
});

test('in Chinese it says the same', async ({ app, page }) => {
  await page.evaluate(() => window.errdesk.request('settings.write', { language: 'zh' }));
  await batch(app, page);
  await expect(heading(page)).toHaveText('5 张工单：3 张可答，1 张要追问，1 张未收录');
  await expect(row(page, '#3')).toContainText('待回复');
  await expect(count(page, /^匹配/)).toHaveText('匹配3');
});

test('the export has the columns of the file and the answers, and nothing private', async ({
  app,
  page,
  folder,
}) => {
  await batch(app, page);
  await answer(page).fill('For Orbit alone: call 13987654321.');
  await page.keyboard.press('Escape');
  const path = join(folder, 'out.csv');
  await answerDialog(app, path);
  await page.keyboard.press('Control+e');
  await choose(page, 'Format', 'CSV');
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved 5 rows to' })).toBeVisible();
  const written = readFileSync(path, 'utf8');
  expect(written).not.toMatch(/138123|139876/);
  const [head, first, second] = parse(written, { bom: true });
  expect(head).toEqual([
    ...['Ticket', 'Customer', 'Status', 'Description'],
    ...['Verdict', 'Code', 'Finding', 'Answer', 'Language', 'Answered'],
  ]);
  expect(first?.slice(0, 6)).toEqual([
    ...['#1', 'Orbit', 'new', `Hello, we cannot join. Call ⟦phone A⟧.\n${refused}`],
    ...['Match', '70003'],
  ]);
  expect(first?.[7]).toBe('For Orbit alone: call ⟦phone A⟧.');
  expect(second?.[7]).toMatch(/^Hello Nova/);
});

test('files, folders and archives are a ticket a file, and what is left out is said', async ({
  app,
  page,
  folder,
}) => {
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'in/a.log'), refused);
  writeFileSync(join(folder, 'in/b.log'), camera);
  writeFileSync(join(folder, 'c.png'), Uint8Array.from([0x89, 0x50, 0]));
  writeFileSync(
    join(folder, 'more.zip'),
    zipSync({ 'x.log': strToU8('hello there'), 'bomb.log': new Uint8Array(8_000_000) }),
  );
  await openPaths(app, page, join(folder, 'in'), join(folder, 'more.zip'), join(folder, 'c.png'));
  await expect(heading(page)).toHaveText('3 tickets: 2 to answer, 1 not listed');
  await expect(row(page, 'b.log')).toContainText('-1102');
  const said = page.getByRole('status').filter({ hasText: 'Left out' });
  await expect(said).toContainText('1 unpacking to far more than any log');
  await expect(said).toContainText('1 not text (c.png)');
  await said.getByRole('button', { name: 'Dismiss' }).click();

  await openPaths(app, page, join(folder, 'c.png'));
  await expect(page.getByRole('status').filter({ hasText: 'not a text file' })).toBeVisible();
});

test('a log that looks like a table is one text, until a person says otherwise', async ({ app, page }) => {
  await paste(app, page, `time,user,message\n1,a,${refused}\n2,b,${camera}`);
  await expect(answer(page)).toHaveValue(/Hello/);
  await expect(table(page)).toBeHidden();
  await page.getByRole('button', { name: 'Read as 2 tickets' }).click();
  await expect(heading(page)).toHaveText('2 tickets: 2 to answer');
  await page.getByRole('button', { name: /^text in column/ }).click();
  await page.getByRole('button', { name: 'Read it as one text' }).click();
  await expect(page.getByRole('button', { name: 'Read as 2 tickets' })).toBeVisible();
});

test('a person says which columns are the text and the customer', async ({ app, page }) => {
  await batch(app, page, `Ticket,Customer,Description,Other\n1,a,hello,${refused}\n2,b,hello,${camera}`);
  await expect(heading(page)).toHaveText('2 tickets: 2 not listed');
  await page.getByRole('button', { name: 'text in column 3' }).click();
  await page.getByRole('combobox', { name: 'Description' }).selectOption('Customer');
  await page.getByRole('combobox', { name: 'Other' }).selectOption('Text');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('2 tickets: 2 to answer');
  await expect(customer(page)).toHaveValue('hello');
});

test('a thousand tickets are read in order, while a paste is answered at once; Esc stops them', async ({
  app,
  page,
}) => {
  const many = Array.from({ length: 1000 }, (_, at) => `#${at + 1},c,"${refused}"`).join('\n');
  await paste(app, page, `Ticket,Customer,Description\n${many}`);
  await expect(heading(page)).toHaveText(/^Read \d+ of 1,000$/);
  await expect(row(page, '#1').first()).toContainText('70003');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(/^Stopped at \d+ of 1,000$/);
  await page.getByRole('button', { name: 'Read on' }).click();
  await expect(heading(page)).toHaveText(/^Read \d+ of 1,000$/);
  await paste(app, page, cameraOccupied);
  await expect(answer(page)).toHaveValue(/Hello/);
  await page.getByRole('button', { name: /^Pasted table/ }).click();
  await expect(heading(page)).toHaveText('1,000 tickets: 1,000 to answer', { timeout: 60_000 });
});
