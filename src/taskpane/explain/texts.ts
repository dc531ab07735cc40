import type { Translated } from "../../language/translated";
import { english } from "./texts.en";
import type { ExplainTexts } from "./texts.types";
import { chinese } from "./texts.zh-CN";

export const explainTexts: Translated<ExplainTexts> = { en: english, "zh-CN": chinese };
