/** The place in a row that a key leads to from another, round its ends; null for any other key. */
export function neighbour(from: number, count: number, key: string): number | null {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowLeft":
      return (from + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
