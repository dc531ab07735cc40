import { catalogue } from "../../../src/functions/catalogue";
import { slots, slotTitle, withLastCell } from "../../support/argument-slots";
import { type Answer, ExcelError, loadWorksheet } from "../../support/worksheet";
import { cellCalls, shortenedCalls, withArgument } from "../support/functions-cases";
import { type Call, type FunctionsHost, startFunctionsHost } from "../support/functions-host";
import { sameAnswer } from "../support/same-answer";

/** What the double of the contract tests answers, with as many arguments as Excel passes. */
const fromDouble = (file: string) => {
  const worksheet = loadWorksheet(file);
  return ({ name, args }: Call): Answer => worksheet.call(name, ...args);
};

const shown = (call: Call) => `${call.name}(${JSON.stringify(call.args).slice(1, -1).slice(0, 300)})`;

describe.each([["" as const], [".zh-CN" as const]])("in Microsoft's runtime, functions%s.html", (file) => {
  let host: FunctionsHost;
  beforeAll(async () => {
    host = await startFunctionsHost(file);
  });
  afterAll(() => host.close());

  const double = fromDouble(`functions${file}.js`);

  test("answers every cell in every argument as the double of the contract tests does", async () => {
    const answers = await host.answers(cellCalls);
    const different = cellCalls.flatMap((call, index) => {
      const [runtime, expected] = [answers[index] as Answer, double(call)];
      return sameAnswer(runtime, expected) ? [] : [{ call: shown(call), runtime, expected }];
    });
    expect(different.slice(0, 5)).toEqual([]);
    expect(new Set(cellCalls.map(({ name }) => name)).size).toBe(
      catalogue.filter(({ args }) => args.length > 0).length,
    );
  });

  test("reads a blank that arrives as null as it reads an empty text", async () => {
    const ranges = slots.filter(({ argument }) => argument.kind === "range" || argument.kind === "labels");
    const [asNull, asText] = await Promise.all(
      [null, ""].map((blank) => host.answers(ranges.map((slot) => withArgument(slot, withLastCell(slot, blank).rows)))),
    );
    ranges.forEach((slot, index) => {
      expect([slotTitle(slot), asNull?.[index]]).toEqual([slotTitle(slot), asText?.[index]]);
    });
  });

  test("knows a blank from 0, and a blank in the result is an empty text", async () => {
    const share = (blank: unknown) => ({ name: "SHARE", args: [[[1], [blank], [3]]] });
    expect(await host.answers([share(null), share(""), share(0)])).toEqual([
      [[0.25], [""], [0.75]],
      [[0.25], [""], [0.75]],
      [[0.25], [0], [0.75]],
    ]);
  });

  test("returns errors of the sheet in their place, with a message where Excel shows one", async () => {
    const gap = (cell: unknown) => ({ name: "GAP", args: [[[1], [cell], [3]], [[10]]] });
    const [passed, replaced] = await host.answers([gap(new ExcelError("#DIV/0!")), gap(new ExcelError("#REF!"))]);
    expect(passed).toEqual([[9], [new ExcelError("#DIV/0!")], [7]]);
    const [, [error] = []] = replaced as readonly (readonly unknown[])[];
    expect(error).toMatchObject({ code: "#VALUE!" });
    expect((error as ExcelError).message).toMatch(/#REF!/);
  });

  test("takes what metadata of fewer arguments omits as omitted", async () => {
    const answers = await host.answers(shortenedCalls.flatMap(({ whole, short }) => [whole, short]));
    shortenedCalls.forEach(({ short }, index) => {
      expect([shown(short), answers[2 * index + 1]]).toEqual([shown(short), answers[2 * index]]);
    });
  });

  test("has answered all of it without an invalid result", () => {
    const { requests, invalid, answers } = host.results;
    console.info(
      `functions${file}: ${host.associated.length} functions, ${host.calls()} calls, ${requests} requests, ${invalid.length} invalid`,
    );
    expect(invalid.slice(0, 5)).toEqual([]);
    expect(answers.size).toBe(host.calls());
    expect(host.calls()).toBeGreaterThan(100 * catalogue.length);
    expect(host.refused).toEqual([]);
  });
});
