import { chinese } from "../paper/statements.chinese.generated";
import { chineseErrors } from "./error-texts.chinese";
import { registerAll } from "./register";

registerAll("zh-CN", chinese, chineseErrors);
