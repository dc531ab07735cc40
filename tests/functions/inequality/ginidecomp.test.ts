import { ginidecomp } from "../../../src/functions/inequality/ginidecomp";
import { adapt } from "../../../src/functions/runtime/adapt";
import { installCustomFunctions } from "../../support/custom-functions";
import { ExcelError } from "../../support/worksheet";

beforeAll(installCustomFunctions);

const division = new ExcelError("#DIV/0!");
const column = (...values: unknown[]) => values.map((value) => [value]);

describe("the table of GINIDECOMP", () => {
  test("has #DIV/0! for the shares of a total of zero", () => {
    expect(adapt(ginidecomp, "en")(column(2, 2), column("a", "b"))).toEqual([
      ["total", 0],
      ["within", 0],
      ["netbetween", 0],
      ["transvariation", 0],
      ["withinshare", division],
      ["netbetweenshare", division],
      ["transvariationshare", division],
    ]);
  });
});
