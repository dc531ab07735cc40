import type { Member, Shape } from "../excel-types/description";
import { excelTypes } from "../excel-types/excel-types";
import { type Fault, faultsOf, faultsOfArguments, fitting, type ShapeRules } from "../excel-types/shapes";

/** What a series of requests has used of Excel, and what of that is not allowed. */
export class Rules {
  /** Members used, such as `Range.formulas`, with their requirement set. */
  readonly used = new Map<string, string>();
  /** What no Excel, or none of the announced requirement sets, would understand. */
  readonly invalid: string[] = [];
  private readonly shapes: ShapeRules;

  constructor(supports: (set: string, version: string) => boolean, classOf: (value: unknown) => string | null) {
    this.shapes = {
      types: excelTypes(),
      classOf,
      supports: (set) => {
        const [name = "", version = ""] = (set ?? "").split(" ");
        return set === null || supports(name, version);
      },
    };
  }

  /** The class of what a property or a method of a class returns, after a check of the arguments. */
  navigate(kind: string, name: string, values: readonly unknown[], isMethod: boolean): string {
    const member = isMethod ? this.call(kind, name, values) : this.read(kind, name);
    const found = member === null ? null : className(member.shape);
    if (found === null || this.shapes.types.classes[found] === undefined) {
      if (member !== null) this.refuse(`${kind}.${name} is no object`);
      return "";
    }
    return found;
  }

  /** A method that is called, of which the overload that fits. */
  call(kind: string, name: string, values: readonly unknown[]): Member | null {
    const place = `${kind}.${name}`;
    const methods = this.find(kind, name).filter((member) => member.kind === "method");
    const [first] = methods;
    if (first === undefined) {
      this.refuse(`${place} is no method`);
      return null;
    }
    this.report(fitting(methods.map(({ parameters }) => faultsOfArguments(values, parameters, place, this.shapes))));
    return first;
  }

  /** A property that is read. */
  read(kind: string, name: string): Member | null {
    const member = this.find(kind, name).find((one) => one.kind !== "method");
    if (member === undefined) this.refuse(`${kind}.${name} is no property`);
    return member ?? null;
  }

  /** A property that is set. */
  set(kind: string, name: string, value: unknown): void {
    const place = `${kind}.${name}`;
    const member = this.find(kind, name).find((one) => one.kind === "property");
    if (member === undefined) this.refuse(`${place} cannot be set`);
    else this.report(faultsOf(value, member.shape, place, this.shapes));
  }

  /** The class of the items of a collection; null for every other class. */
  itemsOf(kind: string): string | null {
    const shape = this.shapes.types.classes[kind]?.members["items"]?.[0]?.shape;
    return typeof shape === "object" && "items" in shape ? className(shape.items) : null;
  }

  refuse(text: string): void {
    this.invalid.push(text);
  }

  private find(kind: string, name: string): readonly Member[] {
    const place = `${kind}.${name}`;
    const members = this.shapes.types.classes[kind]?.members[name];
    const [first] = members ?? [];
    if (members === undefined || first === undefined) {
      this.refuse(`Excel has no ${place}`);
      return [];
    }
    this.used.set(place, first.set ?? "");
    if (!this.shapes.supports(first.set)) this.refuse(`${place} needs ${String(first.set)}`);
    return members;
  }

  private report(faults: readonly Fault[]): void {
    for (const { text } of faults) this.refuse(text);
  }
}

function className(shape: Shape): string | null {
  return typeof shape === "object" && "named" in shape ? shape.named : null;
}
