import { type Localized, text } from "../../../../src/language/localized";
import { CommandError } from "../../../class/command";
import type { Address } from "./address";

/** An error of the server or the driver in words, without a password. */
export function explanationOf(error: unknown, { shown, password }: Address): unknown {
  if (error instanceof CommandError) return error;
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const { en, zh } = wordsFor(code, message, shown);
  const silent = (said: string) => (password === "" ? said : said.split(password).join("***"));
  return new CommandError(text(`${silent(en)}\nNothing was written.`, `${silent(zh)}\n未写入任何文件。`));
}

function wordsFor(code: string, message: string, shown: string): Localized {
  if (
    /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT)$/.test(code) ||
    /timeout expired/.test(message)
  )
    return text(
      `${shown} does not answer (${code || message}). Is the server running, and are host and port right?`,
      `${shown} 无响应（${code || message}）。请确认服务器已启动，主机与端口无误。`,
    );
  if (/^28/.test(code) || /password must be a string/.test(message))
    return text(
      `${shown} refuses the user or the password. Set PGUSER and PGPASSWORD, or write them into ~/.pgpass.`,
      `${shown} 拒绝该用户或密码。请设置 PGUSER 和 PGPASSWORD，或写入 ~/.pgpass。`,
    );
  if (code === "3D000") return text(`${shown}: there is no such database.`, `${shown}：没有该数据库。`);
  if (code === "42501")
    return text(
      `${shown}: ${message}. Ask the owner for: grant select.`,
      `${shown}：没有权限（${message}）。请向所有者申请 SELECT 权限。`,
    );
  if (/^(?:57P0[1-3]|08...|ECONNRESET)$/.test(code) || /Connection terminated/.test(message))
    return text(`${shown}: the connection was lost (${message}).`, `${shown}：连接已中断（${message}）。`);
  if (/^53/.test(code))
    return text(
      `${shown}: the server is out of space or memory (${message}).`,
      `${shown}：服务器空间或内存不足（${message}）。`,
    );
  return text(`${shown}: ${message}`, `${shown}：${message}`);
}
