import { catalogue } from "../../src/functions/catalogue";
import type { AnyFunctionSpec, Argument } from "../../src/functions/specification";
import { exampleArguments, ofKind, type Slot, slots, slotTitle, withLastCell } from "../support/argument-slots";
import { expectValidResult } from "../support/valid-result";
import { type Answer, ExcelError, loadWorksheet } from "../support/worksheet";

/*
 * For every function and every argument: the call of a documented example with one argument replaced by a bad one.
 */
const worksheet = loadWorksheet();

function callWith({ spec, index, args }: Slot, value: unknown): Answer {
  return worksheet.call(spec.name, ...args.map((good, place) => (place === index ? value : good)));
}

function expectError(answer: Answer, code: string, message?: string): void {
  if (!(answer instanceof ExcelError)) throw new Error(`expected ${code}, got ${JSON.stringify(answer)}`);
  expect({ code: answer.code, message: answer.message }).toEqual({ code, message });
}

describe("a cell that is not a number", () => {
  test.each(ofKind("range"))("in %s gives #VALUE! with argument and position if it is text", (_, slot) => {
    const { rows, row, column } = withLastCell(slot, "n/a");
    expectError(
      callWith(slot, rows),
      "#VALUE!",
      `${slot.argument.name}: row ${row}, column ${column} is text ("n/a"); expected a number`,
    );
  });

  const notLogical = ofKind("range").filter(([, { argument }]) => argument.kind === "range" && !argument.logical);
  test.each(notLogical)("in %s gives #VALUE! with argument and position if it is a Boolean", (_, slot) => {
    const { rows, row, column } = withLastCell(slot, true);
    expectError(
      callWith(slot, rows),
      "#VALUE!",
      `${slot.argument.name}: row ${row}, column ${column} is TRUE; expected a number`,
    );
  });

  test.each(ofKind("range"))("in %s is still text if it is a number written as text", (_, slot) => {
    const { rows, row, column } = withLastCell(slot, "12.5");
    expectError(
      callWith(slot, rows),
      "#VALUE!",
      `${slot.argument.name}: row ${row}, column ${column} is text ("12.5"); expected a number`,
    );
  });

  if (ofKind("number").length > 0)
    test.each(ofKind("number"))("in %s gives #VALUE! with the argument if one number was expected", (_, slot) => {
      expectError(callWith(slot, "x"), "#VALUE!", `${slot.argument.name} is text ("x"); expected a number`);
    });
});

describe("a mode", () => {
  const choices = catalogue.flatMap((spec) =>
    spec.args.flatMap((argument, index) => (argument.kind === "choice" ? [{ spec, argument, index }] : [])),
  );
  const withMode = (spec: AnyFunctionSpec, index: number, mode: unknown) =>
    worksheet.call(spec.name, ...exampleArguments(spec).map((value, place) => (place === index ? mode : value)));

  test.each(choices.map((slot) => [`${slot.spec.name} ${slot.argument.name}`, slot] as const))(
    "of %s gives #VALUE! with the allowed modes if it is unknown",
    (_, { spec, argument, index }) => {
      const allowed = Object.keys(argument.modes).join(", ");
      expectError(
        withMode(spec, index, "nonsense"),
        "#VALUE!",
        `${argument.name}: unknown mode "nonsense"; use one of: ${allowed}`,
      );
    },
  );

  test.each(choices.map((slot) => [`${slot.spec.name} ${slot.argument.name}`, slot] as const))(
    "of %s ignores case and surrounding spaces, and is the default if blank",
    (_, { spec, argument, index }) => {
      for (const mode of Object.keys(argument.modes))
        expect(withMode(spec, index, ` ${mode.toUpperCase()} `)).toEqual(withMode(spec, index, mode));
      const first = Object.keys(argument.modes)[0];
      for (const blank of [null, undefined, "", [[""]], [[null]]])
        expect(withMode(spec, index, blank)).toEqual(withMode(spec, index, first));
    },
  );
});

