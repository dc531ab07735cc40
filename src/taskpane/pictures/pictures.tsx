import type { PictureProps } from "../tables/picture";

export function Pictures({ id }: PictureProps) {
  return <p>{id}</p>;
}
