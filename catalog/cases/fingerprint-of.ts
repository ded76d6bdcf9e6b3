import { sure } from '../triage/judge/decision/verdict';
import { isStated } from '../triage/neighbours/worth-reading';
import type { Span, Triage } from '../triage/result';
import type { Fingerprint } from './fingerprint';
import { wordsOf } from './fingerprint-words';

type Read = Pick<
  Triage,
  'findings' | 'neighbours' | 'symptoms' | 'nearMisses' | 'ruledOut' | 'secrets' | 'facts'
>;

/** Something that triage believed, and where it stands. */
interface Believed {
  readonly mark: string;
  readonly spans: readonly Span[];
}

const mostMarks = 40;
/** More than this are a dump of a table and no case. */
const mostInKey = 24;
/** Of a number that no list has, those that are as likely something else. */
const mostNear = 4;

/** `raw`: the paste as it was read. */
export function fingerprintOf(raw: string, read: Read): Fingerprint {
  const believed = believedIn(read);
  const shown = read.findings.map(({ entry }) => `entry ${entry}`);
  const others = read.neighbours.map(({ id }) => `other ${id}`);
  const { numbers, names, words } = wordsOf(raw, {
    around: believed.flatMap(({ spans }) => spans.slice(0, 6)),
    masked: [...read.ruledOut.map(({ span }) => span), ...read.secrets, ...read.facts],
    kept: believed.flatMap(({ spans }) => spans),
  });
  const unknown = believed.length > 0 ? [] : numbers.map(numberMark);
  return {
    key: [...new Set([...believed.map(({ mark }) => mark), ...numbers.map(numberMark)])]
      .sort()
      .slice(0, mostInKey)
      .join(' | ')
      .slice(0, 2000),
    ...{ names, words },
    marks: [...new Set([...believed.map(({ mark }) => mark), ...shown, ...others, ...unknown])].slice(
      0,
      mostMarks,
    ),
  };
}

/** Decisions alone lift nothing so far. */
const certain = 0.9;

const numberMark = (number: string) => `number ${number}`;

/** The first finding first. Where nothing is claimed, what may be meant. */
function believedIn({ findings, neighbours, symptoms, nearMisses }: Read): Believed[] {
  // What the desk decided may lift one of several meanings: without it all of them were meant.
  const decided = findings.some(
    ({ confidence, reasons }) => confidence < certain && reasons.some(({ id }) => id === 'confirmed'),
  );
  const claimed = decided ? [] : findings.filter(({ confidence }) => confidence >= sure);
  const ours = (claimed.length > 0 ? claimed : findings).map(({ entry, evidence }) => ({
    mark: `entry ${entry}`,
    spans: evidence,
  }));
  const others = neighbours
    .filter(isStated)
    .map(({ id, evidence }) => ({ mark: `other ${id}`, spans: evidence }));
  const told = symptoms.map(({ id, evidence }) => ({ mark: `symptom ${id}`, spans: evidence }));
  const near = nearMisses
    .slice(0, mostNear)
    .map(({ text, span }) => ({ mark: numberMark(text), spans: [span] }));
  const known = [...ours, ...others, ...told];
  return known.length > 0 ? known : near;
}
