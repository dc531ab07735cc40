import { describeError } from "../../../src/taskpane/services/describe-error";
import { failureReport } from "../../../src/taskpane/services/report";

describe("a report", () => {
  it("states the versions, and then the failure", () => {
    const context = Object.freeze({
      version: "1.2.3",
      language: "zh-CN" as const,
      environment: "Excel PC 16.0",
      userAgent: "Browser/1",
    });
    expect(failureReport("Error: it broke", context)).toBe(
      "JJJ 1.2.3 (zh-CN)\nHost: Excel PC 16.0\nBrowser: Browser/1\n\nError: it broke",
    );
  });
});

describe("the description of what was thrown", () => {
  it("has the stack once where the stack begins with the message", () => {
    const error = new RangeError("too far");
    error.stack = "RangeError: too far\n    at there";
    expect(describeError(error)).toBe("RangeError: too far\n    at there");
  });

  it("puts the message before a stack without it", () => {
    const error = new RangeError("too far");
    error.stack = "there@file.js:1:2";
    expect(describeError(error)).toBe("RangeError: too far\nthere@file.js:1:2");
  });

  it("is the thing itself where it is no error", () => {
    expect(describeError("a text")).toBe("a text");
    expect(describeError(undefined)).toBe("undefined");
  });
});
