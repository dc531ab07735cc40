import type { Translated } from "../../language/translated";
import { english } from "./texts.en";
import type { DiagnosisTexts } from "./texts.types";
import { chinese } from "./texts.zh-CN";

export const diagnosisTexts: Translated<DiagnosisTexts> = { en: english, "zh-CN": chinese };
