import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { KeepOrder } from '../bridge/contract/cases';
import { complaints } from './axe';
import { choose, expect, freshTest } from './errdesk';
import { answerDialog } from './export-parts';
import { press, tryAll } from './key-parts';

const camera = 'tencent-roomengine/device/-1102';
const seat = 'tencent-roomengine/seat/-2346';
const step = '关闭占用摄像头的程序\nClose the program that has the camera';

const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A case that was pasted at ten in the morning so many days ago, and answered four minutes later. */
function someCase(n: number, daysAgo: number, finding: string, customer: string): KeepOrder {
  const day = new Date();
  const kept = new Date(day.getFullYear(), day.getMonth(), day.getDate() - daysAgo, 10).getTime();
  const printed = finding.split('/').at(-1) ?? null;
  return {
    ...{ id: idOf(n), kept, answered: kept + 4 * 60_000, text: `code: ${printed}`, cut: 0 },
    ...{ verdict: 'match', seen: [], answer: 'x', customer, ticket: `#${n}`, tried: [], hidden: [] },
    chosen: { id: finding, by: 'triage', printed, sdk: 'tencent-roomengine' },
    fingerprint: { key: finding, names: [], words: [n], marks: [] },
  };
}

/** More cases than a page has, each on a day of its own. */
const manyDays: KeepOrder[] = Array.from({ length: 120 }, (_, n) => someCase(n, n, seat, 'Kite'));

/** Twenty seats spread over a month, and cameras that come in these days: one on each of three days, five yesterday. */
const desk: KeepOrder[] = [
  ...Array.from({ length: 20 }, (_, n) => someCase(n, 1 + n, seat, 'Kite')),
  ...[29, 28, 27].map((daysAgo, n) => someCase(30 + n, daysAgo, camera, 'Delta')),
  ...Array.from({ length: 5 }, (_, n) => someCase(40 + n, 1, camera, 'Orbit')),
  ...Array.from({ length: 5 }, (_, n) =>
    someCase(50 + n, n === 0 ? 3 : 2, camera, n === 0 ? 'Kite' : 'Orbit'),
  ),
];

async function fill(page: Page): Promise<void> {
  await page.evaluate(async (cases) => {
    for (const one of cases) await window.errdesk.request('cases.keep', one);
  }, desk);
  // What is changed needs a person.
  const change = async (ids: string[], by: object) => {
    await page.keyboard.press('Shift');
    await page.evaluate(([all, what]) => window.errdesk.request('cases.change', { ids: all, change: what }), [
      ids,
      by,
    ] as const);
  };
  await change([40, 41].map(idOf), { outcome: 'solved', helped: [step] });
  await change([idOf(42)], { outcome: 'unsolved', tags: ['vip'] });
}

/** Goes to Cases, and is there once it shows how else they can be seen. */
async function goToCases(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /Cases|记录/ })
    .click();
  await expect(page.getByRole('radio', { name: /Overview|概览/ })).toBeVisible();
}

async function openOverview(page: Page): Promise<void> {
  await goToCases(page);
  await expect(page.getByRole('listbox', { name: /Cases|记录/ })).toBeVisible();
  await press(page, 'show-overview');
  await expect(page.getByRole('table')).toBeVisible();
}

const table = (page: Page) => page.getByRole('table', { name: 'Cases by' });
const row = (page: Page, name: string | RegExp) => table(page).getByRole('row', { name });
const bars = (page: Page) =>
  page.getByRole('group', { name: 'Cases, and those of -1102' }).getByRole('button');
const listed = (page: Page) => page.getByRole('listbox', { name: 'Cases' }).getByRole('option');

async function saveTo(app: ElectronApplication, page: Page, path: string, save: () => Promise<void>) {
  await answerDialog(app, path);
  await save();
  await expect(page.getByText(`Saved to ${path}`)).toBeVisible();
  return readFileSync(path);
}

freshTest.use({ settings: { language: 'en', cases: { on: true, asked: true } } });

