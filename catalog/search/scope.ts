import { fold } from '../fold';
import { knownPacks } from '../pack/known-packs';
import type { Actor, Catalog, Entry, Side } from '../schema';
import { type Scope, scopeKinds } from './query';

/** The other sides that answer from a server. */
const served: readonly Side[] = ['rest', 'account', 'recording', 'live'];

/** The scopes, with `side:server` meaning every side that answers from a server; undefined where that changes nothing. */
export function withAllServers(scopes: readonly Scope[]): Scope[] | undefined {
  const isServer = ({ kind, value, not }: Scope) =>
    kind === 'side' && !not && isNamed(['server', ...sideNames.server], value);
  if (!scopes.some(isServer)) return undefined;
  return [...scopes, ...served.map((value): Scope => ({ kind: 'side', value, not: false }))];
}

const sideNames: Record<Side, string[]> = {
  client: ['客户端', '端上', '前端'],
  server: ['服务端', '服务器', '后台', '后端'],
  rest: ['rest api', '接口'],
  account: ['账号', '帐号', '账户'],
  recording: ['录制', 'record'],
  live: ['直播', '旁路'],
};
/** Beside the ids of the actors; names of vendors come from the packs. */
const actorNames: Record<Actor, string[]> = {
  customer: ['客户', '用户', 'user'],
  developer: ['开发者', '开发', 'dev'],
  owner: ['账号所有者', '所有者', 'admin'],
  support: ['客服', '支持'],
  vendor: ['厂商'],
};

/**
 * A test of entries by scopes: one scope of each kind that is given must fit, and none with a minus. A value may be the
 * beginning of a name, so that a half-typed scope already narrows the list.
 */
export function scopeTest({
  packs,
  faults,
}: Pick<Catalog, 'packs' | 'faults'>): (scopes: readonly Scope[]) => (entry: Entry) => boolean {
  const faultNames = new Map(faults.map(({ id, title }) => [id, [id, fold(title.zh), fold(title.en)]]));
  const known = knownPacks(packs);
  const vendors = known.sdks.flatMap(({ vendor }) => vendor.typed);
  const namesOfSdk = (sdk: string) => {
    const pack = known.full(sdk);
    if (pack) return [sdk, ...pack.names.typed, ...pack.vendor.typed];
    const titles = [known.titleOf(sdk), known.shortOf(sdk)];
    return [sdk, ...titles.flatMap(({ zh, en }) => [fold(zh), fold(en)])];
  };
  const testOf = ({ kind, value }: Scope): ((entry: Entry) => boolean) => {
    switch (kind) {
      case 'sdk': {
        const fits = remembered((sdk: string) => sdk === value || isNamed(namesOfSdk(sdk), value));
        return ({ sdk }) => fits(sdk);
      }
      case 'side': {
        const fits = remembered((side: Side) => isNamed([side, ...sideNames[side]], value));
        return ({ side }) => fits(side);
      }
      case 'who': {
        const fits = remembered((actor: Actor) =>
          isNamed([actor, ...actorNames[actor], ...(actor === 'vendor' ? vendors : [])], value),
        );
        return ({ remedy }) => remedy.some(({ actor }) => fits(actor));
      }
      case 'fault': {
        const fits = remembered((id: string) =>
          (faultNames.get(id) ?? [id]).some((name) => name.includes(value)),
        );
        return ({ fault }) => fits(fault);
      }
    }
  };
  return (scopes) => {
    const out = scopes.filter(({ not }) => not).map(testOf);
    const wanted = scopeKinds
      .map((kind) => scopes.filter((scope) => scope.kind === kind && !scope.not).map(testOf))
      .filter((tests) => tests.length > 0);
    return (entry) =>
      !out.some((test) => test(entry)) && wanted.every((tests) => tests.some((test) => test(entry)));
  };
}

/** The test, run once for each value: there are few values and very many entries. */
function remembered<Value>(test: (value: Value) => boolean): (value: Value) => boolean {
  const known = new Map<Value, boolean>();
  return (value) => {
    let fits = known.get(value);
    if (fits === undefined) {
      fits = test(value);
      known.set(value, fits);
    }
    return fits;
  };
}

function isNamed(names: readonly string[], value: string): boolean {
  return names.some((name) => name.startsWith(value) || (value.length > 2 && name.includes(value)));
}
