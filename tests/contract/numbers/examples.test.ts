import { catalogue } from "../../../src/functions/catalogue";
import { exampleAnswer } from "../../../src/functions/describe/example/answer";
import type { AnyFunctionSpec, Example } from "../../../src/functions/specification";
import { expectClose } from "../../support/close";
import { parseCall } from "../../support/formula";
import { ExcelError, loadWorksheet } from "../../support/worksheet";

const worksheet = loadWorksheet();

const examples = catalogue.flatMap((spec) => spec.help.examples.map((example) => ({ spec, example })));

describe("a documented example", () => {
  test.each(examples.map(({ spec, example }) => [example.call, example, spec] as const))(
    "%s gives what the help says",
    (call, example: Example, spec: AnyFunctionSpec) => {
      const { name, args } = parseCall(call);
      const answer = worksheet.call(name, ...args);
      if ("error" in example.returns) {
        expect(answer).toBeInstanceOf(ExcelError);
        const { code, message } = answer as ExcelError;
        const expected = exampleAnswer(spec, call, "en");
        expect({ error: code, ...(message !== undefined && { message }) }).toEqual(expected);
        expect(code).toBe(example.returns.error);
      } else expectClose(answer, example.returns);
    },
  );

  test("belongs to the function it is listed under", () => {
    for (const { spec, example } of examples) expect(parseCall(example.call).name).toBe(spec.name);
  });

  test("exists for every function", () => {
    for (const spec of catalogue) expect([spec.name, spec.help.examples.length]).not.toEqual([spec.name, 0]);
  });
});
