import { labelledCall, splitLabelled } from "../../../src/taskpane/formula/labelled-call";
import { parseFormula } from "../../../src/taskpane/formula/parse-formula";

describe("a call with labels", () => {
  const labels = { rows: "A2:A9", columns: "B1:E1", corner: "" };

  it("has the call as its first argument", () => {
    expect(labelledCall("JJJ.LOCQ(B2:E9)", labels)).toBe("JJJ.LABEL(JJJ.LOCQ(B2:E9),A2:A9,B1:E1)");
    expect(labelledCall("JJJ.LOCQ(B2:E9)", { ...labels, rows: "" })).toBe("JJJ.LABEL(JJJ.LOCQ(B2:E9),,B1:E1)");
    expect(labelledCall("JJJ.LOCQ(B2:E9)", { ...labels, columns: "" })).toBe("JJJ.LABEL(JJJ.LOCQ(B2:E9),A2:A9)");
  });

  it("is taken apart again", () => {
    const call = parseFormula('=JJJ.LABEL(JJJ.LOCQ(B2:E9),A2:A9,B1:E1,"LQ")')?.whole;
    const split = call ? splitLabelled(call) : null;
    expect([split?.call.name, split?.labels]).toEqual(["LOCQ", { ...labels, corner: '"LQ"' }]);
    const other = parseFormula("=JJJ.LABEL(B2:E9,A2:A9)")?.whole;
    expect(other ? splitLabelled(other) : undefined).toBeNull();
  });
});
