import type { Translated } from "../../language/translated";
import { english } from "./texts.en";
import type { ShellTexts } from "./texts.types";
import { chinese } from "./texts.zh-CN";

export const shellTexts: Translated<ShellTexts> = { en: english, "zh-CN": chinese };
