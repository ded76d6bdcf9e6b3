import { catalog } from 'errdesk:catalog';
import { expect, it } from 'vitest';
import { createTriage } from '../../../catalog/triage/triage';
import { samples } from './samples';

const triage = createTriage(catalog);

it.each(samples)('$text is answered with the verdict that stands beside it', ({ text, verdict }) => {
  expect(triage(text).verdict).toBe(verdict);
});
