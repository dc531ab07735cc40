import { excelTypes } from "../excel-types/excel-types";
import { NotModelled, OfficeError } from "./error";
import type { DoubleHost, Effect, Operation, RunState } from "./host";

/** State shared by the objects of one `Excel.run`. */
export class DoubleContext {
  private pending: Operation[] = [];
  /** What the add-in can read once the whole request has succeeded. */
  private deliveries: (() => void)[] = [];

  constructor(
    readonly host: DoubleHost,
    readonly run: RunState,
  ) {}

  queue(name: string, effect: Effect, apply: () => void, payload: readonly unknown[] = []): void {
    if (this.run.isOver) throw new NotModelled(`${name} after the end of Excel.run`);
    const bytes = new TextEncoder().encode(JSON.stringify(payload.filter((part) => !isHostObject(part)))).length;
    this.pending.push({ name, effect, bytes, apply });
  }

  deliver(delivery: () => void): void {
    this.deliveries.push(delivery);
  }

  readonly sync = async (): Promise<void> => {
    const operations = this.pending;
    this.pending = [];
    this.deliveries = [];
    if (operations.length === 0) return;
    await this.host.carryOut(operations, this.run);
    for (const delivery of this.deliveries) delivery();
  };
}

/** The state that an object refers to, once the operations before are carried out; null for a null object. */
export type Resolve<State> = () => State | null;

type Keys<Real> = Extract<keyof Real, string>;

/**
 * The members of a class of office.js in the double. The names are checked against its types, so that the double has no
 * member that Excel lacks; their requirement sets come from there, too.
 */
export interface Members<Real, State> {
  readonly kind: string;
  readonly reads?: { readonly [K in Keys<Real>]?: (state: State) => unknown };
  readonly sets?: { readonly [K in Keys<Real>]?: (state: State, value: unknown, location: string) => void };
  /** Objects that belong to this one, such as a range's format. */
  readonly parts?: { readonly [K in Keys<Real>]?: (context: DoubleContext, resolve: Resolve<State>) => object };
  readonly calls?: { readonly [K in Keys<Real>]?: Call<State> };
  /** The items of a collection. */
  readonly items?: (context: DoubleContext, state: State) => readonly object[];
}

export type Call<State> = (
  context: DoubleContext,
  resolve: () => State,
  name: string,
  args: readonly unknown[],
) => unknown;

const resolvers = new WeakMap<object, () => unknown>();
const loaders = new WeakMap<object, (property: string) => void>();

function isHostObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && resolvers.has(value);
}

/** The state of an object that was given as an argument. */
export function stateOf(value: unknown, location: string): unknown {
  const resolve = isHostObject(value) ? resolvers.get(value) : undefined;
  if (resolve === undefined) throw new OfficeError("InvalidArgument", location);
  return resolve();
}

/** An object of office.js: properties must be loaded and synced before they are read, all else waits for the sync. */
export function hostObject<Real extends object, State>(
  context: DoubleContext,
  members: Members<Real, State>,
  resolve: Resolve<State>,
): Real {
  const {
    kind,
    reads = {},
    sets = {},
    parts = {},
    calls = {},
    items,
  } = members as Members<object, State> & {
    readonly reads?: Record<string, (state: State) => unknown>;
    readonly sets?: Record<string, (state: State, value: unknown, location: string) => void>;
    readonly parts?: Record<string, (context: DoubleContext, resolve: Resolve<State>) => object>;
    readonly calls?: Record<string, Call<State>>;
  };
  const loaded = new Map<string, unknown>();
  let list: readonly object[] | null = null;
  const made = new Map<string, object>();
  const state = (location: string): State => {
    const found = resolve();
    if (found === null) throw new OfficeError("ItemNotFound", location);
    return found;
  };
  const checkVersion = (member: string) => {
    const [set = "", version = ""] = excelTypes().classes[kind]?.members[member]?.[0]?.set?.split(" ") ?? [];
    if (set !== "" && !context.host.supports(set, version)) throw new OfficeError("ApiNotFound", `${kind}.${member}`);
  };
  const readInto = (property: string) => {
    const read = reads[property];
    checkVersion(property);
    if (read === undefined) throw new NotModelled(`loading ${kind}.${property}`);
    const found = resolve();
    const value = found === null ? undefined : structuredClone(read(found));
    context.deliver(() => {
      loaded.set("isNullObject", found === null);
      if (found !== null) loaded.set(property, value);
    });
  };
  const load = (names: unknown) => {
    if (typeof names !== "string") throw new NotModelled(`${kind}.load(${JSON.stringify(names)})`);
    for (const name of names.split(",").map((one) => one.trim()))
      context.queue(`${kind}.load`, "none", () => {
        if (!name.startsWith("items/")) {
          readInto(name);
          return;
        }
        if (items === undefined) throw new NotModelled(`${kind}.items`);
        list ??= items(context, state(kind));
        const known = list;
        for (const item of known) loaders.get(item)?.(name.slice("items/".length));
        context.deliver(() => {
          loaded.set("items", known);
          list = null;
        });
      });
    return proxy;
  };

  const proxy = new Proxy({} as Real, {
    get(_, key) {
      if (typeof key === "symbol" || key === "then" || key === "toJSON") return undefined;
      if (key === "context") return context;
      if (key === "load") return load;
      if (parts[key] !== undefined) {
        const checked = () => {
          checkVersion(key);
          return resolve();
        };
        if (!made.has(key)) made.set(key, parts[key](context, checked));
        return made.get(key);
      }
      const call = calls[key];
      if (call !== undefined)
        return (...args: unknown[]) => {
          const location = `${kind}.${key}`;
          const checked = () => {
            checkVersion(key);
            return state(location);
          };
          return call(context, checked, location, args);
        };
      if (reads[key] !== undefined || key === "isNullObject" || key === "items") {
        if (loaded.has(key)) return loaded.get(key);
        throw new OfficeError("PropertyNotLoaded", `${kind}.${key}`);
      }
      throw new NotModelled(`${kind}.${key}`);
    },
    set(_, key, value: unknown) {
      const location = `${kind}.${String(key)}`;
      const set = typeof key === "string" ? sets[key] : undefined;
      if (set === undefined) throw new NotModelled(`setting ${location}`);
      context.queue(
        location,
        "change",
        () => {
          checkVersion(String(key));
          set(state(location), value, location);
        },
        [value],
      );
      return true;
    },
  });
  resolvers.set(proxy, resolve);
  loaders.set(proxy, readInto);
  return proxy;
}
