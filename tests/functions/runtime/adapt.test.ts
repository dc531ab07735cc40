import { number, range } from "../../../src/functions/define";
import { gap } from "../../../src/functions/gap/gap";
import { adapt } from "../../../src/functions/runtime/adapt";
import type { ComputingSpec } from "../../../src/functions/specification";
import { text } from "../../../src/language/localized";
import { installCustomFunctions } from "../../support/custom-functions";

beforeAll(installCustomFunctions);

const anything = text("x", "x");

describe("what the runtime passes after the arguments", () => {
  const given: unknown[] = [];
  const spec = {
    ...gap,
    args: [range("values", anything), number("more", anything, { optional: true })],
    compute: (values: Readonly<Record<string, unknown>>) => {
      given.push(values.more);
      return 1;
    },
  } as unknown as ComputingSpec;
  const call = adapt(spec, "en");
  const invocation = { functionName: "JJJ.GAP" };

  it("is no argument, neither after all of them nor in the place of one that is omitted", () => {
    call([[1]], 2, invocation);
    call([[1]], invocation);
    expect(given).toEqual([2, null]);
  });
});
