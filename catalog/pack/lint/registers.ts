import type { Catalog, Entry, Text } from '../../schema';
import type { Complaint, Rule, Written } from './rule';

/** What a customer reads of an entry, in the register written for them where there is one. */
function readByCustomer({ id: where, title, meaning, cause, customer = {} }: Entry): Written[] {
  const told = customer.cause ?? cause;
  return [
    { where, field: 'customer title', text: customer.title ?? title },
    { where, field: 'customer meaning', text: customer.meaning ?? meaning },
    ...(told === 'none' ? [] : [{ where, field: 'customer cause', text: told }]),
  ];
}

function customersSteps({ id: where, remedy }: Entry): Written[] {
  return remedy.flatMap(({ actor, step }, at) =>
    actor === 'customer' ? [{ where, field: `remedy ${at + 1}`, text: step }] : [],
  );
}

type Found = Omit<Complaint, 'rule'>;

/** The first thing that either language has and a pattern finds. */
function firstMatch({ zh, en }: Text, patterns: { zh: RegExp; en: RegExp }): string | undefined {
  return patterns.zh.exec(zh)?.[0] ?? patterns.en.exec(en)?.[0];
}

function complaintsOf(
  { entries }: Catalog,
  textsOf: (entry: Entry) => Written[],
  find: (text: Text) => string | undefined,
  mend: string,
): Found[] {
  return entries.flatMap(textsOf).flatMap(({ where, field, text }) => {
    const found = find(text);
    return found === undefined ? [] : [{ where, says: `${field} says "${found}"`, mend }];
  });
}

/** An id or a name of a user is a thing; "客户端" is a program. */
const thirdPerson = {
  zh: /用户(?! ?ID|名)|客户(?!端)/,
  en: /\busers?\b(?! ids?\b| names?\b)|\bcustomers?\b/i,
};

/** A letter speaks to its reader, never of them. */
const customersAddressed: Rule = {
  id: 'customers-addressed',
  check: (catalog) =>
    complaintsOf(
      catalog,
      (entry) => [...readByCustomer(entry), ...customersSteps(entry)],
      (text) => firstMatch(text, thirdPerson),
      'say 您 and "you", in the register `customer` if staff are to read it otherwise',
    ),
};

const aboutDocuments = { zh: /文档/, en: /\bdocuments?\b|\bdesc\b/i };

/** Calls, events, classes, constants: `initialize()`, `client.on('error')`, `updateRtmpHost`, `Room::leave`. */
const identifier =
  /[A-Za-z_]\w*\(\)|\b\w+\.on\(|\b[a-z]+[A-Z]\w*|\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b|\b[A-Z]{2,}_[A-Z_]+\b|\w+::\w+/g;

/** A hedge and the inside of servers in one sentence. */
const guessAboutServers = {
  zh: /(?:多半|可能|大概)[^。]*(?:服务器之间|(?:服务端|服务器|后端|账号系统)(?:内部|那边|一时))/,
  en: /\b(?:probably|likely|may|might)\b[^.]*\b(?:inside|formats? of|between) the (?:servers?|back end|account system)\b/i,
};

/** Staff read why it happened; a customer reads what happened to them. */
const customersPlain: Rule = {
  id: 'customers-plain',
  check: (catalog, { forStaff, plainNames }) =>
    complaintsOf(
      catalog,
      readByCustomer,
      (text) =>
        firstMatch(text, aboutDocuments) ??
        firstMatch(text, guessAboutServers) ??
        forStaff.find((word) => text.zh.includes(word) || text.en.includes(word)) ??
        identifiersIn(text).find((name) => !plainNames.includes(name)),
      'write what a customer may read into `customer`, or leave the cause out with `none`',
    ),
};

const identifiersIn = ({ zh, en }: Text): string[] =>
  [...zh.matchAll(identifier), ...en.matchAll(identifier)].map(([name]) => name);

/** A clause that only says that the code stays away. */
const absence = {
  zh: /[^，；。]*不再(?:出现|返回|报|带)[^，；。]*/g,
  en: /[^,;.]*\bno longer (?:appears?|comes back|returned?|is returned|gives?)\b[^,;.]*/gi,
};

const perceived = {
  zh: /听|看|画面|声音|显示|列表|播放|收到|文件|页面|界面/,
  en: /\b(?:hears?|heard|sees?|seen|pictures?|sounds?|shows?|shown|lists?|plays?|pages?|screen|receives?|visible)\b/i,
};

/** Whoever reads it must be able to see or hear whether it worked. */
const confirmPerceived: Rule = {
  id: 'confirm-perceived',
  check: ({ entries }) =>
    entries
      .filter(({ confirm }) =>
        (['zh', 'en'] as const).some(
          (language) => !perceived[language].test(confirm[language].replace(absence[language], '')),
        ),
      )
      .map(({ id, confirm }) => ({
        where: id,
        says: `confirm says nothing to see or hear: ${confirm.en}`,
        mend: 'say in both languages what can be seen or heard once it works',
      })),
};

/** Rules for who reads what. */
export const registerRules: readonly Rule[] = [customersAddressed, customersPlain, confirmPerceived];
