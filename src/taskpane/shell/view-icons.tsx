import type { ViewId } from "../services/destination";

/** Paths with lines of one width in a square of 20. */
const drawings: { readonly [V in ViewId]: string } = {
  functions: "M9.5 3.5H8.4C6.9 3.5 6.3 4.6 6.1 6L4.5 16.5M3.5 8.5h5M10.5 9.5l6 7M16.5 9.5l-6 7",
  tables: "M4 3.5h12a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1ZM3 8h14M3 12.2h14M8 3.5v13",
  diagnosis: "M3 16.5h14M4.5 13.5v-3M8.2 13.5V7M11.9 13.5V9M15.5 13.5V4M3.5 6.5 8 3.5l3.5 2.5",
  explain:
    "M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM12.6 12.6l4.4 4.4M6.9 7.3a1.7 1.7 0 1 1 2.3 1.6c-.4.2-.7.4-.7.9M8.5 11.4v.1",
  exercises: "M15 8.5v-4a1 1 0 0 0-1-1H4a1 1 0 0 0-1 1v11a1 1 0 0 0 1 1h4M6 7h6M6 10.3h3.5M10.5 13.8l2.3 2.3 4.4-5.2",
  settings:
    "M10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6ZM8.6 2.6h2.8l.4 2.1 1.5.9 2-.7 1.4 2.4-1.6 1.4v1.7l1.6 1.4-1.4 2.4-2-.7-1.5.9-.4 2.1H8.6l-.4-2.1-1.5-.9-2 .7-1.4-2.4 1.6-1.4V8.7L3.3 7.3l1.4-2.4 2 .7 1.5-.9Z",
};

/** The icon of a view above its name; hidden from screen readers. */
export function ViewIcon({ view }: { view: ViewId }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={drawings[view]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.25"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
