const least = 320;
const most = 450;
const keyboardStep = 10;
/** Below this width of the window the pane begins hidden. */
const narrowWindow = 700;

/** The parts of the page that make up the pane's frame. */
export interface PaneFrameParts {
  readonly workspace: HTMLElement;
  readonly separator: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

/** The pane beside the grid: how wide it is, and whether it is there. */
export class PaneFrame {
  private width = 350;

  constructor(
    private readonly parts: PaneFrameParts,
    private readonly onShown: (isShown: boolean) => void,
  ) {
    const { separator } = parts;
    separator.addEventListener("keydown", (event) => this.onKey(event));
    separator.addEventListener("pointerdown", (event) => this.beginDrag(event));
    this.resize(this.width);
  }

  get isShown(): boolean {
    return !this.parts.frame.hidden;
  }

  /** Shows the pane if the window is wide enough. */
  begin(window: Window): void {
    this.show(window.innerWidth >= narrowWindow);
  }

  show(isShown: boolean): void {
    this.parts.frame.hidden = !isShown;
    this.parts.separator.hidden = !isShown;
    this.onShown(isShown);
  }

  private resize(width: number): void {
    this.width = Math.round(Math.min(Math.max(width, least), most));
    this.parts.workspace.style.setProperty("--pane-width", `${this.width}px`);
    this.parts.separator.setAttribute("aria-valuenow", String(this.width));
    this.parts.separator.setAttribute("aria-valuetext", `${this.width} px`);
  }

  private onKey(event: KeyboardEvent): void {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: this.width + keyboardStep,
      ArrowRight: this.width - keyboardStep,
      Home: least,
      End: most,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.resize(width);
  }

  private beginDrag(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const { separator } = this.parts;
    const right = event.clientX + this.width;
    // The capture keeps the movements coming while the mouse is over the frame.
    separator.setPointerCapture(event.pointerId);
    separator.focus();
    const drag = ({ clientX }: PointerEvent) => this.resize(right - clientX);
    separator.addEventListener("pointermove", drag);
    separator.addEventListener("lostpointercapture", () => separator.removeEventListener("pointermove", drag), {
      once: true,
    });
  }
}
