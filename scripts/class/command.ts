import { type ParseArgsConfig, parseArgs } from "node:util";
import { type Language, type Localized, localize, text } from "../../src/language/localized";
import { nearest } from "../../src/paper/tables/nearest";

/** An error that the user of a command can fix; shown without a stack. */
export class CommandError extends Error {
  override readonly name = "CommandError";

  readonly said: Localized;

  constructor(said: Localized | string) {
    const both = typeof said === "string" ? text(said, said) : said;
    super(both.en);
    this.said = both;
  }
}

/** Runs a command; an error that the user can fix is printed in the language asked for, with exit code 2. */
export function run(main: (args: readonly string[]) => Promise<void>): void {
  const args = process.argv.slice(2);
  const language = languageAsked(args);
  main(args).catch((error: unknown) => {
    process.exitCode = 2;
    if (error instanceof CommandError) console.error(localize(error.said, language));
    else if (isSystemError(error)) console.error(localize(systemText(error), language));
    else throw error;
  });
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && "code" in error;

const systemText = ({ code = "", path = "" }: NodeJS.ErrnoException): Localized => {
  const [en, zh] = systemReasons.get(code) ?? [code, code];
  return text(
    `${path}: ${en}. Nothing else was lost; run the command again.`,
    `${path}：${zh}。其余文件未受影响，可重新运行该命令。`,
  );
};

const systemReasons = new Map<string, readonly [string, string]>([
  ["ENOSPC", ["the disk is full", "磁盘已满"]],
  ["EFBIG", ["the disk is full", "磁盘已满"]],
  ["ENOENT", ["no such file or folder", "没有该文件或文件夹"]],
  ["EACCES", ["no permission", "没有权限"]],
  ["EPERM", ["no permission", "没有权限"]],
  ["EROFS", ["the disk is read-only", "磁盘只读"]],
  ["EBUSY", ["open in another program", "被其他程序占用"]],
  ["ENAMETOOLONG", ["the name is too long", "名称过长"]],
  ["ENOTDIR", ["a part of the path is a file, not a folder", "路径中有一部分是文件而非文件夹"]],
]);

/** The options of a command; what is unknown or lacks its value is named, with how the command is used. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
  usage: Localized,
) {
  try {
    return parseArgs({ args: withNegativeNumbers(args, options), allowPositionals: true, strict: true, options });
  } catch (error) {
    const given = args.find((arg) => arg.startsWith("-") && !(arg.replace(/^-+|=.*$/g, "") in options)) ?? "";
    const meant = nearest(given.replace(/^-+|=.*$/g, ""), Object.keys(options));
    const hint = meant === null ? text("", "") : text(` Did you mean --${meant}?`, `是否指 --${meant}？`);
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      given === ""
        ? text(`${reason}\n\n${usage.en}`, `选项的写法有误。\n\n${usage.zh}`)
        : text(`There is no option ${given}.${hint.en}\n\n${usage.en}`, `没有选项 ${given}。${hint.zh}\n\n${usage.zh}`),
    );
  }
}

/** `--epsilon -1` as `--epsilon=-1`: a number after an option that takes a value is no option itself. */
function withNegativeNumbers(args: readonly string[], options: NonNullable<ParseArgsConfig["options"]>): string[] {
  return args.flatMap((arg, place) => {
    const takesValue = (given = "") => given.startsWith("--") && options[given.slice(2)]?.type === "string";
    const isNegative = (given = "") => /^-\.?\d/.test(given);
    if (takesValue(arg) && isNegative(args[place + 1])) return [`${arg}=${args[place + 1]}`];
    return isNegative(arg) && takesValue(args[place - 1]) ? [] : [arg];
  });
}

/** The language of messages, from options that may be wrong themselves. */
export const languageAsked = (args: readonly string[]): Language =>
  args.some((arg) => /^(?:--language=)?zh(?:-|$)/i.test(arg)) ? "zh-CN" : "en";

/** A language that is there; any other is refused rather than taken for English. */
export function readLanguage(tag: string): Language {
  if (/^en(?:-|$)/i.test(tag)) return "en";
  if (/^zh(?:-|$)/i.test(tag)) return "zh-CN";
  throw new CommandError(
    text(`There is no language ${tag}: use en or zh-CN.`, `没有语言 ${tag}：请使用 en 或 zh-CN。`),
  );
}

/** Shows how many of the items are done, unless the output is no terminal. */
export function showProgress(label: string, done: number, total: number): void {
  const { stderr } = process;
  if (stderr.isTTY) stderr.write(`\r${label} ${done}/${total}${done === total ? "\n" : ""}`);
}
