import { conceptsOf } from './known-causes';
import type { Knowledge } from './signs';

/** Known causes that stand twice, or name symptoms, concepts, suspects or causes that there are not. */
export function brokenCauses({ signs, symptoms }: Knowledge): { path: string; problem: string }[] {
  const { concepts, suspects, troubles, causes } = signs.causes;
  const { groups } = signs.symptoms;
  const known = {
    symptom: new Set(symptoms.map(({ id }) => id)),
    concept: new Set([...Object.keys(concepts), ...Object.keys(groups)]),
    suspect: new Set(suspects.map(({ id }) => id)),
    cause: new Set(causes.map(({ id }) => id)),
  };
  const unknown = (path: string, kind: keyof typeof known, ids: readonly string[]) =>
    ids.filter((id) => !known[kind].has(id)).map((id) => ({ path, problem: `there is no ${kind} ${id}` }));
  const ids = causes.map(({ id }) => id);
  return [
    ...Object.keys(concepts)
      .filter((id) => Object.hasOwn(groups, id))
      .map((id) => ({
        path: 'causes/concepts.yaml',
        problem: `${id} is a group of symptoms/words.yaml as well`,
      })),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => ({ path: `causes/${id}`, problem: 'stands twice; keep one of the two' })),
    ...unknown('causes/troubles.yaml', 'symptom', Object.keys(troubles)),
    ...unknown('causes/troubles.yaml', 'concept', Object.values(troubles).flat(2).flatMap(conceptsOf)),
    ...causes.flatMap(({ id, under, steps, shown, unless, over, is, open, clears }) => [
      ...unknown(`causes/${id}`, 'symptom', under),
      ...unknown(
        `causes/${id}`,
        'concept',
        [
          ...shown.flatMap((one) => [...one.all, ...one.unless]),
          ...steps.flatMap((one) => one.unless ?? []),
          ...unless,
        ].flatMap(conceptsOf),
      ),
      ...unknown(`causes/${id}`, 'cause', over),
      ...unknown(`causes/${id}`, 'suspect', [...is, ...open, ...clears]),
    ]),
  ];
}
