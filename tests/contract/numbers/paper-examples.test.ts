import { paperExamples } from "../../reference/paper-examples";
import { expectClose } from "../../support/close";
import { ExcelError, loadWorksheet } from "../../support/worksheet";

const worksheet = loadWorksheet();

describe("an example on the paper's figures", () => {
  test.each(paperExamples(worksheet).map(({ call, at, expected }) => [call[0], at, call, expected] as const))(
    "has the expected result: %s, %s",
    (_, _at, [name, ...args], expected) => {
      const answer = worksheet.call(name, ...args);
      if (answer instanceof ExcelError) throw new Error(`${name} is ${answer.code} ${answer.message ?? ""}`);
      expectClose([answer.flat()], [expected]);
    },
  );
});
