import { loadEngine } from './load-engine.mjs';
import { median } from './numbers.mjs';

const rounds = 15;
/** The longest that a check may hold up the worker, in milliseconds: a person waits for it while typing. */
const aim = 300;

const long =
  '{% assign x = "a,a a" %}{% for i in (1..12) %}{% assign x = x | append: x %}{% endfor %}{% for i in (1..999) %}';

/** Bodies that cost as much as they can. @type {Readonly<Record<string, string>>} */
const costly = {
  'a loop of 20,000': '{% for i in (1..20000) %}{% assign b = i | times: 2 %}{% endfor %}ok',
  'a loop without end': '{% for i in (1..999999999) %}x{% endfor %}',
  'text that doubles':
    '{% assign x = "ab" %}{% for i in (1..99) %}{% assign x = x | append: x %}{% endfor %}',
  'loops within each other':
    '{% for a in (1..99) %}{% for s in steps %}{{ s.text }}{{ forloop.index }}{% endfor %}{% endfor %}',
  'lists that are searched':
    '{% for i in (1..9999) %}{% assign y = findings | where: "code", "1" %}{% endfor %}',
  'long texts that are split': `${long}{% assign y = x | split: "," | sort | join: x %}{% endfor %}`,
  '3,000 conditions': `{% for i in (1..99) %}{% if nil %}${'{% elsif nil %}'.repeat(3000)}{% endif %}{% endfor %}`,
};

/**
 * Measures the check of templates: how long it takes for the bundled ones and for the most costly there are, and what
 * part of their limit the bundled ones take.
 * @param {import('../setup/progress.mjs').Progress} progress
 */
export async function benchTemplates(progress) {
  const { checkTemplate, Budget, bundledTemplates, mostStepsOfCheck } = await loadEngine(progress);
  /** @param {string} body */
  const measure = (body) => {
    const times = [];
    let spent = 0;
    for (let round = 0; round < rounds; round++) {
      const budget = new Budget(mostStepsOfCheck);
      const start = performance.now();
      checkTemplate(body, budget);
      times.push(performance.now() - start);
      spent = budget.spent;
    }
    return { time: median(times), spent };
  };
  const bundled = bundledTemplates.map(({ id, body }) => ({ id, ...measure(body.en) }));
  for (const { id, time, spent } of bundled)
    progress.say(
      `check of the bundled template ${id}: ${time.toFixed(1)} ms, ${Math.round(spent)} steps, 1/${Math.floor(mostStepsOfCheck / spent)} of the limit`,
    );
  const usual = median(bundled.map(({ time }) => time));
  for (const [name, body] of Object.entries(costly)) {
    const { time } = measure(body);
    progress.say(
      `check of ${name}: ${time.toFixed(1)} ms (aim ${aim} ms), ${(time / usual).toFixed(1)} × a bundled one`,
    );
  }
}
