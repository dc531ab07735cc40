interface ClientObject {
  readonly context: object;
}

type ClientClass = new (context: object, path: unknown) => ClientObject;

/** The functions of which office.js makes its own objects. */
interface BatchApiHelper {
  readonly createPropertyObject: (
    type: unknown,
    parent: object,
    name: string,
    isList: boolean,
    flags: number,
  ) => object;
  readonly createMethodObject: (
    type: unknown,
    parent: object,
    name: string,
    operation: number,
    values: readonly unknown[],
    ...more: readonly unknown[]
  ) => object;
  readonly invokeSetProperty: (object: object, name: string, value: unknown, flags: number) => void;
}

interface Library {
  readonly OfficeExtension: { readonly ClientObject: ClientClass; readonly BatchApiHelper: BatchApiHelper };
  readonly Excel: { run: (...given: unknown[]) => unknown; readonly Worksheet: { readonly prototype: object } };
}

/**
 * Runs in the page: adds what the pane uses and the package's library is too old for, while the one that Microsoft serves
 * has it. These are notes, of ExcelApi 1.18, and undo groups, of 1.20, whose requests get a header.
 */
export function supplementLibrary(groupHeader: string): void {
  const { OfficeExtension, Excel } = globalThis as unknown as Library;
  const { createMethodObject, createPropertyObject, invokeSetProperty } = OfficeExtension.BatchApiHelper;

  class Note extends OfficeExtension.ClientObject {
    set width(value: number) {
      invokeSetProperty(this, "Width", value, 0);
    }
    set height(value: number) {
      invokeSetProperty(this, "Height", value, 0);
    }
  }
  class NoteCollection extends OfficeExtension.ClientObject {
    add(...values: unknown[]) {
      return createMethodObject(Note, this, "Add", 0, values, false, true, null, 0);
    }
  }
  Object.defineProperty(Excel.Worksheet.prototype, "notes", {
    get(this: object) {
      return createPropertyObject(NoteCollection, this, "Notes", true, 4);
    },
  });

  const { run } = Excel;
  let groups = 0;
  Excel.run = (...given) => {
    const batch = given.pop() as (context: object) => unknown;
    const [options] = given as [{ readonly mergeUndoGroup?: boolean } | undefined];
    const group = options?.mergeUndoGroup === true ? String(++groups) : null;
    return run(...given, (context: { readonly requestHeaders: Record<string, string> }) => {
      if (group !== null) context.requestHeaders[groupHeader] = group;
      return batch(context);
    });
  };
}
