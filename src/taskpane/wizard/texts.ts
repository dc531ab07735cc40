import type { Translated } from "../../language/translated";
import { wizardInEnglish } from "./texts.en";
import type { WizardTexts } from "./texts.types";
import { wizardInChinese } from "./texts.zh-CN";

export const wizardTexts: Translated<WizardTexts> = { en: wizardInEnglish, "zh-CN": wizardInChinese };
