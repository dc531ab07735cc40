import { IndicatorError } from "../../src/core/indicator-error";

describe("an error of the core", () => {
  test("says for a log what failed and where, and is told from others by its name", () => {
    const error = new IndicatorError("domain", "negative", { argument: "values", value: -1 });
    expect(error.message).toBe('domain: negative {"argument":"values","value":-1}');
    expect(error.name).toBe("IndicatorError");
    expect(error).toBeInstanceOf(Error);
  });
});
