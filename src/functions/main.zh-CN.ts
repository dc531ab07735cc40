import "./runtime/complete-built-ins";
import { chinese } from "../paper/generated/statements.zh-CN";
import { registerAll } from "./register";
import { chineseErrors } from "./runtime/error-texts.zh-CN";

registerAll("zh-CN", chinese, chineseErrors);
