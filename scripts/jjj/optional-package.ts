import { text } from "../../src/language/localized";
import { CommandError } from "../class/command";

/**
 * A package that is needed for some of the work alone; the command comes without it.
 *
 * @throws CommandError with how to install it, if it is not there.
 */
export async function optionalPackage<Package>(name: string, load: () => Promise<Package>): Promise<Package> {
  try {
    return await load();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "MODULE_NOT_FOUND" && code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new CommandError(
      text(
        `This needs the package ${name}, which is not installed. Run: npm install ${name}`,
        `此操作需要尚未安装的软件包 ${name}。请运行：npm install ${name}`,
      ),
    );
  }
}
