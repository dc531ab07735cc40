import type { ExercisesTexts } from "./exercises-dictionary";
import { exercisesEn } from "./exercises.en";
import { exercisesZhCN } from "./exercises.zh-CN";
import type { Translated } from "./translated";

export const exercisesTexts: Translated<ExercisesTexts> = { en: exercisesEn, "zh-CN": exercisesZhCN };
