import type { Localized } from "../../src/language/localized";
import { text } from "../../src/language/localized";
import { CommandError } from "../class/command";
import { commandLine } from "./command-line";
import { useStore } from "./engines/use-engine";
import { writeAnswer } from "./output";
import { requirePlace } from "./output-place";

/** Made-up plants, always the same: a million in 300 counties, 60 industries and two years. */
const plants = `select printf('C%03d', (hash(i) % 300)::integer) as county,
  printf('I%02d', (hash(i + 1000000000) % (20 + hash(i) % 41))::integer) as industry,
  (2019 + i % 2)::integer as year, (1 + hash(i + 2000000000) % 500)::integer as employment
from range(1000000) as t(i)`;

/** Writes the example to a file. */
export async function writeExample(args: readonly string[], usage: Localized): Promise<void> {
  const { values, positionals, asked } = commandLine(args, 1, usage);
  const [file = ""] = positionals;
  if (!/\.(?:parquet|csv)$/i.test(file))
    throw new CommandError(
      text(`${file}: expected a name that ends in .parquet or .csv.`, `${file}：应为 .parquet 或 .csv 文件。`),
    );
  requirePlace(file, null, values["force"] === true);
  await useStore(asked.memory, async (store) => {
    await store.run(`create temp table jjj_answer as ${plants}`);
    await writeAnswer(store, file);
  });
}
