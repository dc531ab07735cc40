import fc from "fast-check";
import { uniqueDefinedName } from "../../../src/sheets/names/defined-name";

describe("a defined name", () => {
  test("that is free stays as it is", () => {
    expect(uniqueDefinedName("Table4", ["Sales"])).toBe("Table4");
    expect(uniqueDefinedName("表_4", [])).toBe("表_4");
  });

  test("that is taken, in whatever case, gets the first free number", () => {
    expect(uniqueDefinedName("Table4", ["TABLE4"])).toBe("Table4_2");
    expect(uniqueDefinedName("Table4", ["table4", "Table4_2"])).toBe("Table4_3");
  });

  test("gets underscores for characters that it may not have", () => {
    expect(uniqueDefinedName("Table 4 (2013)", [])).toBe("Table_4__2013_");
    expect(uniqueDefinedName("4th", [])).toBe("_4th");
    expect(uniqueDefinedName("", [])).toBe("_");
  });

  test.each(["T4", "XFD1", "R1C1", "r", "C", "R4", "rc"])(
    "like %s, which reads as an address, gets an underscore",
    (name) => {
      expect(uniqueDefinedName(name, [])).toBe(`_${name}`);
    },
  );

  test("has at most 255 characters, its number included", () => {
    const long = "x".repeat(300);
    expect(uniqueDefinedName(long, [])).toHaveLength(255);
    expect(uniqueDefinedName(long, ["x".repeat(255)])).toBe(`${"x".repeat(253)}_2`);
  });

  test("is new, whatever was desired", () => {
    const names = fc.array(fc.constantFrom("t", "T", "t_2", "_", "__2"));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("t", "T", " ", "1", ".") }), names, (desired, taken) => {
        const lower = taken.map((name) => name.toLowerCase());
        expect(lower).not.toContain(uniqueDefinedName(desired, Object.freeze(taken)).toLowerCase());
      }),
    );
  });
});