describe("an error value in the input", () => {
  test.each(ofKind("range", "labels"))("in %s is returned unchanged, not as another error", (_, slot) => {
    for (const code of ["#N/A", "#NUM!", "#NULL!", "#DIV/0!"]) {
      const answer = callWith(slot, withLastCell(slot, new ExcelError(code)).rows);
      const errors =
        answer instanceof ExcelError ? [answer] : answer.flat().filter((cell) => cell instanceof ExcelError);
      expect(errors.map((error) => error.code)).toContain(code);
    }
  });

  test.each(ofKind("range", "labels"))("in %s is named with its place if no function can return it", (_, slot) => {
    for (const code of ["#REF!", "#NAME?", "#SPILL!", "#CALC!"]) {
      const { rows, row, column } = withLastCell(slot, new ExcelError(code));
      const answer = callWith(slot, rows);
      const errors =
        answer instanceof ExcelError ? [answer] : answer.flat().filter((cell) => cell instanceof ExcelError);
      expect(errors).toContainEqual(
        new ExcelError(
          "#VALUE!",
          `${slot.argument.name}: row ${row}, column ${column} is ${code}, which no function can return`,
        ),
      );
    }
  });

  const wholesale = slots.filter(({ spec, argument }) => spec.errors === "first" && argument.kind === "range");
  test.each(wholesale.map((slot) => [slotTitle(slot), slot] as const))(
    "in %s is the whole result, the first in reading order",
    (_, slot) => {
      const { rows } = withLastCell(slot, new ExcelError("#REF!"));
      (rows[0] as unknown[])[0] = new ExcelError("#N/A");
      expectError(callWith(slot, rows), "#N/A");
    },
  );
});

describe("a missing argument", () => {
  const required = catalogue.filter((spec) => spec.args.some(({ optional }) => !optional));
  test.each(required.map((spec) => [spec.name, spec] as const))("of %s is named in the error", (_, spec) => {
    const first = spec.args.find(({ optional }) => !optional) as Argument;
    for (const omitted of [[], [null], [undefined]])
      expectError(worksheet.call(spec.name, ...omitted), "#VALUE!", `${first.name} is missing`);
  });
});

describe("an extreme or malformed input", () => {
  const blanks = [[[null]], [[""]], [[undefined]], Array.from({ length: 5 }, () => ["", null])];
  test.each(ofKind("range", "labels", "range-or-choice"))(
    "in %s gives a valid result: blanks, zeros, negatives, huge and tiny values, one cell, a long column, ragged rows",
    (_, slot) => {
      const rows = slot.args[slot.index] as unknown[][];
      const scaled = (factor: number) =>
        Array.isArray(rows)
          ? rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell * factor : cell)))
          : rows;
      const long = Array.from({ length: 2000 }, (_row, place) => [place < 3 ? place + 1 : null]);
      for (const value of [
        ...blanks,
        scaled(0),
        scaled(-1),
        scaled(1e12),
        scaled(1e-9),
        scaled(1e300),
        scaled(1e-300),
        [[5]],
        [[0]],
        [[1, 2, 3]],
        [[1], [2], [3]],
        long,
        [[1, 2], [3]],
        [],
        [[]],
        NaN,
        [[Infinity]],
      ])
        expectValidResult(callWith(slot, value));
    },
  );

  test.each(ofKind("number"))("in %s gives a valid result: blank, zero, negative, huge, a range", (_, slot) => {
    for (const value of [null, "", 0, -1, 0.5, 1e12, 1e-9, 1e300, NaN, [[1, 2]], [[2]]])
      expectValidResult(callWith(slot, value));
  });

  test.each(ofKind("range", "labels"))("in %s is the same blank as null, undefined or empty text", (_, slot) => {
    const [first, ...others] = [null, undefined, ""].map((blank) => callWith(slot, withLastCell(slot, blank).rows));
    for (const other of others) expect(other).toEqual(first);
  });
});

