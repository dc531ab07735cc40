const drawings = {
  back: "M12.4 4.2c.3.3.3.8 0 1.1L7.7 10l4.7 4.7a.8.8 0 1 1-1.1 1.1l-5.2-5.3a.8.8 0 0 1 0-1l5.2-5.3c.3-.3.8-.3 1.1 0Z",
  done: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm3.9 6.1-4.8 4.8a.8.8 0 0 1-1.1 0L6.1 11a.8.8 0 1 1 1.1-1.1l1.4 1.3L12.8 7a.8.8 0 1 1 1.1 1.1Z",
  failed:
    "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 3.5c.4 0 .8.3.8.8v4.4a.8.8 0 0 1-1.6 0V6.3c0-.5.4-.8.8-.8Zm0 9.2a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z",
  present:
    "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 12.5a.8.8 0 0 1-.8-.8V9.3a.8.8 0 0 1 1.6 0v4.4c0 .5-.4.8-.8.8Zm0-7.2a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z",
  close:
    "M5.3 4.2a.8.8 0 0 0-1 1L9 10l-4.8 4.8a.8.8 0 1 0 1.1 1L10 11.1l4.8 4.7a.8.8 0 0 0 1-1L11.1 10l4.7-4.7a.8.8 0 1 0-1-1.1L10 8.9Z",
  stopped: "M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM7 9.2h6a.8.8 0 0 1 0 1.6H7a.8.8 0 0 1 0-1.6Z",
};

/** A symbol beside a text that says the same; hidden from screen readers. */
export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={drawings[name]} fill="currentColor" />
    </svg>
  );
}
