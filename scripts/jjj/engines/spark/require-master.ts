import { connect } from "node:net";
import { text } from "../../../../src/language/localized";
import { CommandError } from "../../../class/command";

/** @throws CommandError if none of the hosts of a master such as spark://host:7077 answers within some seconds. */
export async function requireMaster(master: string): Promise<void> {
  if (!master.startsWith("spark://")) return;
  const places = master.slice("spark://".length).split(",");
  const answers = await Promise.all(places.map(isReached));
  if (answers.includes(true)) return;
  throw new CommandError(
    text(
      `${master} does not answer; nothing was written. Is the master running, and is this the address that its page shows?`,
      `${master} 无响应，未写入任何文件。请确认主节点已启动，且地址与其页面显示的一致。`,
    ),
  );
}

function isReached(place: string): Promise<boolean> {
  const [, host = place, port = "7077"] = /^(.*?)(?::(\d+))?$/.exec(place) ?? [];
  return new Promise((resolve) => {
    const socket = connect({ host: host.replace(/^\[|\]$/g, ""), port: Number(port), timeout: 10_000 });
    const end = (isOpen: boolean) => () => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.on("connect", end(true)).on("error", end(false)).on("timeout", end(false));
  });
}
