import type { Book, NameState } from "./book";
import { OfficeError } from "./error";
import { action, getter } from "./methods";
import { hostObject, type Members } from "./object";
import { stateOf } from "./object";
import { rangeMembers, type RangeState } from "./range";
import { isTableName, reservedNames } from "./table";

interface NameInBook {
  readonly book: Book;
  readonly name: NameState;
}

/** The names of a workbook, for which `scope` is null, or of a sheet. */
export interface NamesInBook {
  readonly book: Book;
  readonly scope: string | null;
}

const nameMembers: Members<Excel.NamedItem, NameInBook> = {
  kind: "NamedItem",
  reads: { name: ({ name }) => name.name },
  calls: {
    getRangeOrNullObject: getter(
      "none",
      () => rangeMembers,
      ({ book, name }) => {
        const sheet = book.sheets.find(({ id }) => id === name.target?.sheetId);
        return sheet === undefined || name.target === null ? null : { sheet, range: name.target.range };
      },
    ),
    delete: action("change", ({ book, name }) => {
      book.names.splice(book.names.indexOf(name), 1);
    }),
  },
};

const namesOf = ({ book, scope }: NamesInBook) => book.names.filter((name) => name.scope === scope);

export const nameCollection: Members<Excel.NamedItemCollection, NamesInBook> = {
  kind: "NamedItemCollection",
  items: (context, names) =>
    namesOf(names).map((name) => hostObject(context, nameMembers, () => ({ book: names.book, name }))),
  calls: {
    getItem: getter(
      "none",
      () => nameMembers,
      (names, [requested], location) => {
        const name = namesOf(names).find((one) => one.name === requested);
        if (name === undefined) throw new OfficeError("ItemNotFound", location);
        return { book: names.book, name };
      },
    ),
    getItemOrNullObject: getter(
      "none",
      () => nameMembers,
      (names, [requested]) => {
        const name = namesOf(names).find((one) => one.name.toLowerCase() === String(requested).toLowerCase());
        return name === undefined ? null : { book: names.book, name };
      },
    ),
    add: getter(
      "change",
      () => nameMembers,
      ({ book, scope }, [requested, reference], location) => {
        if (!isTableName(requested)) throw new OfficeError("InvalidArgument", location);
        if (reservedNames(book).some((name) => name.toLowerCase() === requested.toLowerCase()))
          throw new OfficeError("InvalidArgument", location);
        const { sheet, range } = stateOf(reference, location) as RangeState;
        const name: NameState = { name: requested, scope, target: { sheetId: sheet.id, range } };
        book.names.push(name);
        return { book, name };
      },
    ),
  },
};
