import { sqlDefinitions } from "../../src/sql/catalogue";
import { difference, loadCases, reasonToDiffer } from "../reference/compare";
import type { Answer, Worksheet } from "../support/worksheet";
import { answerOf, sqlCallOf } from "./calls/answer";
import type { TestEngine } from "./engines/engine";

/** Whether a call is refused for how it is written, such as an unknown mode or a text: of that SQL has no form. */
const isRefusedAsWritten = (expected: unknown): boolean => /"error":"#(?:VALUE!|N\/A)"/.test(JSON.stringify(expected));

/** The reference cases of the functions whose calls SQL has a form of. */
const cases = loadCases().flatMap((one) => {
  if (one.mapped === null || reasonToDiffer(one.reference) !== undefined || isRefusedAsWritten(one.reference.expected))
    return [];
  const calls = [one.mapped.call, ...(one.mapped.next ?? [])].map(([name, ...args]) => ({
    name,
    call: sqlDefinitions.some((definition) => definition.name === name) ? sqlCallOf(name, args) : null,
  }));
  if (calls.some(({ call }) => call === null)) return [];
  const name = one.mapped.call[0];
  return [
    {
      id: `${name}: ${one.key} ${one.reference.id}`,
      name,
      calls,
      mapped: one.mapped,
      expected: one.reference.expected,
    },
  ];
});

/** How many cases each indicator has. */
export const caseCounts = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { name } of cases) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** Tests of the cases of each indicator on an engine, or of the first few of some. */
export function testReferenceCases(
  engineOf: () => TestEngine,
  most = Infinity,
  isAsked: (name: string) => boolean = () => true,
): void {
  const before = (name: string, place: number) => cases.slice(0, place).filter((one) => one.name === name).length;
  const chosen = cases.filter(({ name }, place) => before(name, place) < most && isAsked(name));
  test.each(chosen)("$id", async ({ calls, mapped, expected }) => {
    const answers: Answer[] = [];
    for (const { name, call } of calls) if (call !== null) answers.push(await answerOf(engineOf(), name, call));
    const worksheet: Worksheet = { ids: [], call: () => answers.shift() ?? [] };
    expect(difference(worksheet, { ...mapped, within: Math.max(mapped.within ?? 0, 1e-11) }, expected)).toBeNull();
  });
}
