import type { Translated } from "../../language/translated";
import { english } from "./texts.en";
import type { WizardTexts } from "./texts.types";
import { chinese } from "./texts.zh-CN";

export const wizardTexts: Translated<WizardTexts> = { en: english, "zh-CN": chinese };
