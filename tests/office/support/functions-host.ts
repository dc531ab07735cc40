import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionMetadata, FunctionsMetadata } from "../../../src/functions/describe/metadata";
import { functionId } from "../../../src/functions/describe/syntax";
import { present } from "../../support/present";
import { type Answer } from "../../support/worksheet";
import { type BridgeWindow, installBridge, installNativeBridge } from "./functions-bridge";
import { excelOnTheWeb, installMessages, pageOfExcel } from "./functions-on-the-web";
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

const whereFunctionsAre = { native: installNativeBridge, web: installMessages };

/**
 * Plays Excel for the functions: Microsoft's own runtime, functions.html with its script as built, and the end of the
 * bridge that is Excel's, as on Windows and Mac or on the web.
 *
 * @param language of the page and its metadata, as in their names.
 */
export async function startFunctionsHost(
  language: "" | ".zh-CN" = "",
  platform: "native" | "web" = "native",
): Promise<FunctionsHost> {
  const file = `functions${language}`;
  const functionsUrl = `${addInOrigin}/${file}.html`;
  const opened = await openFunctionsPage({ [`${excelOnTheWeb}/`]: pageOfExcel(functionsUrl) });
  const { page } = opened;
  const metadata = JSON.parse(
    readFileSync(path.join(__dirname, "../../../dist", `${file}.json`), "utf8"),
  ) as FunctionsMetadata;
  const described = new Map<string, FunctionMetadata>(metadata.functions.map((one) => [one.id, one]));
  await page.addInitScript(installBridge);
  await page.addInitScript(whereFunctionsAre[platform]);
  await page.goto(platform === "web" ? `${excelOnTheWeb}/` : functionsUrl);
  const frame = present(page.frames().find((one) => one.url().startsWith(functionsUrl)));
  await frame.waitForFunction(() => "Error" in CustomFunctions);
  await page.waitForFunction(() => (window as unknown as BridgeWindow).bridge.isReady);
  const associated = await frame.evaluate(() =>
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
      (entries) => (window as unknown as BridgeWindow).bridge.call(entries),
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
