import type { Translated } from "../../language/translated";

/** A function as queries. */
export interface SqlTexts {
  readonly title: string;
  readonly dialect: string;
  readonly copy: string;
  readonly command: string;
  readonly copyCommand: string;
}

const english: SqlTexts = {
  title: "As SQL",
  dialect: "Dialect",
  copy: "Copy",
  command: "Command",
  copyCommand: "Copy the command",
};

const chinese: SqlTexts = {
  title: "SQL 写法",
  dialect: "方言",
  copy: "复制",
  command: "命令",
  copyCommand: "复制命令",
};

export const sqlTexts: Translated<SqlTexts> = { en: english, "zh-CN": chinese };
