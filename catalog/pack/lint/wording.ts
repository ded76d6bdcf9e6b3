import type { Entry, Text } from '../../schema';
import type { Complaint, Rule } from './rule';

type Found = Omit<Complaint, 'rule'>;

const firstIn = ({ zh, en }: Text, patterns: { zh: RegExp; en: RegExp }): string | undefined =>
  patterns.zh.exec(zh)?.[0] ?? patterns.en.exec(en)?.[0];

/** "Stop it and start it again, unless it is playing": who does the first half has done harm by then. */
const conditionAfter = {
  zh: /^(?!如果|看|没有|想|要|不|通话|伴音|画面|声音|当前|直接)[^；。]{2,}；(?!如果)[^；。]*(?:的|就|了)，?不用(?:处理|再做)。$/,
  en: /, unless [^,.;]+\.$/,
};

/** What has to be looked at comes before what is then done. */
const conditionFirst: Rule = {
  id: 'condition-first',
  check: ({ entries }) =>
    entries.flatMap(({ id: where, remedy }) =>
      remedy.flatMap(({ actor, step }, at): Found[] => {
        const found = actor === 'customer' ? firstIn(step, conditionAfter) : undefined;
        return found === undefined
          ? []
          : [
              {
                where,
                says: `remedy ${at + 1} says when not to do it after what to do: ${found}`,
                mend: 'say the condition first: "if it is playing, there is nothing to do; otherwise …"',
              },
            ];
      }),
    ),
};

/** A headline that leaves open what happened, or of whom it is said. */
const emptyTitle = {
  zh: /^(?:服务端)?内部(?:出错|错误)$|^(?:出错|失败)了?$/,
  en: /^(?:An? |The )?(?:internal )?error (?:inside|within) the (?:service|system)$|^An error in the data$/i,
};
/** What is said of any mistake of any app. */
const emptyMeaning = { zh: /应用在使用音视频功能时出了错/, en: /made a mistake in its use of/i };

/** Whoever reads the headline knows what did not work, and of whom it is said. */
const headlineTells: Rule = {
  id: 'headline-tells',
  check: ({ entries }) =>
    entries.flatMap((entry): Found[] => {
      const { title, meaning } = toldToCustomers(entry);
      const found = firstIn(title, emptyTitle) ?? firstIn(meaning, emptyMeaning);
      return found === undefined
        ? []
        : [{ where: entry.id, says: `"${found}" does not say what happened`, mend: 'say what did not work' }];
    }),
};

const toldToCustomers = ({ title, meaning, customer = {} }: Entry) => ({
  title: customer.title ?? title,
  meaning: customer.meaning ?? meaning,
});

/** That "the operation completes and its result is seen" holds of anything. */
const emptyConfirm = {
  zh: /操作做完，[^，。]*看到(?:它的)?结果|要做的事做成/,
  en: /operation completes, and you see its result|what you wanted is done/i,
};
/** Fields of a reply, which nobody sees who waits for the thing to work. */
const fieldsOfReply = { zh: /ActionStatus|ErrorCode/, en: /ActionStatus|ErrorCode/ };

/** How to tell that it worked says what is seen then, and nothing that only a log shows. */
const confirmTells: Rule = {
  id: 'confirm-tells',
  check: ({ entries }) =>
    entries.flatMap(({ id: where, confirm }): Found[] => {
      const found = firstIn(confirm, emptyConfirm) ?? firstIn(confirm, fieldsOfReply);
      return found === undefined
        ? []
        : [{ where, says: `confirm says "${found}"`, mend: 'say what can be seen or heard once it works' }];
    }),
};

/** Rules for sentences that say too little, or in the wrong order. */
export const wordingRules: readonly Rule[] = [conditionFirst, headlineTells, confirmTells];
