import type { Translated } from "./translated";
import type { WizardTexts } from "./wizard-texts";
import { wizardInEnglish } from "./wizard.en";
import { wizardInChinese } from "./wizard.zh-CN";

export const wizardTexts: Translated<WizardTexts> = { en: wizardInEnglish, "zh-CN": wizardInChinese };
