import { catalog } from 'errdesk:test-catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../../catalog/triage/triage';
import { symptomAt } from './symptom-at';

const symptoms = new Map(catalog.symptoms.map((symptom) => [symptom.id, symptom]));
const triage = createTriage(catalog);

it('symptoms come after everything else that can be open', () => {
  const read = { triage: triage('通话里有回声，视频也很卡'), others: [] };
  expect([0, 1].map((open) => symptomAt(read, open, symptoms)?.id).sort()).toEqual(['echo', 'stutter']);
  expect(symptomAt(read, 2, symptoms)).toBeUndefined();
  expect(symptomAt(read, null, symptoms)).toBeUndefined();
});
