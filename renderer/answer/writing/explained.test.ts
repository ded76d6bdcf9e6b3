import { catalog } from 'errdesk:catalog';
import { neighbours } from 'errdesk:catalog-neighbours';
import { expect, it } from 'vitest';
import { knownPacks } from '../../../catalog/pack/known-packs';
import { createTriage } from '../../../catalog/triage/triage';
import { othersIn } from '../../case/others';
import { stepName } from '../../case/step-name';
import { loadedNeighbours } from '../../state/neighbours';
import { subjectsOf } from './subjects';

const byId = new Map(catalog.entries.map((entry) => [entry.id, entry]));
const raw = "trtc-sdk-v5 5.8.1 DEVICE_ERROR {code: 5300, extraCode: 5302, functionName: 'startLocalVideo'}";
const triage = createTriage(catalog, neighbours)(raw);
const others = othersIn(raw, triage, loadedNeighbours(neighbours), knownPacks(catalog.packs));
const subjects = (ticked: readonly string[]) =>
  subjectsOf({
    ...{ raw, triage, others, byId, together: [], ticked, sides: {}, openIndex: 0 },
    faults: new Map(catalog.faults.map((fault) => [fault.id, fault])),
    symptoms: new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom])),
  });

it('an explained neighbour’s error is answered from its entry, without the steps that were tried', () => {
  const id = 'tencent-trtc-web-v5/devices/5302';
  const [first, ...rest] = subjects([stepName(id, 0)]);
  expect(first).toMatchObject({
    kind: 'finding',
    entry: { id },
    shown: { sent: { code: '5302' }, sure: true },
  });
  expect(first.kind === 'finding' && first.entry.remedy).toEqual(byId.get(id)?.remedy.slice(1));
  expect(rest.map(({ kind }) => kind)).toEqual(['fault', 'question']);
});
