/*
 * Excel for Windows before version 2403 runs worksheet functions in an engine of ES2016. The compiler translates the
 * syntax; the built-ins that our code uses beyond that are defined here where they are missing, before any other module
 * runs. `lib` of src/functions/tsconfig.json allows no others.
 */

type Members = Readonly<Record<string, unknown>>;

complete(Object, {
  values: (one: Members) => Object.keys(one).map((key) => one[key]),
  entries: (one: Members) => Object.keys(one).map((key) => [key, one[key]]),
  fromEntries: (pairs: Iterable<readonly [string, unknown]>) => {
    const made: Record<string, unknown> = {};
    for (const [key, value] of pairs) made[key] = value;
    return made;
  },
});
complete(Array.prototype, {
  flat(this: readonly unknown[]) {
    return joined(this);
  },
  flatMap(this: readonly unknown[], map: (one: unknown, index: number) => unknown) {
    return joined(this.map((one, index) => map(one, index)));
  },
});
complete(String.prototype, {
  padStart(this: string, length: number, fill: string) {
    return fill.repeat(Math.max(0, length - this.length)) + this;
  },
});

function complete(owner: object, methods: Members): void {
  for (const name of Object.keys(methods))
    if (!(name in owner))
      Object.defineProperty(owner, name, { value: methods[name], writable: true, configurable: true });
}

/** Elements that are lists are replaced by their own elements. */
function joined(parts: readonly unknown[]): unknown[] {
  const all: unknown[] = [];
  for (const part of parts)
    if (Array.isArray(part)) for (const one of part) all.push(one);
    else all.push(part);
  return all;
}
