import { idsOf } from '../first-advice';
import type { Entry, FullPack, Pack } from '../schema';
import { originProblem } from '../schema';
import type { BrokenReference } from './broken-reference';
import { brokenCauses } from './cause-references';
import type { Neighbours } from './codes';
import type { Knowledge, Signs } from './signs';
import { brokenValues } from './value-references';

/** Ids that are used twice, references that lead nowhere, hexadecimal forms that are another number. */
export function brokenReferences(knowledge: Knowledge): BrokenReference[] {
  const { packs, entries, faults, signs } = knowledge;
  const problems: BrokenReference[] = [];
  for (const id of twice(faults.map((fault) => fault.id)))
    problems.push({ path: 'faults', problem: `the fault ${id} stands twice; keep one of the two` });
  for (const id of twice(documentsOf(packs)))
    problems.push({ path: id, problem: 'two packs have a document of this id; rename one of them' });
  problems.push(
    ...faults.flatMap(({ id, causes, checklist }) =>
      checklist
        .flatMap(({ meets = [] }) => meets)
        .filter((cause) => cause > causes.length)
        .map((cause) => ({
          path: `faults/${id}`,
          problem: `meets cause ${cause}, and there are ${causes.length}`,
        })),
    ),
  );
  problems.push(...brokenSymptoms(knowledge));
  problems.push(...sharedRanks(packs), ...brokenSources(packs), ...brokenEntries(knowledge));
  problems.push(...brokenSigns(signs, packs, new Set(entries.map(({ id }) => id))));
  problems.push(
    ...brokenObservations(knowledge),
    ...brokenConsequences(knowledge),
    ...brokenCauses(knowledge),
  );
  problems.push(
    ...brokenValues(knowledge, {
      faults: new Set(faults.map(({ id }) => id)),
      entries: new Set(entries.map(({ id }) => id)),
      sources: new Set(packs.flatMap((pack) => (pack.kind === 'full' ? sourceIds(pack) : []))),
    }),
  );
  return problems;
}

/** Symptoms that stand twice, or refer to faults, causes or words that there are not. */
function brokenSymptoms({ symptoms, faults, signs }: Knowledge): BrokenReference[] {
  const faultIds = new Set(faults.map(({ id }) => id));
  const { groups, together } = signs.symptoms;
  const observed = new Set(signs.observations.map(({ id }) => id));
  const symptomIds = new Set(symptoms.map(({ id }) => id));
  const unknown = (path: string, ids: readonly string[]) =>
    ids
      .filter((id) => !Object.hasOwn(groups, id))
      .map((id) => ({ path, problem: `${id} is no group of symptoms/words.yaml` }));
  return [
    ...twice(symptoms.map(({ id }) => id)).map((id) => ({
      path: 'symptoms',
      problem: `the symptom ${id} stands twice; keep one of the two`,
    })),
    ...symptoms.flatMap(({ id, faults: akin, answers, causes, steps, shows, said, unless }) => [
      ...akin
        .filter((fault) => !faultIds.has(fault))
        .map((fault) => ({
          path: `symptoms/${id}`,
          problem: `fault ${fault} is not in catalog/packs/faults/`,
        })),
      ...answers
        .flatMap(({ tried = {} }) => Object.keys(tried).flatMap(idsOf))
        .filter((one) => !observed.has(one))
        .map((one) => ({ path: `symptoms/${id}`, problem: `there is no observation ${one}` })),
      ...steps
        .flatMap(({ meets }) => meets)
        .filter((cause) => cause > causes.length)
        .map((cause) => ({
          path: `symptoms/${id}`,
          problem: `meets cause ${cause}, and there are ${causes.length}`,
        })),
      ...shows
        .filter((other) => !symptomIds.has(other))
        .map((other) => ({ path: `symptoms/${id}`, problem: `there is no symptom ${other}` })),
      ...unknown(`symptoms/${id}`, [...said.flat(2), ...unless]),
    ]),
    ...unknown(
      'symptoms/words.yaml',
      together.flatMap(({ says }) => says),
    ),
  ];
}

