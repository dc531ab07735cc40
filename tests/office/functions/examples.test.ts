import { catalogue } from "../../../src/functions/catalogue";
import { exampleAnswer } from "../../../src/functions/describe/example/answer";
import { functionId } from "../../../src/functions/describe/syntax";
import { expectClose } from "../../support/close";
import { parseCall } from "../../support/formula";
import { ExcelError } from "../../support/worksheet";
import { type FunctionsHost, startFunctionsHost } from "../support/functions-host";

const examples = catalogue.flatMap((spec) => spec.help.examples.map((example) => ({ spec, example })));

/** What Microsoft's scripts say by themselves, and the inline styles that our policy does not let them write. */
const ownWords = /outside of Office client|inside of an Excel add-in|Applying inline style/;

describe.each([
  ["", "en", "native"] as const,
  [".zh-CN", "zh-CN", "native"] as const,
  ["", "en", "web"] as const,
  [".zh-CN", "zh-CN", "web"] as const,
])("in Microsoft's runtime, functions%s.html in %s, %s", (file, language, platform) => {
  let host: FunctionsHost;
  beforeAll(async () => {
    host = await startFunctionsHost(file, platform);
  });
  afterAll(() => host.close());

  test("has every function of the metadata, and no other", () => {
    expect(host.associated).toEqual(catalogue.map(({ name }) => functionId(name)));
    expect(host.metadata.functions.map(({ id }) => id)).toEqual(host.associated);
  });

  test("answers every documented example as the help says", async () => {
    const answers = await host.answers(examples.map(({ example }) => parseCall(example.call)));
    examples.forEach(({ spec, example }, index) => {
      const answer = answers[index];
      const expected = exampleAnswer(spec, example.call, language);
      if ("error" in expected) {
        expect(answer).toBeInstanceOf(ExcelError);
        const { code, message } = answer as ExcelError;
        expect({ call: example.call, error: code, ...(message !== undefined && { message }) }).toEqual({
          call: example.call,
          ...expected,
        });
      } else {
        expectClose(answer, expected);
        if (language === "en" && !("error" in example.returns)) expectClose(answer, example.returns);
      }
    });
  });

  test("sends Excel nothing invalid, asks for no other file and says nothing", () => {
    expect(host.calls()).toBe(examples.length);
    expect(host.results.answers.size).toBe(examples.length);
    expect(host.results.invalid).toEqual([]);
    expect(host.refused).toEqual([]);
    expect(host.console.filter((line) => !ownWords.test(line))).toEqual([]);
  });
});
