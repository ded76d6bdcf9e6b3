import { pastes } from './pastes.mjs';

/** @typedef {import('./pastes.mjs').Language} Language */
/** @typedef {import('../bench/with-app.mjs').App} App */
/** @typedef {import('../bench/with-app.mjs').Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Part of the window, in pixels */

/**
 * @typedef {object} Stage
 * @property {App} app
 * @property {Page} page
 * @property {Language} language
 */

/**
 * @typedef {object} Scene
 * @property {{ width: number, height: number }} [size] of the window; that of most pictures if absent
 * @property {object} [settings] those that are others here
 * @property {(stage: Stage) => Promise<Part | Page | void>} show brings about what is to be seen, and says which part of
 *   the window or which other window that is: all of the window if it says nothing
 */

/** What a person reads in the window in each language, where a picture needs it to be there or pressed. */
const words = {
  zh: {
    customer: { field: '客户姓名', name: '王老师' },
    answers: '回复',
    signature: '落款',
    templates: '模板',
    duplicate: '复制一份：一个错误',
    search: { field: '搜索错误码', query: '摄像头 占用' },
    options: /^给客户/,
    chat: '聊天',
  },
  en: {
    customer: { field: "Customer's name", name: 'Dana' },
    answers: 'Answers',
    signature: 'Signature',
    templates: 'Templates',
    duplicate: 'Duplicate: One error',
    search: { field: 'Search the catalog', query: 'camera occupied' },
    options: /^For customer/,
    chat: 'For chat',
  },
};

/** @param {Stage} stage @param {keyof typeof pastes.en} which */
async function paste({ app, page, language }, which) {
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), pastes[language][which]);
  await page.keyboard.press('Control+V');
  await page.locator('header h1').filter({ hasText: headlines[language][which] }).waitFor();
}

/** Part of the headline that a paste gets. */
const headlines = {
  zh: {
    camera: '摄像头',
    signature: '签名',
    meanings: '61004',
    unlisted: '-10014',
    several: '7 张工单',
    echo: '回声',
    both: '2 个不同的错误',
  },
  en: {
    camera: 'camera',
    signature: 'ignature',
    meanings: '61004',
    unlisted: '-10014',
    several: '7 tickets',
    echo: 'Echo',
    both: '2 separate errors',
  },
};

/** @type {Readonly<Record<string, Scene>>} */
export const scenes = {
  first: {
    async show(stage) {
      await paste(stage, 'camera');
    },
  },
  ambiguous: {
    async show(stage) {
      await paste(stage, 'meanings');
      return { x: 56, y: 0, width: 704, height: 672 };
    },
  },
  symptom: {
    async show(stage) {
      await paste(stage, 'echo');
    },
  },
  choose: {
    async show(stage) {
      await paste(stage, 'signature');
      await stage.page.keyboard.press('x');
      await stage.page.getByRole('option').first().waitFor();
      return { x: 56, y: 0, width: 704, height: 672 };
    },
  },
  together: {
    async show(stage) {
      await paste(stage, 'both');
      return { x: 56, y: 0, width: 1064, height: 672 };
    },
  },
  seen: {
    settings: { cases: { on: true, asked: true } },
    async show(stage) {
      const { page } = stage;
      await paste(stage, 'camera');
      await page.keyboard.press('t');
      const { field, name } = words[stage.language].customer;
      await page.getByRole('textbox', { name: field }).fill(name);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1500);
      await page.keyboard.press('s');
      await page.waitForTimeout(500);
      await page.keyboard.press('1');
      await page.waitForTimeout(500);
      await page.keyboard.press('Escape');
      await paste(stage, 'camera');
      // Its headline is that of the paste before: on a busy machine that is still shown.
      await page.locator('aside li').nth(1).waitFor();
      await page.locator('[data-finding]').waitFor();
      await page.waitForTimeout(1000);
      await page.keyboard.press('h');
      await page.waitForTimeout(500);
      return { x: 56, y: 0, width: 1064, height: 340 };
    },
  },
  chat: {
    async show(stage) {
      const { page, language } = stage;
      await paste(stage, 'camera');
      await page.getByRole('button', { name: words[language].options }).click();
      await page.getByRole('radio', { name: words[language].chat, exact: true }).click();
      return { x: 736, y: 0, width: 384, height: 672 };
    },
  },
  day: {
    size: { width: 1280, height: 720 },
    async show(stage) {
      await paste(stage, 'unlisted');
      await paste(stage, 'meanings');
      await paste(stage, 'signature');
      await stage.page.keyboard.press('Enter');
      await paste(stage, 'camera');
      return { x: 0, y: 0, width: 760, height: 420 };
    },
  },
  several: {
    async show(stage) {
      await paste(stage, 'several');
      return { x: 0, y: 0, width: 1120, height: 500 };
    },
  },
  answer: {
    async show(stage) {
      const { page, language } = stage;
      await paste(stage, 'camera');
      await page.keyboard.press('t');
      const { field, name } = words[language].customer;
      await page.getByRole('textbox', { name: field }).fill(name);
      await page.getByRole('checkbox', { name: /SDK/ }).last().check();
      return { x: 760, y: 0, width: 360, height: 672 };
    },
  },
  words: {
    async show({ page, language }) {
      await page.keyboard.press('Control+,');
      await page.getByRole('button', { name: words[language].answers, exact: true }).click();
      await page.getByRole('textbox', { name: words[language].signature }).waitFor();
    },
  },
  template: {
    async show({ page, language }) {
      await page.keyboard.press('Control+,');
      await page.getByRole('button', { name: words[language].templates, exact: true }).click();
      await page.getByRole('button', { name: words[language].duplicate }).click();
      await page.getByRole('textbox').first().waitFor();
    },
  },
  catalog: {
    async show({ page, language }) {
      await page.keyboard.press('/');
      const { field, query } = words[language].search;
      await page.getByRole('combobox', { name: field }).fill(query);
      await page.getByRole('grid').getByText('-1102').waitFor();
    },
  },
  clipboard: {
    settings: { watch: { on: true, notify: 'window' } },
    async show({ app, page, language }) {
      // The first look at the clipboard sees nothing new.
      await page.waitForTimeout(3000);
      await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), pastes[language].signature);
      await page.getByRole('status').filter({ hasText: '70003' }).waitFor();
      return { x: 0, y: 540, width: 760, height: 160 };
    },
  },
  card: {
    settings: { watch: { on: true, notify: 'card' } },
    async show({ app, page, language }) {
      await page.waitForTimeout(3000);
      // The person is at another program.
      await app.evaluate(({ BrowserWindow }) => {
        for (const window of BrowserWindow.getAllWindows()) window.blur();
      });
      await page.waitForTimeout(500);
      const [card] = await Promise.all([
        app.waitForEvent('window'),
        app.evaluate(({ clipboard }, text) => clipboard.writeText(text), pastes[language].signature),
      ]);
      await card.getByRole('heading', { level: 1 }).waitFor();
      return card;
    },
  },
};