/** Codes of neighbours that stand twice in a list, or name a fault that does not exist. */
export function brokenCodes({ faults }: Knowledge, { codes, lists }: Neighbours): BrokenReference[] {
  const faultIds = new Set(faults.map(({ id }) => id));
  const unknown = codes.filter(({ fault }) => fault !== undefined && !faultIds.has(fault));
  return [
    ...twice(lists.map(({ pack, id }) => `${pack}/${id}`)).map((id) => ({
      path: id,
      problem: 'two lists have this id; rename one of them',
    })),
    ...twice(codes.map(({ id }) => id)).map((id) => ({
      path: id,
      problem: 'stands twice in its list; put both meanings into one',
    })),
    ...unknown.map(({ id, fault }) => ({
      path: id,
      problem: `fault ${fault} is not in catalog/packs/faults/`,
    })),
  ];
}

/** Two SDKs cannot come first both. */
function sharedRanks(packs: readonly Pack[]): BrokenReference[] {
  const full = packs.filter((pack) => pack.kind === 'full');
  const ranks = full.flatMap(({ id, order, tab }) => [
    { id, rank: `order ${order}` },
    { id, rank: `tab.order ${tab.order}` },
  ]);
  return ranks
    .filter(({ rank }, at) => ranks.findIndex((other) => other.rank === rank) < at)
    .map(({ id, rank }) => ({
      path: `${id}/pack.yaml`,
      problem: `another pack has ${rank}; take the next free one`,
    }));
}

/** What a pack says of itself cites its own sources. */
function brokenSources(packs: readonly Pack[]): BrokenReference[] {
  return packs.flatMap((pack) => {
    if (pack.kind !== 'full') return [];
    const known = sourceIds(pack);
    const path = `${pack.id}/pack.yaml`;
    return [
      ...twice([...known, ...documentsOf([pack])]).map((id) => ({
        path,
        problem: `${id} is the id of two sources or documents; rename one of them`,
      })),
      ...[...pack.lifecycle, ...Object.values(pack.values)]
        .filter(({ source }) => !known.includes(source))
        .map(({ source }) => ({ path, problem: `there is no source ${source} in this pack` })),
    ];
  });
}

const sourceIds = (pack: FullPack) => pack.sources.map(({ id }) => id);

const documentsOf = (packs: readonly Pack[]) =>
  packs.flatMap((pack) => (pack.kind === 'full' ? pack.documents.map(({ id }) => id) : []));

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}

function brokenEntries({ packs, entries, faults }: Knowledge): BrokenReference[] {
  const full = packs.filter((pack) => pack.kind === 'full');
  const documents = new Map(full.map((pack) => [pack.id, new Set(documentsOf([pack]))]));
  const sources = new Map(full.map((pack) => [pack.id, new Set(sourceIds(pack))]));
  const faultIds = new Set(faults.map(({ id }) => id));
  const known = new Set(entries.map(({ id }) => id));
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const isRepeated = seen.has(entry.id);
    seen.add(entry.id);
    const cited = documents.get(entry.sdk) ?? new Set();
    const read = sources.get(entry.sdk) ?? new Set();
    const [placeholder] = entry.remedy.flatMap(
      ({ step }) => /\{[a-z][a-z0-9-]*\}/.exec(step.zh + step.en) ?? [],
    );
    const says = [
      isRepeated && 'this key stands twice; give the second one a key of its own',
      entry.parent && !known.has(entry.parent) && `parent ${entry.parent} does not exist`,
      !faultIds.has(entry.fault) && `fault ${entry.fault} is not in catalog/packs/faults/`,
      entry.hex &&
        entry.hex !== `0x${Number(entry.code).toString(16)}` &&
        `${entry.hex} is not ${entry.code} in hexadecimal`,
      !entry.code && !entry.symbol && 'has neither a code nor a symbol',
      placeholder && `${placeholder} is none of the values of its pack.yaml`,
      ...[entry.cause, ...entry.remedy].map(originProblem),
      ...[entry.cause, ...entry.remedy].map(
        ({ source }) => source && !read.has(source) && `there is no source ${source} in its pack.yaml`,
      ),
      ...entry.documents.map(
        ({ id }) => !cited.has(id) && `cites ${id}, which is no document of its pack.yaml`,
      ),
      ...saidBy(entry).map(
        (id) =>
          !cited.has(id) && !read.has(id) && `cites ${id}, which is no document or source of its pack.yaml`,
      ),
    ];
    return says.flatMap((problem) => (problem ? [{ path: entry.id, problem }] : []));
  });
}

