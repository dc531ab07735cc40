import { catalogue } from "../../src/functions/catalogue";
import { functionId } from "../../src/functions/describe/syntax";
import { englishErrors } from "../../src/functions/runtime/error-texts.en";
import type { StatementTexts } from "../../src/paper/statement-types";
import { ExcelError } from "../support/worksheet";

type Registered = (...args: unknown[]) => unknown[][];

/** The functions as `functions.js` registers them in a build with or without JJJ_BLOCK_ERRORS. */
async function registered(blockErrors?: string): Promise<Map<string, Registered>> {
  const functions = new Map<string, Registered>();
  const associate = (id: string, fn: Registered) => functions.set(id, fn);
  Object.assign(globalThis, { BLOCK_ERRORS: blockErrors, CustomFunctions: { associate, Error: ExcelError } });
  jest.resetModules();
  const { registerAll } = await import("../../src/functions/register");
  registerAll("en", {} as StatementTexts, englishErrors);
  return functions;
}

const division = new ExcelError("#DIV/0!");
const call = (functions: Map<string, Registered>, ...args: unknown[]) => {
  try {
    return (functions.get("JJJ.GAP") as Registered)(...args);
  } catch (thrown) {
    return thrown;
  }
};

describe.each([
  ["usual", undefined, division],
  ["usual, as webpack says it", "", division],
  ["for an Excel that accepts no errors in a block", "text", "#DIV/0!"],
])("a build that is %s", (_, blockErrors, inBlock) => {
  it("registers every function by its id", async () => {
    expect([...(await registered(blockErrors)).keys()]).toEqual(catalogue.map(({ name }) => functionId(name)));
  });

  it("returns errors in a block as it was built to, and numbers and a lone error as ever", async () => {
    const functions = await registered(blockErrors);
    expect(call(functions, [[1], [division], [null]], 10)).toEqual([[9], [inBlock], [""]]);
    expect(call(functions, [[division]], 10)).toEqual(division);
    expect(call(functions, "x", 10)).toMatchObject({ code: "#VALUE!" });
  });
});
