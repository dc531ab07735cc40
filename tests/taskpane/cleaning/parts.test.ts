import type { Constants } from "../../../src/hosts/cells";
import { cellsOfOnePart, readInParts, replaceInParts } from "../../../src/taskpane/cleaning/parts";

const height = 2.5 * cellsOfOnePart;
const range = {
  sheet: "Data",
  address: `B2:C${height + 1}`,
  rows: height,
  columns: 2,
  values: Array.from({ length: height }, (_, row) => [row, ".."]),
};

const addresses = [0, 1, 2, 3, 4].map((part) => `B${part * 25_000 + 2}:C${(part + 1) * 25_000 + 1}`);

const rowsOf = (address: string) => {
  const [, top = "", bottom = ""] = /B(\d+):C(\d+)/.exec(address) ?? [];
  return range.values.slice(Number(top) - 2, Number(bottom) - 1);
};

describe("a range that is too large for one request", () => {
  it("is read in parts", async () => {
    const asked: string[] = [];
    const readEntered = (_sheet: string, address: string) => {
      asked.push(address);
      const values = rowsOf(address);
      return Promise.resolve({ range: { ...range, values }, isComputed: values.map(() => [false, true]) });
    };
    const entered = await readInParts({ readEntered }, range);
    expect(asked).toEqual(addresses);
    expect(entered?.range).toEqual(range);
    expect(entered?.isComputed).toHaveLength(height);
  });

  it("is written in parts, and is as before when one of them fails", async () => {
    const written: [string, Constants][] = [];
    const before: Constants = range.values.map(() => [null, { value: ".." }]);
    const after: Constants = range.values.map(() => [null, { value: null }]);
    let left = 2;
    const replaceConstants = (_sheet: string, address: string, constants: Constants) => {
      if (left-- === 0) return Promise.reject(new Error("protected"));
      written.push([address, constants]);
      return Promise.resolve(constants.map(() => [null, { value: ".." }]));
    };
    await expect(replaceInParts({ replaceConstants }, range, after)).rejects.toThrow("protected");
    expect(written.map(([address]) => address)).toEqual([...addresses.slice(0, 2), ...addresses.slice(0, 2)]);
    expect(written[2]?.[1]).toEqual(before.slice(0, 25_000));
    left = -1;
    expect(await replaceInParts({ replaceConstants }, range, after)).toEqual(before);
  });
});
