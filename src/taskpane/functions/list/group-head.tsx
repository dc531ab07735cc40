export interface GroupHeadProps {
  readonly title: string;
  readonly count: number;
  /** Null where the group cannot be folded. */
  readonly fold: {
    readonly isFolded: boolean;
    /** Whether the Tab key stops here. */
    readonly isStop: boolean;
    readonly onReach: () => void;
    readonly onFold: (isFolded: boolean) => void;
  } | null;
}

/** The heading of a group of functions: a button that folds it, where that is possible. */
export function GroupHead({ title, count, fold }: GroupHeadProps) {
  const said = (
    <>
      {title} <span class="functions-count">{count}</span>
    </>
  );
  if (fold === null) return <h2 class="section-head functions-family">{said}</h2>;
  const { isFolded, isStop, onReach, onFold } = fold;
  return (
    <h2 class="section-head functions-family functions-folding">
      <button
        type="button"
        data-fold
        aria-expanded={!isFolded}
        tabIndex={isStop ? 0 : -1}
        onFocus={onReach}
        onClick={(event) => {
          const section = event.currentTarget.closest("section");
          onFold(!isFolded);
          // A heading that stuck to the top would be above it once its functions are gone.
          requestAnimationFrame(() => section?.scrollIntoView({ block: "nearest" }));
        }}
        onKeyDown={({ key }) => {
          if (key === "ArrowRight") onFold(false);
          if (key === "ArrowLeft") onFold(true);
        }}
      >
        {said}
      </button>
    </h2>
  );
}
