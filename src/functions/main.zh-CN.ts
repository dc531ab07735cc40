import { chinese } from "../paper/statements.chinese.generated";
import { registerAll } from "./register";

registerAll("zh-CN", chinese);
