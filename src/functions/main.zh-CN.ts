import { registerAll } from "./register";

registerAll("zh-CN");
