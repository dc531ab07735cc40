import { catalogue } from "../../../../src/functions/catalogue";
import { exampleAnswer } from "../../../../src/functions/describe/example/answer";
import { parseCall } from "../../../../src/functions/describe/parse-call";
import { adapt } from "../../../../src/functions/runtime/adapt";
import type { AnyFunctionSpec } from "../../../../src/functions/specification";

const examples = catalogue.flatMap((spec) =>
  spec.help.examples.map(({ call, returns }) => [call, spec, returns] as const),
);

/** The words by which the output, mode or kind of a function is requested: the same in both languages. */
const namesOf = (spec: AnyFunctionSpec) =>
  new Set(spec.args.flatMap((argument) => ("modes" in argument ? Object.keys(argument.modes) : [])));

const make = (code: string, message?: string) => ({ code, message });

function reasonOf(spec: AnyFunctionSpec, call: string): string | undefined {
  try {
    adapt(spec, "en", undefined, null, make)(...parseCall(call, make).args);
  } catch (thrown) {
    return (thrown as ReturnType<typeof make>).message;
  }
  return undefined;
}

describe("an example", () => {
  test.each(examples.filter(([, , returns]) => "error" in returns))(
    "%s fails for the reason it shows",
    (call, spec) => {
      const returns = spec.help.examples.find((example) => example.call === call)?.returns;
      const { error, reason } = returns as { error: string; reason?: string };
      expect(exampleAnswer(spec, call, "en")).toMatchObject({ error });
      if (error === "#VALUE!" || error === "#N/A") expect(reasonOf(spec, call)).toBe(reason);
    },
  );

  test.each(examples)("%s returns the same numbers in Chinese", (call, spec) => {
    const english = exampleAnswer(spec, call, "en");
    const chinese = exampleAnswer(spec, call, "zh-CN");
    const numbers = (answer: typeof english) =>
      "error" in answer ? answer.error : answer.map((row) => row.map((cell) => (typeof cell === "string" ? "" : cell)));
    expect(numbers(chinese)).toEqual(numbers(english));
  });
});

describe("the answer of an example in Chinese", () => {
  test.each(examples)("to %s has no English but names and what the call itself says", (call, spec) => {
    const answer = exampleAnswer(spec, call, "zh-CN");
    const names = namesOf(spec);
    const isEnglish = (text: string) =>
      /[A-Za-z]{2}/.test(text) && !names.has(text) && !call.includes(text) && !/\p{Script=Han}/u.test(text);
    const texts = "error" in answer ? [answer.message ?? ""] : answer.flat().map((cell) => String(cell ?? ""));
    const asPrinted = spec.name === "TABLE" && !("error" in answer) && call.includes("(4)");
    const allowed = /^(#\w|\d|alpha$|beta$|r2$|se$|[HLU]M?$|[HL]{2}$|#DIV)/;
    expect(texts.filter((text) => isEnglish(text) && !allowed.test(text) && !asPrinted)).toEqual([]);
  });
});