freshTest('the overview counts, compares, filters, lists and exports', async ({ app, page, folder }) => {
  await fill(page);
  await openOverview(page);
  await freshTest.step('says what is growing, and puts it first', async () => {
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      '-1102 is growing: 10 in the last 7 days, 3 in the 23 before',
    );
    await expect(page.getByText('3 customers, most from Orbit')).toBeHidden();
    await expect(page.getByText('2 customers, most from Orbit')).toBeVisible();
    const cells = row(page, /-1102/).getByRole('cell');
    await expect(cells.nth(2)).toHaveText('13');
    // Two of three that have ended.
    await expect(cells.nth(4)).toHaveText('20–94 %');
    await expect(cells.nth(5)).toHaveText('4 min');
    await expect(row(page, /-1102/)).toContainText('growing');
    await expect(row(page, /-2346/).getByRole('cell').nth(2)).toHaveText('20');
  });
  await freshTest.step('has bars that say what they are, and a table of the same numbers', async () => {
    await expect(bars(page)).toHaveCount(30);
    await expect(bars(page).nth(28)).toHaveAccessibleName(/: 6 cases, 5 of -1102$/);
    await press(page, 'turn-chart');
    const numbers = page.getByRole('region', { name: 'Cases, and those of -1102' }).getByRole('row');
    await expect(numbers).toHaveCount(31);
    await expect(numbers.nth(2).getByRole('cell')).toHaveText(['6', '5']);
    await press(page, 'turn-chart');
  });
  await freshTest.step('counts by fault, SDK, customer, tag and what helped', async () => {
    await choose(page, 'Rows by', 'Customer');
    await expect(row(page, /Orbit/).getByRole('cell').nth(1)).toHaveText('9');
    await choose(page, 'Rows by', 'Tag');
    await expect(row(page, /vip/).getByRole('cell').nth(1)).toHaveText('1');
    await choose(page, 'Rows by', 'Fault');
    await expect(table(page).getByRole('row')).toHaveCount(3);
    await choose(page, 'Rows by', 'SDK');
    await expect(
      row(page, /RoomEngine/)
        .getByRole('cell')
        .nth(1),
    ).toHaveText('33');
    await choose(page, 'Rows by', 'What helped');
    await expect(row(page, /Close the program/)).toContainText('34–100 %');
    await choose(page, 'Rows by', 'Code');
  });
  await freshTest.step('narrows to a customer and a period', async () => {
    await page.getByRole('button', { name: 'Customer: All customers' }).click();
    await page.getByRole('menuitemradio', { name: 'Orbit 9' }).click();
    await expect(row(page, /-1102/).getByRole('cell').nth(2)).toHaveText('9');
    await expect(row(page, /-2346/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Customer: Orbit' }).click();
    await page.getByRole('menuitemradio', { name: 'All customers' }).click();
    await choose(page, 'Period', '7 days');
    await expect(row(page, /-1102/).getByRole('cell').nth(2)).toHaveText('10');
    await choose(page, 'Period', '30 days');
  });
  await freshTest.step('writes the table and the picture', async () => {
    await page.getByRole('heading', { level: 2 }).click();
    const text = (
      await saveTo(app, page, join(folder, 'o.csv'), () => press(page, 'export-overview'))
    ).toString();
    const [head = '', whole = '', first = ''] = text.replace('\ufeff', '').split('\r\n');
    expect(head.split(',').slice(0, 5)).toEqual([
      'Code',
      'Name',
      'Cases',
      'Same length before',
      'Last 7 days',
    ]);
    expect(head.split(',')).toHaveLength(43);
    expect(whole.split(',').slice(0, 3)).toEqual(['', 'All cases', '33']);
    expect(first).toMatch(/^-1102,.*,13,,10,3,2,20,94,13,4,/);
    expect(first).toMatch(/,1,4,5,0$/);
    const picture = await saveTo(app, page, join(folder, 'o.png'), () =>
      page.getByRole('button', { name: 'Save picture' }).click(),
    );
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const size = await app.evaluate(
      ({ nativeImage }, path) => nativeImage.createFromPath(path).getSize(),
      join(folder, 'o.png'),
    );
    expect(size.width).toBeGreaterThan(1500);
  });
  await freshTest.step('lists what a bar and a row stand for', async () => {
    await page.getByRole('button', { name: /: 6 cases, 5 of -1102$/ }).click();
    await expect(listed(page)).toHaveCount(6);
    await page.getByRole('button', { name: 'Show all cases' }).click();
    await expect(page.getByRole('button', { name: 'Show all cases' })).toBeHidden();
    await press(page, 'show-overview');
    await row(page, /-1102/).getByRole('button').click();
    await expect(listed(page)).toHaveCount(13);
    await expect(page.getByRole('group', { name: 'Only these' })).toContainText('-1102');
    await press(page, 'show-overview');
    await expect(row(page, /-2346/)).toBeVisible();
  });
  await tryAll('overview', {
    'step-figure': async () => {
      await press(page, 'step-figure', 1);
      await expect(row(page, /-2346/).getByRole('button')).toBeFocused();
      await press(page, 'step-figure', 0);
      await expect(row(page, /-1102/).getByRole('button')).toBeFocused();
    },
    'step-bar': async () => {
      await press(page, 'step-bar', 0);
      await expect(bars(page).last()).toBeFocused();
      await press(page, 'step-bar', 0);
      await expect(page.getByRole('button', { name: /: 6 cases, 5 of -1102$/ })).toBeFocused();
    },
    'turn-chart': async () => {
      await press(page, 'turn-chart');
      await expect(page.getByRole('region', { name: /^Cases, and/ })).toBeVisible();
      await press(page, 'turn-chart');
    },
    'export-overview': async () => {
      await saveTo(app, page, join(folder, 'again.csv'), () => press(page, 'export-overview'));
    },
    'list-figure': async () => {
      await page.getByRole('heading', { level: 2 }).click();
      await press(page, 'list-figure');
      await expect(listed(page)).toHaveCount(13);
    },
    'show-overview': async () => {
      await press(page, 'show-overview');
      await expect(table(page)).toBeVisible();
    },
    'leave-overview': async () => {
      await press(page, 'leave-overview');
      await expect(listed(page)).toHaveCount(13);
    },
  });
});

freshTest(
  'the list has each day above its cases, also where they came with a later page',
  async ({ page }) => {
    await page.evaluate(async (cases) => {
      for (const one of cases) await window.errdesk.request('cases.keep', one);
    }, manyDays);
    await goToCases(page);
    const list = page.getByRole('listbox', { name: 'Cases' });
    await expect(list.getByRole('option').first()).toBeVisible();
    await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(list.getByText('#119')).toBeVisible();
    await expect
      .poll(() =>
        list.getByRole('option').evaluateAll((rows) => {
          const tops = rows
            .map((each) => each.getBoundingClientRect().top)
            .toSorted((one, other) => one - other);
          return Math.min(...tops.slice(1).map((top, index) => top - (tops[index] ?? 0)));
        }),
      )
      .toBe(76);
  },
);

for (const [language, theme, headline] of [
  ['zh', 'light', '-1102 在变多：这 7 天 10 件，之前 23 天 3 件'],
  ['en', 'dark', '-1102 is growing: 10 in the last 7 days, 3 in the 23 before'],
] as const)
  freshTest.describe(`in ${language}, ${theme}`, () => {
    freshTest.use({ settings: { language, theme, cases: { on: true, asked: true } } });
    freshTest('axe finds nothing, full or empty', async ({ page }) => {
      await goToCases(page);
      await press(page, 'show-overview');
      await expect(
        page.getByRole('heading', { name: /Nothing to count yet|还没有可统计的记录/ }),
      ).toBeVisible();
      expect(await complaints(page)).toEqual([]);
      await fill(page);
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(headline);
      expect(await complaints(page)).toEqual([]);
      await press(page, 'turn-chart');
      expect(await complaints(page)).toEqual([]);
      await choose(page, /^(Rows by|按什么统计)$/, language === 'zh' ? '有效步骤' : 'What helped');
      await expect(page.getByRole('cell', { name: '34–100 %' })).toBeVisible();
      expect(await complaints(page)).toEqual([]);
    });
  });
