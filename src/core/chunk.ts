/**
 * Numbers that one call of a loop goes through; a longer stretch is several calls. Engines compile a function that runs
 * again and again, but leave the compiled code of a single long run as soon as what follows the loop is new to them, and
 * start every later call in slow code that allocates each number. Besides, a chunk stays in the nearest cache, so that
 * one loop after another over it costs little.
 */
export const chunk = 1024;
