import type { Translated } from "../../language/translated";
import { english } from "./texts.en";
import type { CleaningTexts } from "./texts.types";
import { chinese } from "./texts.zh-CN";

export const cleaningTexts: Translated<CleaningTexts> = { en: english, "zh-CN": chinese };
