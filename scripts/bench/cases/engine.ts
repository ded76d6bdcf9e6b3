export { caseSchema } from '../../../catalog/cases/case';
export { fingerprintOf } from '../../../catalog/cases/fingerprint-of';
export { everyCase } from '../../../catalog/cases/listing';
export { keep, keepAll } from '../../../main/cases/store/cases';
export { list } from '../../../main/cases/store/list';
export { close, open } from '../../../main/cases/store/open';
export { overviewOperations } from '../../../main/cases/store/overview/operations';
export { seenBefore } from '../../../main/cases/store/seen';
export { triage } from '../engine';
