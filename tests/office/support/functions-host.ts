import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionMetadata, FunctionsMetadata } from "../../../src/functions/describe/metadata";
import { functionId } from "../../../src/functions/describe/syntax";
import { type Answer } from "../../support/worksheet";
import { type BridgeWindow, installBridge } from "./functions-bridge";
import { addInOrigin, openFunctionsPage } from "./functions-page";
import { Results } from "./functions-results";
import { invocations, wireArguments } from "./functions-wire";

/** A call of a worksheet function, with arguments as `parseCall` gives them. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** As many arguments as an older version had: Excel keeps metadata for up to a day, and scripts by themselves. */
  readonly known?: number;
}

export interface FunctionsHost {
  readonly metadata: FunctionsMetadata;
  /** The ids that the runtime has functions for. */
  readonly associated: readonly string[];
  readonly results: Results;
  /** How many calls were made. */
  readonly calls: () => number;
  /** Calls all at once, as Excel does when it calculates a workbook. */
  readonly answers: (calls: readonly Call[]) => Promise<readonly Answer[]>;
  readonly setLimit: (bytes: number) => Promise<void>;
  readonly console: readonly string[];
  readonly refused: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Plays Excel for the functions: Microsoft's own runtime, functions.html with its script as built, and the end of the
 * bridge that is Excel's.
 *
 * @param language of the page and its metadata, as in their names.
 */
export async function startFunctionsHost(language: "" | ".zh-CN" = ""): Promise<FunctionsHost> {
  const file = `functions${language}`;
  const opened = await openFunctionsPage();
  const { page } = opened;
  const metadata = JSON.parse(
    readFileSync(path.join(__dirname, "../../../dist", `${file}.json`), "utf8"),
  ) as FunctionsMetadata;
  const described = new Map<string, FunctionMetadata>(metadata.functions.map((one) => [one.id, one]));
  await page.addInitScript(installBridge);
  await page.goto(`${addInOrigin}/${file}.html`);
  await page.waitForFunction(() => "Error" in CustomFunctions);
  const associated = await page.evaluate(() =>
    Object.keys(
      (CustomFunctions as unknown as { readonly _association: { readonly mappings: object } })._association.mappings,
    ),
  );
  let made = 0;
  const results = new Results((call) => call >= 1 && call <= made);

  async function answers(calls: readonly Call[]): Promise<readonly Answer[]> {
    const first = made + 1;
    const sent = calls.map(({ name, args, known }) => {
      const id = functionId(name);
      const one = described.get(id);
      if (one === undefined) throw new Error(`${id} is not in ${file}.json`);
      return { id, args: wireArguments(one, args).slice(0, known) };
    });
    made += sent.length;
    await page.evaluate(
      (message) => {
        (window as unknown as BridgeWindow)._richApiNativeBridge.onMessageFromHost(message);
      },
      invocations(sent, first),
    );
    await page.waitForFunction((count) => (window as unknown as BridgeWindow).bridge.results >= count, made);
    const requests = await page.evaluate(() => (window as unknown as BridgeWindow).bridge.requests.splice(0));
    for (const request of requests) results.read(request);
    return sent.map((_call, index) => {
      const answer = results.answers.get(first + index);
      if (answer === undefined) throw new Error(`no answer to ${JSON.stringify(calls[index])}`);
      return answer;
    });
  }

  return {
    metadata,
    associated,
    results,
    calls: () => made,
    answers,
    setLimit: (bytes) =>
      page.evaluate((limit) => {
        (window as unknown as BridgeWindow).bridge.limit = limit;
      }, bytes),
    console: opened.console,
    refused: opened.refused,
    close: opened.close,
  };
}
