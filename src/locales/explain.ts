import type { ExplainTexts } from "./explain-texts";
import { english } from "./explain.en";
import { chinese } from "./explain.zh-CN";
import type { Translated } from "./translated";

export const explainTexts: Translated<ExplainTexts> = { en: english, "zh-CN": chinese };
