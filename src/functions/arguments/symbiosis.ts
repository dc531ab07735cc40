import { NUMBER, type Matrix } from "../../core/matrix/matrix";
import { lotkaVolterra, type LotkaEffect } from "../../core/transfer/lotka-volterra";
import { signsBeyond, symbiosisDegree, type TwoGrowths, type TwoPanels } from "../../core/transfer/symbiosis-degree";
import { type Localized, reply } from "../../language/localized";
import { type Cell, FailedCell, type Rows, StateCell } from "../cells";
import { cellsOf } from "../runtime/matrix-cells";
import { numberOrFailure, resultOrFailure } from "./economy/output";

export type SymbiosisOutput = "degree" | "reverse" | "signs" | "type" | "table";

/** Names of the relations by the signs of a and of b. */
const types: Readonly<Record<string, Localized>> = {
  "++": reply("mutualism", "互惠共生"),
  "+0": reply("commensalism (a gains)", "偏利共生（a 受益）"),
  "0+": reply("commensalism (b gains)", "偏利共生（b 受益）"),
  "+-": reply("parasitism (a gains)", "寄生（a 受益）"),
  "-+": reply("parasitism (b gains)", "寄生（b 受益）"),
  "00": reply("neutralism", "独立"),
  "-0": reply("amensalism (a loses)", "偏害共生（a 受损）"),
  "0-": reply("amensalism (b loses)", "偏害共生（b 受损）"),
  "--": reply("competition", "竞争"),
};

const signText = (sign: number) => (sign > 0 ? "+" : sign < 0 ? "-" : "0");

interface GrowthRequest {
  readonly mode: "step" | "period";
  readonly output: SymbiosisOutput;
  /** Growth up to this size counts as none. */
  readonly limit: number;
  /** Whether the input is one series in a column. */
  readonly isColumn: boolean;
}

/** What is asked of the growth of two panels. */
export function fromGrowth(growth: TwoGrowths, { mode, output, limit, isColumn }: GrowthRequest): Matrix | Rows {
  const inInput = (rows: Rows): Rows => (isColumn ? (rows[0] ?? []).map((cell) => [cell]) : rows);
  const laidOut = (matrix: Matrix) => (isColumn ? matrix.transposed() : matrix);
  const degree = symbiosisDegree(growth.a, growth.b);
  const reverse = symbiosisDegree(growth.b, growth.a);
  if (output === "degree") return laidOut(degree);
  if (output === "reverse") return laidOut(reverse);
  const signs = signsOf(growth, limit);
  if (output === "signs") return inInput(signs);
  const kinds = signs.map((row) => row.map(typeOf));
  if (output === "type") return inInput(kinds);
  const [a, b, ab, ba] = [growth.a, growth.b, degree, reverse].map((matrix) => cellsOf(matrix)) as [
    Rows,
    Rows,
    Rows,
    Rows,
  ];
  const heading: Cell[] = [
    reply("unit", "单元"),
    ...(mode === "step" ? [reply("step", "步")] : []),
    reply("growth_a", "a的增长"),
    reply("growth_b", "b的增长"),
    ...resultHeadings(),
  ];
  const rows = signs.flatMap((row, unit) =>
    row.map((sign, step) => [
      unit + 1,
      ...(mode === "step" ? [step + 1] : []),
      ...[a, b, ab, ba].map((table) => (table[unit] as readonly Cell[])[step] as Cell),
      sign,
      typeOf(sign),
    ]),
  );
  return [heading, ...rows];
}

const resultHeadings = (): Cell[] => [
  reply("degree", "共生度"),
  reply("reverse", "反向共生度"),
  reply("signs", "符号"),
  reply("type", "类型"),
];

const typeOf = (sign: Cell): Cell => (typeof sign === "string" ? (types[sign] as Localized) : sign);

/** The two signs of each cell, or why there are none. */
function signsOf(growth: TwoGrowths, limit: number): Rows {
  const [a, b] = [signsBeyond(growth.a, limit), signsBeyond(growth.b, limit)];
  return Array.from({ length: a.rows }, (_, row) =>
    Array.from({ length: a.columns }, (_, column): Cell => {
      const index = row * a.columns + column;
      const state = a.stateAt(index) === NUMBER ? b.stateAt(index) : a.stateAt(index);
      return state === NUMBER ? signText(a.at(index)) + signText(b.at(index)) : new StateCell(state);
    }),
  );
}

/** What is asked of the Lotka–Volterra coefficients, one row for each unit. */
export function fromLotka(panels: TwoPanels, output: SymbiosisOutput, limit: number): Rows {
  const signOf = ({ coefficient, p }: LotkaEffect) => (p > limit ? "0" : signText(coefficient));
  const rows = Array.from({ length: panels.a.rows }, (_, unit): Record<SymbiosisOutput, readonly Cell[]> => {
    const effects = resultOrFailure(() => lotkaVolterra(panels, unit));
    if (effects instanceof FailedCell) {
      if (panels.a.rows === 1) throw effects.error;
      const failed = [effects];
      const table = [unit + 1, ...Array.from({ length: 10 }, () => effects)];
      return { degree: failed, reverse: failed, signs: failed, type: failed, table };
    }
    const { onA, onB } = effects;
    const signs = signOf(onA) + signOf(onB);
    const type = typeOf(signs);
    return {
      degree: [onA.coefficient],
      reverse: [onB.coefficient],
      signs: [signs],
      type: [type],
      table: [unit + 1, ...estimateCells(onA), ...estimateCells(onB), signs, type],
    };
  });
  const cells = rows.map((row) => row[output]);
  return output === "table" ? [lotkaHeading(), ...cells] : cells;
}

const estimateCells = ({ coefficient, standardError, t, p }: LotkaEffect): Cell[] => [
  coefficient,
  standardError,
  ...[t, p].map((number) => numberOrFailure("a", () => number)),
];

const lotkaHeading = (): Cell[] => {
  const [degree, reverse, signs, type] = resultHeadings() as [Cell, Cell, Cell, Cell];
  return [
    reply("unit", "单元"),
    degree,
    reply("se", "标准误"),
    "t",
    "p",
    reverse,
    reply("reverse_se", "反向标准误"),
    reply("reverse_t", "反向 t"),
    reply("reverse_p", "反向 p"),
    signs,
    type,
  ];
};
