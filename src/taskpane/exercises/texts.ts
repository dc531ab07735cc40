import type { Translated } from "../../language/translated";
import { exercisesEn } from "./texts.en";
import type { ExercisesTexts } from "./texts.types";
import { exercisesZhCN } from "./texts.zh-CN";

export const exercisesTexts: Translated<ExercisesTexts> = { en: exercisesEn, "zh-CN": exercisesZhCN };
