import type { Obstacle } from "./expression";

/** What a view says about each obstacle. */
export interface ObstacleTexts {
  readonly function: (name: string) => string;
  readonly operation: string;
  readonly intersection: string;
  readonly variable: (name: string) => string;
  readonly reference: (text: string) => string;
  readonly outside: (text: string) => string;
  readonly "unknown function": (name: string) => string;
}

/** Why the pane cannot calculate a part of a formula, in the words of a view. */
export function obstacleText(obstacle: Obstacle, texts: ObstacleTexts): string {
  switch (obstacle.kind) {
    case "reference":
    case "outside":
      return texts[obstacle.kind](obstacle.text);
    case "operation":
    case "intersection":
      return texts[obstacle.kind];
    default:
      return texts[obstacle.kind](obstacle.name);
  }
}