function saidBy({ disputes, defects }: Entry): string[] {
  return [
    ...disputes.flatMap(({ readings }) => readings.map(({ document }) => document)),
    ...defects.map(({ document }) => document),
  ];
}

/** What is observed names faults, entries and sources that exist, and sentences have no value that is never read. */
function brokenObservations({ signs, entries, faults, packs, symptoms }: Knowledge): BrokenReference[] {
  const faultIds = new Set(faults.map(({ id }) => id));
  const entryIds = new Set(entries.map(({ id }) => id));
  const sources = new Set(packs.flatMap((pack) => (pack.kind === 'full' ? sourceIds(pack) : [])));
  const symptomIds = new Set(symptoms.map((symptom) => symptom.id));
  return signs.observations.flatMap(({ id, of, sides, source, fact, triggers, zh, pattern, cases = [] }) => {
    const ofCases = cases.map((one) => one.of);
    const says = [
      ...[
        ...(of?.symptoms ?? []),
        ...ofCases.flatMap((one) => one.symptoms ?? []),
        ...Object.keys(sides ?? {}),
      ].map((symptom) => !symptomIds.has(symptom) && `there is no symptom ${symptom}`),
      ...[...(of?.faults ?? []), ...ofCases.flatMap((one) => one.faults ?? [])].map(
        (fault) => !faultIds.has(fault) && `there is no fault ${fault}`,
      ),
      ...(of?.entries ?? []).map((entry) => !entryIds.has(entry) && `there is no entry ${entry}`),
      source !== undefined && !sources.has(source) && `there is no source ${source}`,
      (fact === undefined) === (triggers === undefined) && 'has either a fact or triggers',
      zh.includes('{value}') && !pattern.includes('(?<value>') && 'its pattern has no group called value',
    ];
    return says.flatMap((problem) => (problem ? [{ path: `observation ${id}`, problem }] : []));
  });
}

/** What follows from what names faults and entries that exist, once each. */
function brokenConsequences({ signs, entries, faults }: Knowledge): BrokenReference[] {
  const faultIds = new Set(faults.map(({ id }) => id));
  const entryIds = new Set(entries.map(({ id }) => id));
  const all = signs.consequences;
  const repeated = twice(all.map(({ id }) => id));
  return all.flatMap(({ id, first, brings, cites }) => {
    const named = [...(first.entries ?? []), ...(brings.entries ?? []), ...cites];
    const says = [
      repeated.includes(id) && 'this id stands twice; rename one of the two',
      ...[...(first.faults ?? []), ...(brings.faults ?? [])].map(
        (fault) => !faultIds.has(fault) && `there is no fault ${fault}`,
      ),
      ...named.map((entry) => !entryIds.has(entry) && `there is no entry ${entry}`),
    ];
    return says.flatMap((problem) => (problem ? [{ path: `consequence ${id}`, problem }] : []));
  });
}

function brokenSigns(signs: Signs, packs: readonly Pack[], entries: ReadonlySet<string>): BrokenReference[] {
  const full = new Set(packs.filter(({ kind }) => kind === 'full').map(({ id }) => id));
  const missing = signs.own.flatMap(({ pack, told, wording }) =>
    [
      ...told.map(({ entry }) => ({ file: 'words.yaml', entry })),
      ...Object.keys(wording).map((entry) => ({ file: 'wording.yaml', entry })),
    ]
      .filter(({ entry }) => !entries.has(`${pack}/${entry}`))
      .map(({ file, entry }) => ({
        path: `${pack}/${file}`,
        problem: `there is no entry ${entry} in this pack`,
      })),
  );
  const marks = signs.foreign.flatMap(({ pack, marks: all }) =>
    all.flatMap(({ passedOnBy, strings, pattern }) => [
      ...passedOnBy
        .filter((id) => !full.has(id))
        .map((id) => ({ path: `${pack}/marks.yaml`, problem: `passedOnBy: there is no SDK ${id}` })),
      ...(strings || pattern
        ? []
        : [{ path: `${pack}/marks.yaml`, problem: 'a mark has neither strings nor a pattern' }]),
    ]),
  );
  return [...missing, ...marks];
}
