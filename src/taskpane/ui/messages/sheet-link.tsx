import { useTextsOf } from "../language";
import { messageTexts } from "./texts";

export interface SheetLinkProps {
  readonly sheet: string;
  readonly address: string;
  readonly onShow: () => void;
}

/** The place of what was written, as a link that shows it. */
export function SheetLink({ sheet, address, onShow }: SheetLinkProps) {
  const { workbook } = useTextsOf(messageTexts);
  return (
    <button type="button" class="link" onClick={onShow}>
      {workbook.place(sheet, address)}
    </button>
  );
}
