import type { Translated } from "../../language/translated";
import { english } from "./texts.en";
import type { ExercisesTexts } from "./texts.types";
import { chinese } from "./texts.zh-CN";

export const exercisesTexts: Translated<ExercisesTexts> = { en: english, "zh-CN": chinese };
