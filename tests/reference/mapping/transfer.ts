import { block, type CaseMapper, type Mapping, row } from "../reference-case";

const optionalBlock = (value: unknown) => (value === undefined ? null : block(value));

const symbiosis: CaseMapper = ({ inputs, id }) => {
  const [, , what, output] = id.split(".");
  const [a, b] = [block(inputs["a"]), block(inputs["b"])];
  if (what === "threshold") return { call: ["SYMBDEGREE", a, b, "step", "signs", 0.05] };
  if (what === "types") return { call: ["SYMBDEGREE", a, b, "step", "type"] };
  return { call: ["SYMBDEGREE", a, b, what, output] };
};

export const transfer: Mapping = {
  "formulas-2: Industrial transfer": ({ inputs, id }) => {
    const what = id.split(".")[2]!;
    const mode = ["share", "pp", "rate"].includes(what) ? what : "flow";
    const output = ["net", "moved"].includes(what) ? what : "matrix";
    const references = ["rb", "rc"].map((name) => (name in inputs ? row(inputs[name]) : null));
    return { call: ["TRANSFER", block(inputs["base"]), block(inputs["current"]), mode, ...references, output] };
  },
  "formulas-2: Sending and receiving regions": ({ inputs, id }) => {
    const coefficients = block(inputs["coef"]);
    const distance = optionalBlock(inputs["distance"]);
    // formula.match.SHAPE.TOP.THRESHOLD, formula.match.dist.SHAPE.TOP, formula.match.decay2.SHAPE, formula.match.ties
    const parts = id.split(".").slice(2);
    const isPlain = /^\d+x\d+$/.test(parts[0]!);
    const top = parts[0] === "ties" ? 0 : parts[0] === "decay2" ? 2 : Number(isPlain ? parts[1] : parts[2]);
    const threshold = isPlain && parts[2] === "all" ? "all" : 1;
    const decay = parts[0] === "decay2" ? 2 : 1;
    const regions = coefficients.map((_, region) => [`region ${region + 1}`]);
    const industries = [coefficients[0]!.map((_, industry) => `industry ${industry + 1}`)];
    const numbered = (cell: unknown) => (typeof cell === "string" && cell !== "" ? Number(cell.split(" ")[1]) : cell);
    return {
      call: ["TRANSFERMATCH", coefficients, regions, industries, distance, top, threshold, decay],
      pick: (rows) => rows.slice(1).map((cells) => cells.map(numbered)),
    };
  },
  "formulas-2: Co-agglomeration of two industries": ({ inputs, id }) => ({
    call: [
      "COAGGLOM",
      block(inputs["a"]),
      block(inputs["b"]),
      optionalBlock(inputs["total"]) ?? "lq",
      ["index", "quality", "eg"].find((mode) => id.split(".").includes(mode)),
    ],
  }),
  "formulas-2: Relative price variance": ({ inputs, id }) => {
    const [, , , isSample] = id.split(".");
    const call = (output: string) =>
      [
        "MARKETSEG",
        block(inputs["P"]),
        output,
        optionalBlock(inputs["nb"]),
        isSample === "1" ? "sample" : "population",
      ] as const;
    return { call: call("pairs"), next: [call("regions"), call("index"), call("integration")] };
  },
  "formulas-2: Symbiosis degree": symbiosis,
  "formulas-2: Symbiosis type": symbiosis,
  "formulas-2: Symbiosis, Lotka-Volterra coefficients": ({ inputs }) => ({
    call: ["SYMBDEGREE", block(inputs["a"]), block(inputs["b"]), "lotka", "table"],
    // Without the unit and the type.
    pick: (rows) => rows[1]!.slice(1, -1),
  }),
};
