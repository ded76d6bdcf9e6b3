import type { Text } from '../../../schema';
import { quoted } from '../wording';
import type { Asked, Broken, Suspect } from './rule';

/** What a rule says of one value: whether it breaks it, and what with. */
export interface Breach {
  /** The rest of the sentence behind "the room id …", of one value. */
  readonly one: Text;
  /** The same of a further value, behind the value alone. */
  readonly also?: Text;
  /** What is wrong, the same for values of which one sentence may be made. */
  readonly like: string;
}

/** Named values in one sentence; more would be a list. */
const mostNamed = 3;

/**
 * What of several values breaks a rule that each of them has to keep. A value that was accepted is none of them, and
 * rules the reason out where it breaks the rule as the others do. Where failures are told, only those are accused.
 */
export function brokenAlone(
  { parameter, values }: Asked,
  breachOf: (value: Suspect) => Breach | undefined,
): Broken | undefined {
  const breaking = values.flatMap((value) => {
    const breach = breachOf(value);
    return breach ? [{ value, breach }] : [];
  });
  const accepted = breaking.filter(({ value }) => value.outcome === 'worked');
  const accused = distinct(breaking.filter(({ value }) => value.outcome !== 'worked'));
  const open = accused.filter(({ breach }) => !accepted.some((one) => one.breach.like === breach.like));
  const told = open.filter(({ value }) => value.outcome === 'failed');
  const named = told.length > 0 ? told : open;
  const [first] = named;
  if (!first) return undefined;
  const shown = named.slice(0, mostNamed);
  const spared = values.find(
    (value) =>
      value.outcome === 'worked' && value.form === first.value.form && !value.hidden && !breachOf(value),
  );
  return {
    said: together(
      shown.map(
        ({ value, breach }, at) => (at > 0 && also(value, breach)) || sentence(parameter, value, breach),
      ),
      spared,
    ),
    by: named.map(({ value }) => value),
  };
}

interface Accused {
  readonly value: Suspect;
  readonly breach: Breach;
}

/** Each value once; where one of it failed, that one. */
function distinct(all: readonly Accused[]): Accused[] {
  const failedFirst = [...all].sort(
    (one, other) => Number(other.value.outcome === 'failed') - Number(one.value.outcome === 'failed'),
  );
  return failedFirst
    .filter(({ value }, at) => failedFirst.findIndex((one) => one.value.text === value.text) === at)
    .sort((one, other) => one.value.start - other.value.start);
}

/** A further value in the same sentence; undefined where it has to be said in full. */
function also(value: Suspect, { also: rest }: Breach): Text | undefined {
  const named = nameOf(value);
  return rest && named.en !== '' ? { zh: `${named.zh}${rest.zh}`, en: `${named.en} ${rest.en}` } : undefined;
}

function sentence(parameter: Asked['parameter'], value: Suspect, { one }: Breach): Text {
  const named = nameOf(value);
  return {
    zh: `${parameter.zh}${named.zh}${one.zh}`,
    en: `the ${parameter.en}${named.en === '' ? '' : ` ${named.en}`} ${one.en}`,
  };
}

/** A value that can be shown, and so that it is seen. */
function nameOf(value: Suspect): Text {
  const isUnseen = value.hidden || value.form === 'nothing' || value.text.trim() === '';
  return isUnseen ? { zh: '', en: '' } : shown(value);
}

const shown = ({ form, text }: Suspect): Text =>
  form === 'number' ? { zh: ` ${text} `, en: text } : quoted(text);

function together(parts: readonly Text[], spared: Suspect | undefined): Text {
  const all = { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', and ') };
  const beside = spared && quoted(spared.text);
  return {
    zh: `${all.zh}。${beside ? `成功的${beside.zh}没有这个问题。` : ''}`,
    en: `${all.en.charAt(0).toUpperCase()}${all.en.slice(1)}.${beside ? ` ${beside.en}, which was accepted, is free of that.` : ''}`,
  };
}
