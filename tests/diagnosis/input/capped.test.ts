import { cappedNotes } from "../../../src/diagnosis/input/guards/capped";
import { guards } from "../../../src/diagnosis/input/guards/texts";

describe("notes of one guard", () => {
  const zeros = (count: number) => Array.from({ length: count }, (_, place) => guards.zero(`Region ${place}`, 2019));

  test("are said one by one up to five, and the others behind them", () => {
    const [jump, gaps] = [guards.jump("North", 2018, 2019, 4), guards.gaps()];
    const [first, second, third] = cappedNotes([...zeros(4), jump, ...zeros(7), gaps]);
    expect([first?.said.length, first?.more.length]).toEqual([5, 6]);
    expect([second, third]).toEqual([
      { said: [jump], more: [] },
      { said: [gaps], more: [] },
    ]);
    expect(cappedNotes(zeros(5)).map(({ more }) => more)).toEqual([[]]);
  });

  test("are apart where one must be fixed and another is only said", () => {
    const [stop, ask] = [guards.units(["yuan", "people"]), guards.converted(["yuan", "10,000 yuan"], "yuan")];
    expect(cappedNotes([stop, ask])).toHaveLength(2);
  });
});
