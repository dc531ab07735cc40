/** Whether more of an indicator is better (1, a benefit) or less is (−1, a cost). */
export type Direction = 1 | -1;
