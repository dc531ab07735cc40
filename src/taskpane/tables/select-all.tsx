import { useEffect, useRef } from "preact/hooks";

export interface SelectAllProps {
  readonly label: string;
  /** How many of the visible ones are selected. */
  readonly count: number;
  readonly total: number;
  readonly onSelect: (isSelected: boolean) => void;
}

/** A box for all boxes of a list. */
export function SelectAll({ label, count, total, onSelect }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null);
  const isAll = count === total;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = count > 0 && !isAll;
  }, [count, isAll]);
  return (
    <label class="checkbox">
      <input
        ref={box}
        type="checkbox"
        checked={isAll}
        onChange={(event) => {
          onSelect(event.currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}
