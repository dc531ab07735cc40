import { chinese } from "../paper/generated/statements.zh-CN";
import { chineseErrors } from "./runtime/error-texts.zh-CN";
import { registerAll } from "./runtime/register";

registerAll("zh-CN", chinese, chineseErrors);
