import { catalog } from 'errdesk:test-catalog';
import { neighbours } from 'errdesk:test-catalog-neighbours';
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../catalog/triage/result';
import { createTriage } from '../../catalog/triage/triage';
import { loadedCatalog } from '../state/loaded-for-test';
import { loadedNeighbours } from '../state/neighbours';
import { openIndex } from './open-index';
import { othersIn } from './others';
import { shownSteps, triedSteps } from './shown-steps';

const triage = createTriage(catalog, neighbours);
const known = loadedNeighbours(neighbours);

function stepsOf(raw: string, observed: readonly Observed[] = []) {
  const found = triage(raw);
  const read = { triage: found, others: othersIn(raw, found, known, loadedCatalog.packs) };
  return shownSteps(read, openIndex(read, null), observed, {}, loadedCatalog);
}
const refused = 'TRTC Web SDK 4.15.3 join room failed result: 70003';
const offline = 'Error Domain=NSURLErrorDomain Code=-1009 "The Internet connection appears to be offline."';

const suggestion: Observed = {
  ...{ id: 'a', kind: 'shown', zh: '看到了。', en: 'Seen.', start: 0, end: 1 },
  steps: [{ actor: 'developer', zh: '先做这个。', en: 'First do this.' }],
};

describe('the steps of what is open', () => {
  it('are those of its entry, after what the paste suggests', () => {
    const steps = stepsOf(refused, [suggestion]);
    const remedy = loadedCatalog.entries.find(({ code }) => code === '70003')?.remedy ?? [];
    expect(steps.map(({ text }) => text.zh)).toEqual(['先做这个。', ...remedy.map(({ step }) => step.zh)]);
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  });

  it('are the checks of its fault where it is somebody else’s, and those of a symptom', () => {
    const [code] = [...known.byId.values()].filter((one) => one.code === '-1009');
    const fault = loadedCatalog.faults.get(code?.fault ?? '');
    expect(stepsOf(offline).map(({ text }) => text.zh)).toEqual(fault?.checklist.map(({ zh }) => zh));
    const [symptom] = triage('The other side cannot see my video, I can see them.').symptoms;
    expect(stepsOf('The other side cannot see my video, I can see them.').map(({ text }) => text.zh)).toEqual(
      loadedCatalog.symptoms.get(symptom?.id ?? '')?.steps.map(({ zh }) => zh),
    );
  });

  it('are those of a known cause alone where the paste shows one', () => {
    const steps = stepsOf('我共享屏幕，大家只看到桌面壁纸。');
    expect(steps.map(({ text }) => text.zh)).toEqual([
      '打开“系统设置 > 隐私与安全性”，在“屏幕录制”里勾选共享用的应用。',
      '把它完全退出（Command+Q）再打开，重新共享。',
    ]);
  });

  it('are none where nothing is open', () => {
    expect(stepsOf('hello')).toEqual([]);
  });

  it('were tried where a person ticked them, or the paste says so and no person takes that back', () => {
    const [first, second, third] = stepsOf(refused);
    if (!first || !second || !third) throw new Error('three steps are needed');
    const steps = [first, second, third];
    const drops = (kind: Observed['kind'], { text }: typeof first): Observed => ({
      ...suggestion,
      ...{ kind, steps: [], drops: text.zh.slice(0, 8) },
    });
    expect(triedSteps(steps, [second.name], [])).toEqual([second.text]);
    expect(triedSteps(steps, [], [drops('tried', third)])).toEqual([third.text]);
    expect(triedSteps(steps, [third.name], [drops('tried', third)])).toEqual([]);
    // What the paste makes pointless was not tried.
    expect(triedSteps(steps, [], [drops('shown', third)])).toEqual([]);
  });
});
