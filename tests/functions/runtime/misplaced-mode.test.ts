import { catalogue } from "../../../src/functions/catalogue";
import { adapt } from "../../../src/functions/runtime/adapt";
import { englishErrors } from "../../../src/functions/runtime/error-texts.en";
import { errorOf, installCustomFunctions } from "../../support/custom-functions";
import { parseCall } from "../../support/formula";

beforeAll(installCustomFunctions);

function messageOf(call: string): string | undefined {
  const { name, args } = parseCall(call);
  const spec = catalogue.find((one) => one.name === name);
  if (spec === undefined) throw new Error(`there is no ${name}`);
  return (errorOf(() => adapt(spec, "en", undefined, englishErrors)(...args)) as { message?: string }).message;
}

describe("a mode typed one argument early", () => {
  test.each([
    ['=JJJ.THEIL({1;2;3},"L")', '"L" is a mode of form; leave weights empty: JJJ.THEIL(values,,"L")'],
    [
      '=JJJ.COEFVAR({1;2;3},"sample")',
      '"sample" is a mode of mode; leave weights empty: JJJ.COEFVAR(values,,"sample")',
    ],
    [
      '=JJJ.GINI({1;2;3},{"sample"})',
      '"sample" is a mode of correction; leave weights empty: JJJ.GINI(values,,"sample")',
    ],
    ['=JJJ.GINI({1;2;3},"rows")', '"rows" is a mode of by; leave weights empty: JJJ.GINI(values,,,"rows")'],
    ['=JJJ.GINI({1;2;3},,"row")', '"row" is a mode of by; leave correction empty: JJJ.GINI(values,,,"row")'],
    [
      '=JJJ.GINI({1,2;3,5},"sample","row")',
      '"sample" is a mode of correction; leave weights empty: JJJ.GINI(values,,"sample","row")',
    ],
    ['=JJJ.LOCQ({1,2;3,5},"rsca")', '"rsca" is a mode of mode; leave reference empty: JJJ.LOCQ(values,,"rsca")'],
    ['=JJJ.KRUGMAN({1,2;3,5},"half")', '"half" is a mode of mode; leave reference empty: JJJ.KRUGMAN(values,,"half")'],
    [
      '=JJJ.TOPSIS({1,2;3,5},"table")',
      '"table" is a mode of output; leave weights empty: JJJ.TOPSIS(values,,,"table")',
    ],
    [
      '=JJJ.TOPSIS({1,2;3,5},{1,1},"table")',
      '"table" is a mode of output; leave directions empty: JJJ.TOPSIS(values,weights,,"table")',
    ],
    [
      '=JJJ.NORMALIZE({1,2;3,5},"max")',
      '"max" is a mode of mode; leave directions empty: JJJ.NORMALIZE(values,,"max")',
    ],
    ['=JJJ.SHARE({1,2;3,5},"row")', '"row" is a mode of by; leave total empty: JJJ.SHARE(values,,"row")'],
  ])("in %s is told where it belongs", (call, message) => {
    expect(messageOf(call)).toBe(message);
  });

  test.each([
    ['=JJJ.THEIL({1;2;3},"n/a")', 'weights: row 1, column 1 is text ("n/a"); expected a number'],
    ['=JJJ.THEIL("L")', 'values: row 1, column 1 is text ("L"); expected a number'],
    ['=JJJ.THEIL({1;2;3},"L","T")', 'weights: row 1, column 1 is text ("L"); expected a number'],
  ])("is not seen in %s", (call, message) => {
    expect(messageOf(call)).toBe(message);
  });
});
