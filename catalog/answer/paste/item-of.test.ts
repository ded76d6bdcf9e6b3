import { catalog } from 'errdesk:catalog';
import { describe, expect, it } from 'vitest';
import { createTriage } from '../../triage/triage';
import { shownInItem } from './item-of';

const triage = createTriage(catalog);

/** Ids of what is shown of the error with this code, in a paste that has others. */
function shownOf(raw: string, code: string): string[] {
  const read = triage(raw);
  const finding = read.findings.find((one) => one.code === code);
  if (!finding) throw new Error(`No ${code}.`);
  return shownInItem(finding, read.findings, raw, read).observations.map(({ id }) => id);
}

describe('what a list of errors shows of one of them', () => {
  const raw =
    'TRTC web 4.15\n#1 70001 on join, we hard-coded the signature\n#2 16459 subscribe timed out, at home it works\nPlease help, is it a bug?';

  it('is what its own item says, and what stands in none', () => {
    expect(shownOf(raw, '70001')).toContain('signature-kept');
    expect(shownOf(raw, '16459')).not.toContain('signature-kept');
    expect(shownOf(raw, '70001')).not.toContain('works-elsewhere');
    expect(shownOf(raw, '16459')).toContain('works-elsewhere');
  });

  it('is all of it where nothing is listed', () => {
    const prose = raw.replace('#1 ', '').replace('#2 ', '');
    expect(shownOf(prose, '16459')).toContain('signature-kept');
  });
});