describe("a cell that Excel passes as an entity", () => {
  const entity = (type: string, basicValue: unknown) => ({ type, basicType: type, basicValue });

  test.each(ofKind("range", "labels"))("in %s is read as its value", (_, slot) => {
    const rows = slot.args[slot.index] as unknown[][];
    const asEntities = rows.map((row) =>
      row.map((cell) =>
        typeof cell === "number" ? entity("Double", cell) : typeof cell === "string" ? entity("String", cell) : cell,
      ),
    );
    expect(callWith(slot, asEntities)).toEqual(callWith(slot, rows));
    expect(callWith(slot, withLastCell(slot, entity("Empty", "")).rows)).toEqual(
      callWith(slot, withLastCell(slot, "").rows),
    );
    expect(callWith(slot, withLastCell(slot, entity("Error", "#N/A")).rows)).toEqual(
      callWith(slot, withLastCell(slot, new ExcelError("#N/A")).rows),
    );
  });

  test.each(ofKind("range"))(
    "in %s is rejected with its text, and is not an error because it begins with #",
    (_, slot) => {
      const { rows, row, column } = withLastCell(slot, entity("String", "#1"));
      const place = `${slot.argument.name}: row ${row}, column ${column}`;
      expectError(callWith(slot, rows), "#VALUE!", `${place} is text ("#1"); expected a number`);
    },
  );
});

/** Names in a result are copied as they are; elsewhere spaces around them do not matter. */
const withoutSpaces = (answer: Answer): unknown =>
  answer instanceof ExcelError
    ? answer
    : answer.map((row) => row.map((cell) => (typeof cell === "string" ? cell.trim() : cell)));

describe("a label", () => {
  test.each(ofKind("labels"))(
    "in %s is the same as a number or as text, with or without surrounding spaces",
    (_, slot) => {
      const rows = slot.args[slot.index] as unknown[][];
      const asText = rows.map((row) => row.map((cell) => (typeof cell === "number" ? cell.toString() : cell)));
      const padded = asText.map((row) =>
        row.map((cell) => (typeof cell === "string" && cell ? `\u00a0${cell}\u3000 ` : cell)),
      );
      expect(callWith(slot, asText)).toEqual(callWith(slot, rows));
      expect(withoutSpaces(callWith(slot, padded))).toEqual(withoutSpaces(callWith(slot, rows)));
    },
  );
});

describe("a range that includes its heading", () => {
  const below = slots.filter(
    ({ argument, args, index }) => argument.kind === "range" && (args[index] as unknown[][]).length > 1,
  );
  test.each(below.map((slot) => [slotTitle(slot), slot] as const))(
    "in %s gives an error with the text of the heading and its position",
    (_, slot) => {
      const rows = slot.args[slot.index] as unknown[][];
      const heading = (rows[0] ?? []).map((_cell, column) => `Sector ${column + 1}`);
      expectError(
        callWith(slot, [heading, ...rows.slice(1)]),
        "#VALUE!",
        `${slot.argument.name}: row 1, column 1 is text ("Sector 1"); expected a number`,
      );
    },
  );
});

describe("an argument that expects one value", () => {
  test.each(ofKind("number"))("accepts one cell, rejects several and returns an error unchanged: %s", (_, slot) => {
    const good = slot.args[slot.index];
    const { name } = slot.argument;
    expect(callWith(slot, [[good]])).toEqual(callWith(slot, good));
    expectError(callWith(slot, [[1, 2]]), "#VALUE!", `${name} is a range of 1 × 2; expected one value`);
    expectError(callWith(slot, new ExcelError("#NULL!")), "#NULL!");
    expectError(callWith(slot, true), "#VALUE!", `${name} is TRUE; expected a number`);
  });

  test.each(ofKind("choice"))("accepts one cell, rejects several and returns an error unchanged: %s", (_, slot) => {
    const good = slot.args[slot.index];
    expect(callWith(slot, [[good]])).toEqual(callWith(slot, good));
    expectError(
      callWith(slot, [[good], [good]]),
      "#VALUE!",
      `${slot.argument.name} is a range of 2 × 1; expected one value`,
    );
    expectError(callWith(slot, new ExcelError("#NULL!")), "#NULL!");
  });
});

describe("minus zero", () => {
  test.each(ofKind("range"))("in %s is the same as zero", (_, slot) => {
    expect(callWith(slot, withLastCell(slot, -0).rows)).toEqual(callWith(slot, withLastCell(slot, 0).rows));
  });
});
