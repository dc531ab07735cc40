import { OfficeError } from "../excel-double/error";
import type { DoubleHost, RunState } from "../excel-double/host";
import { DoubleContext, hostObject, stateOf } from "../excel-double/object";
import { rangeMembers, type RangeState } from "../excel-double/range";
import { workbookMembers } from "../excel-double/sheet";
import {
  type Action,
  actionTypes,
  type ArgumentInfo,
  memberName,
  type ObjectPath,
  pathTypes,
  type RequestBody,
  type RequestError,
  type Result,
  wireName,
} from "./message";
import type { Rules } from "./rules";

type HostObject = Readonly<Record<string, unknown>>;

interface Found {
  /** The class of office.js. */
  readonly kind: string;
  readonly object: HostObject;
}

/** Properties that office.js sets by another name than that of its interface. */
const otherNames: Readonly<Record<string, string>> = {
  "Worksheet.gridlines": "showGridlines",
  "Worksheet.headings": "showHeadings",
};

/** One request to the workbook of the double, from the wire. */
export class Request {
  /** Classes of the objects that are arguments. */
  static readonly kinds = new WeakMap<object, string>();

  private readonly context: DoubleContext;
  private readonly found = new Map<number, Found>();
  private readonly results: (() => Result)[] = [];
  private done = 0;

  constructor(
    host: DoubleHost,
    private readonly rules: Rules,
    private readonly body: RequestBody,
    run: RunState,
    /** Ranges that office.js still uses in later requests, by the name that it knows. */
    private readonly references: Map<string, RangeState>,
    private readonly onRegister: (name: string) => void,
  ) {
    this.context = new DoubleContext(host, run);
  }

  async carryOut(): Promise<{ readonly results: readonly Result[]; readonly error: RequestError | null }> {
    for (const action of this.body.Actions) {
      const value = this.queue(action);
      this.context.queue("wire", "none", () => {
        this.done++;
      });
      this.results.push(() => ({ ActionId: action.Id, Value: value() }));
    }
    try {
      await this.context.sync();
    } catch (error) {
      if (!(error instanceof OfficeError)) throw error;
      const { code, message, debugInfo } = error;
      const place = { Location: debugInfo.errorLocation, ActionIndex: this.done };
      return { results: [], error: { Code: code, Message: message, ...place } };
    }
    return { results: this.results.map((result) => result()), error: null };
  }

  /** Queues an action; what it returns can be read once it is carried out. */
  private queue({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action): () => unknown {
    const nothing = () => null;
    if (ActionType === actionTypes.trace) return nothing;
    const target = this.find(ObjectPathId);
    const name = memberName(Name);
    switch (ActionType) {
      case actionTypes.instantiate:
        return this.identity(target);
      case actionTypes.query:
        return this.load(target, QueryInfo?.Select ?? []);
      case actionTypes.method: {
        // How office.js keeps objects and registers listeners by itself; no members of the published interface.
        if (name.startsWith("_")) {
          this.onRegister(name);
          return nothing;
        }
        const values = this.values(ArgumentInfo);
        if (this.rules.call(target.kind, name, values) !== null) method(target.object, name)(...values);
        return nothing;
      }
      case actionTypes.setProperty: {
        const [value] = this.values(ArgumentInfo);
        const property = otherNames[`${target.kind}.${name}`] ?? name;
        this.rules.set(target.kind, property, value);
        (target.object as Record<string, unknown>)[property] = value;
        return nothing;
      }
      default:
        this.rules.refuse(`an action of type ${ActionType} (${Name})`);
        return nothing;
    }
  }

  private find(id: number): Found {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new Error(`The request has no path ${id}.`);
    const made = this.follow(path);
    this.found.set(id, made);
    Request.kinds.set(made.object, made.kind);
    return made;
  }

  private follow({ ObjectPathType, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): Found {
    if (ObjectPathType === pathTypes.root) {
      const workbook = hostObject(this.context, workbookMembers, () => this.context.host.book);
      return { kind: "Workbook", object: workbook as unknown as HostObject };
    }
    if (ObjectPathType === pathTypes.reference) {
      const range = hostObject(this.context, rangeMembers, () => this.references.get(Name) ?? null);
      return { kind: "Range", object: range as unknown as HostObject };
    }
    const { kind, object } = this.find(ParentObjectPathId ?? 0);
    const isMethod = ObjectPathType === pathTypes.method || ObjectPathType === pathTypes.indexer;
    if (!isMethod && ObjectPathType !== pathTypes.property)
      throw new Error(`A path of type ${ObjectPathType} (${Name}) is not known.`);
    const name = ObjectPathType === pathTypes.indexer ? "getItem" : memberName(Name);
    const values = this.values(ArgumentInfo);
    const child = isMethod ? method(object, name)(...values) : object[name];
    return { kind: this.rules.navigate(kind, name, values, isMethod), object: child as HostObject };
  }

  private values({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): readonly unknown[] {
    const resolve = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference) && Array.isArray(value))
        return value.map((one, index) => resolve(one, (reference as readonly unknown[])[index]));
      return typeof reference === "number" && reference > 0 ? this.find(reference).object : value;
    };
    const values = Arguments.map((value, index) => resolve(value, ReferencedObjectPathIds?.[index]));
    // An argument that was omitted is null on the wire.
    while (values.length > 0 && values[values.length - 1] === null) values.pop();
    return values;
  }

  /** Null for a null object; else what office.js finds the object by in later requests. */
  private identity({ kind, object }: Found): () => unknown {
    let identity: object | null = null;
    this.context.queue("wire", "none", () => {
      const state = stateOf(object, kind);
      identity = state === null ? null : this.identityOf(kind, state);
    });
    return () => identity;
  }

  private load(target: Found, names: readonly string[]): () => unknown {
    const { kind, object } = target;
    const items = this.rules.itemsOf(kind);
    const known = names.map((name) => memberName(name.replace(/^items\//, "")));
    if (known.length === 0) this.rules.refuse(`${kind} is loaded without saying what of it`);
    for (const name of known) this.rules.read(items ?? kind, name);
    const isNull = this.identity(target);
    (object["load"] as (text: string) => void)(
      known.map((name) => (items === null ? name : `items/${name}`)).join(","),
    );
    const read = (from: HostObject) => Object.fromEntries(known.map((name) => [wireName(name), from[name]]));
    return () => {
      if (isNull() === null) return null;
      if (items === null) return read(object);
      const children = object["items"] as readonly HostObject[];
      return {
        _Items: children.map((child) => ({ ...read(child), ...this.identityOf(items, stateOf(child, items)) })),
      };
    };
  }

  /** What office.js keeps of an object, to find it again. */
  private identityOf(kind: string, state: unknown): object {
    const { id, name } = state as { readonly id?: string; readonly name?: { readonly name: string } };
    switch (kind) {
      case "Worksheet":
        return { Id: id };
      case "NamedItem":
        return { _Id: name?.name };
      case "Range": {
        const reference = `{R${this.references.size + 1}}`;
        this.references.set(reference, state as RangeState);
        return { _ReferenceId: reference };
      }
      default:
        return {};
    }
  }
}

function method(object: HostObject, name: string): (...values: readonly unknown[]) => unknown {
  return object[name] as (...values: readonly unknown[]) => unknown;
}
