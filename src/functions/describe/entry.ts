import { type Language, localize, type Localized } from "../../language/localized";
import { type CitationText, citationText } from "../references/citation-text";
import type { Bands } from "../result-form";
import type { AnyFunctionSpec, Argument, Example, Family, FunctionHelp } from "../specification";
import { type ExampleAnswer, exampleAnswer } from "./example/answer";
import { type ExampleTable, exampleTable } from "./example/table";
import { families } from "./families";
import { withMath } from "./formula/with-math";
import { syntax } from "./syntax";

/** A function as the pane shows it, in one language. Plain data. */
export interface FunctionEntry {
  readonly name: string;
  readonly family: Family;
  readonly familyTitle: string;
  /** The plain name. */
  readonly title: string;
  readonly summary: string;
  /** Title and summary in the other language, for the search. */
  readonly otherTitle: string;
  readonly otherSummary: string;
  /** Synonyms and names in other software, in both languages, for the search. */
  readonly keywords: readonly string[];
  readonly syntax: string;
  readonly args: readonly ArgumentEntry[];
  /** MathML; null if there is none. */
  readonly formula: string | null;
  /** Markup of what its symbols are; null where there is no formula. */
  readonly where: string | null;
  readonly result: string;
  readonly missing: string;
  readonly reading: string | null;
  readonly bands: Readonly<Record<string, BandsEntry>>;
  readonly elsewhere: string | null;
  readonly references: readonly CitationText[];
  readonly examples: readonly ExampleEntry[];
  /** Names of related functions. */
  readonly seeAlso: readonly string[];
}

export interface ArgumentEntry {
  readonly name: string;
  readonly kind: Argument["kind"];
  readonly isOptional: boolean;
  readonly description: string;
  /** In the order of the specification; the first of a pure choice is the default. Empty where there is no choice. */
  readonly modes: readonly ModeEntry[];
  /** Whether the default of a choice depends on the other arguments, instead of being the first. */
  readonly isDefaultByInput: boolean;
}

export interface ModeEntry {
  readonly mode: string;
  readonly meaning: string;
}

/** Named ranges of a number; see {@link Bands}. */
export interface BandsEntry {
  readonly limits: readonly number[];
  readonly names: readonly (string | null)[];
  readonly at: string | null;
  readonly areLimitsUpper: boolean;
}

export interface ExampleEntry extends Pick<Example, "call"> {
  readonly returns: ExampleTable | Extract<ExampleAnswer, { readonly error: string }>;
  readonly shows: string;
}

/** What turns LaTeX into MathML: a formula by itself, or symbols within a sentence. */
export interface Mathml {
  readonly formula: (latex: string) => string;
  readonly inline: (latex: string) => string;
}

/** Describes a function in one language. */
export function functionEntry(spec: AnyFunctionSpec, language: Language, mathml: Mathml): FunctionEntry {
  const say = (text: Localized) => localize(text, language);
  const other = language === "en" ? "zh-CN" : "en";
  const { name, family, help } = spec;
  return {
    name,
    family,
    familyTitle: say(families[family]),
    title: say(spec.title),
    summary: say(spec.summary),
    otherTitle: localize(spec.title, other),
    otherSummary: localize(spec.summary, other),
    keywords: keywordsOf(help),
    syntax: syntax(spec),
    args: spec.args.map((argument) => argumentEntry(argument, say)),
    formula: help.formula === null ? null : mathml.formula(help.formula),
    where: help.where === undefined ? null : withMath(say(help.where), mathml.inline),
    result: say(help.result),
    missing: say(help.missing),
    reading: help.reading === undefined ? null : say(help.reading),
    bands: Object.fromEntries(Object.entries(help.bands ?? {}).map(([of, bands]) => [of, bandsEntry(bands, say)])),
    elsewhere: help.elsewhere === undefined ? null : say(help.elsewhere),
    references: help.references.map((cited) => citationText(cited, language)),
    examples: help.examples.map(({ call, shows }) => ({
      call,
      returns: exampleResult(spec, call, language),
      shows: say(shows),
    })),
    seeAlso: help.seeAlso,
  };
}

function keywordsOf({ keywords }: FunctionHelp): readonly string[] {
  return keywords === undefined ? [] : [keywords.en, keywords.zh].flatMap((list) => list.split(/,\s+/));
}

function bandsEntry({ limits, names, at, areLimitsUpper }: Bands, say: (text: Localized) => string): BandsEntry {
  return {
    limits,
    names: names.map((name) => name && say(name)),
    at: at === undefined ? null : say(at),
    areLimitsUpper: areLimitsUpper === true,
  };
}

function argumentEntry(argument: Argument, say: (text: Localized) => string): ArgumentEntry {
  const { name, kind, optional, description } = argument;
  const modes = "modes" in argument ? Object.entries(argument.modes) : [];
  return {
    name,
    kind,
    isOptional: optional,
    description: say(description),
    modes: modes.map(([mode, meaning]) => ({ mode, meaning: say(meaning) })),
    isDefaultByInput: argument.kind === "choice" && argument.varies,
  };
}

function exampleResult(spec: AnyFunctionSpec, call: string, language: Language): ExampleEntry["returns"] {
  const answer = exampleAnswer(spec, call, language);
  return "error" in answer ? answer : exampleTable(spec, call, answer, language);
}
