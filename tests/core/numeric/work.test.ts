import { requireWork } from "../../../src/core/numeric/work";
import { failureOf } from "../../support/matrix";

describe("the work of a computation", () => {
  test("may be three thousand million operations, and not one more", () => {
    expect(() => {
      requireWork("values", { shape: "9 × 9" }, 3e9);
    }).not.toThrow();
    expect(
      failureOf(() => {
        requireWork("values", { shape: "9 × 9" }, 3e9 + 1);
      }),
    ).toMatchObject({ kind: "domain", reason: "takes-too-long", details: { argument: "values", shape: "9 × 9" } });
  });
});
