import type { ExcelTypes, Field, Parameter, Shape } from "./description";

/** What is wrong with a value: that it has another shape, or that an Excel of these requirement sets does not know it. */
export interface Fault {
  readonly kind: "shape" | "set";
  readonly text: string;
}

export interface ShapeRules {
  readonly types: ExcelTypes;
  /** The class of an object of Excel; null for plain values. */
  readonly classOf: (value: unknown) => string | null;
  readonly supports: (set: string | null) => boolean;
}

/** The faults of a value of which a type is expected. */
export function faultsOf(value: unknown, shape: Shape, place: string, rules: ShapeRules): readonly Fault[] {
  if (shape === "any") return [];
  if (typeof shape === "string") return typeof value === shape ? [] : [misfit(place, value, shape)];
  if ("literal" in shape) return value === shape.literal ? [] : [misfit(place, value, JSON.stringify(shape.literal))];
  if ("items" in shape) {
    if (!Array.isArray(value)) return [misfit(place, value, "an array")];
    return (value as readonly unknown[]).flatMap((item, index) =>
      faultsOf(item, shape.items, `${place}[${index}]`, rules),
    );
  }
  if ("oneOf" in shape) return fitting(shape.oneOf.map((one) => faultsOf(value, one, place, rules)));
  if ("fields" in shape) return faultsOfFields(value, shape.fields, place, rules);
  return faultsOfNamed(value, shape.named, place, rules);
}

/** The faults of the arguments of a call; one that is omitted at the end may be absent or null. */
export function faultsOfArguments(
  values: readonly unknown[],
  parameters: readonly Parameter[],
  place: string,
  rules: ShapeRules,
): readonly Fault[] {
  const needed = parameters.filter(({ isOptional }) => !isOptional).length;
  if (values.length < needed || values.length > parameters.length) {
    const names = parameters.map(({ name, isOptional }) => (isOptional ? `${name}?` : name)).join(", ");
    return [{ kind: "shape", text: `${place}: ${values.length} arguments do not fit (${names})` }];
  }
  return values.flatMap((value, index) => {
    const { name, isOptional, shape } = parameters[index] as Parameter;
    return isOptional && value == null ? [] : faultsOf(value, shape, `${place}(${name})`, rules);
  });
}

/** Of several ways to read a value the first that has its shape, or all shapes that it could have had. */
export function fitting(ways: readonly (readonly Fault[])[]): readonly Fault[] {
  return ways.find((faults) => faults.every(({ kind }) => kind === "set")) ?? ways.flat();
}

function faultsOfNamed(value: unknown, name: string, place: string, rules: ShapeRules): readonly Fault[] {
  const { classes, records, enums, aliases } = rules.types;
  const given = rules.classOf(value);
  if (classes[name] !== undefined) return given === name ? [] : [misfit(place, value, name)];
  const values = enums[name];
  if (values !== undefined) {
    const set = typeof value === "string" ? values[value] : undefined;
    if (set === undefined) return [misfit(place, value, name)];
    return rules.supports(set) ? [] : [{ kind: "set", text: `${place}: ${String(value)} needs ${String(set)}` }];
  }
  const alias = aliases[name];
  if (alias !== undefined) return faultsOf(value, alias, place, rules);
  return records[name] === undefined ? [] : faultsOfFields(value, fieldsOf(name, rules.types), place, rules);
}

/** The fields of a record, with those that it has from others. */
function fieldsOf(name: string, types: ExcelTypes): Readonly<Record<string, Field>> {
  const record = types.records[name];
  if (record === undefined) return {};
  return Object.assign({}, ...record.parents.map((parent) => fieldsOf(parent, types)), record.fields) as Readonly<
    Record<string, Field>
  >;
}

function faultsOfFields(
  value: unknown,
  fields: Readonly<Record<string, Field>>,
  place: string,
  rules: ShapeRules,
): readonly Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [misfit(place, value, "an object")];
  const given = value as Readonly<Record<string, unknown>>;
  const missing = Object.keys(fields).filter((key) => fields[key]?.isOptional === false && given[key] === undefined);
  return [
    ...missing.map((key): Fault => ({ kind: "shape", text: `${place} has no ${key}` })),
    ...Object.entries(given).flatMap(([key, part]): readonly Fault[] => {
      const field = fields[key];
      const at = `${place}.${key}`;
      if (field === undefined) return [{ kind: "shape", text: `${at} is not known` }];
      if (!rules.supports(field.set)) return [{ kind: "set", text: `${at} needs ${String(field.set)}` }];
      return field.isOptional && part == null ? [] : faultsOf(part, field.shape, at, rules);
    }),
  ];
}

function misfit(place: string, value: unknown, expected: string): Fault {
  const found = value === undefined ? "nothing" : JSON.stringify(value);
  return { kind: "shape", text: `${place}: ${found.slice(0, 60)} found; ${expected} expected` };
}
