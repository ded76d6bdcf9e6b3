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
 * @property {object} [watch] settings of the clipboard watcher that are others here
 * @property {(stage: Stage) => Promise<Part | void>} show brings about what is to be seen, and says which part of the
 *   window that is: all of it if it says nothing
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
  },
  en: {
    customer: { field: "Customer's name", name: 'Dana' },
    answers: 'Answers',
    signature: 'Signature',
    templates: 'Templates',
    duplicate: 'Duplicate: One error',
    search: { field: 'Search the catalog', query: 'camera occupied' },
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
  zh: { camera: '摄像头', signature: '签名', meanings: '61004', unlisted: '-10014', several: '7 张工单' },
  en: {
    camera: 'camera',
    signature: 'ignature',
    meanings: '61004',
    unlisted: '-10014',
    several: '7 tickets',
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
    watch: { on: true, notify: 'window' },
    async show({ app, page, language }) {
      // The first look at the clipboard sees nothing new.
      await page.waitForTimeout(3000);
      await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), pastes[language].signature);
      await page.getByRole('status').filter({ hasText: '70003' }).waitFor();
      return { x: 0, y: 540, width: 760, height: 160 };
    },
  },
};
