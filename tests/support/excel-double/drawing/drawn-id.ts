const ids = new WeakMap<object, string>();
let last = 0;

/** The id of a chart or a conditional format, by which Excel finds it. */
export function drawnId(drawn: object): string {
  const id = ids.get(drawn) ?? `{D${++last}}`;
  ids.set(drawn, id);
  return id;
}
