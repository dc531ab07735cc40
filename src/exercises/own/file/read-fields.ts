import { type Localized, text } from "../../../language/localized";

/** Why a file is no exercise: the path of the field and what it must be. */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";

  constructor(readonly why: Localized) {
    super(why.en);
  }
}

const refuse = (path: string, en: string, zh: string): never => {
  throw new FileRefusal(text(`${path}: ${en} is needed.`, `${path}：需要${zh}。`));
};

/** A value of unknown content, and where it is in the file. Nothing but the fields asked for is ever read of it. */
export class Field {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
  ) {}

  /** A field of an object, of its own and not of what objects inherit. */
  at(name: string): Field {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return refuse(this.path, "an object", "对象");
    return new Field(
      Object.prototype.hasOwnProperty.call(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined,
      this.path === "" ? name : `${this.path}.${name}`,
    );
  }

  get isMissing(): boolean {
    return this.value === undefined;
  }

  list<T>(most: number, read: (field: Field) => T): readonly T[] {
    const { value } = this;
    if (!Array.isArray(value) || value.length > most)
      return refuse(this.path, `a list of at most ${most}`, `不超过 ${most} 项的列表`);
    return Array.from(value, (one: unknown, place) => read(new Field(one, `${this.path}[${place}]`)));
  }

  string(longest: number): string {
    const { value } = this;
    if (typeof value !== "string" || value.length > longest)
      return refuse(this.path, `a text of at most ${longest} characters`, `不超过 ${longest} 个字符的文本`);
    return value;
  }

  number(): number {
    const { value } = this;
    if (typeof value !== "number" || !Number.isFinite(value)) return refuse(this.path, "a number", "数字");
    return value;
  }

  numberOrNull(): number | null {
    return this.value === null ? null : this.number();
  }

  boolean(): boolean {
    return typeof this.value === "boolean" ? this.value : refuse(this.path, "true or false", "true 或 false");
  }

  oneOf<T extends string | number>(words: readonly T[]): T {
    const found = words.find((word) => word === this.value);
    return found ?? refuse(this.path, `one of ${words.join(", ")}`, `以下之一：${words.join("、")}`);
  }

  /** A text in both languages. */
  localized(longest: number): Localized {
    return text(this.at("en").string(longest), this.at("zh").string(longest));
  }
}
