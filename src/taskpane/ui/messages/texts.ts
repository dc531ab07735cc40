import type { Translated } from "../../../language/translated";
import { english } from "./texts.en";
import type { MessageTexts } from "./texts.types";
import { chinese } from "./texts.zh-CN";

export const messageTexts: Translated<MessageTexts> = { en: english, "zh-CN": chinese };
