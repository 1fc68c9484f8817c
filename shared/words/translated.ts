import { setApart } from "../set-apart.ts";

/** What a translation of these words must hold: the same names, each with a text of its own. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Worded<T[Key]> };

/** The words of one language by the names under which they were given; `Catalogue` says which there are. */
export type Words = Readonly<Record<string, object>>;

/** Finds the words of whoever reads now; undefined where they are the English ones. */
type Reading = () => Words | undefined;

let catalogueOfReader: Reading = () => undefined;

/**
 * Says how to find the catalogue of whoever reads now. A page has one reader; a server finds out for
 * whom it is working. Until this is called everybody reads English.
 */
export function readWith(reading: Reading): void {
  catalogueOfReader = reading;
}

/**
 * Words in the language of whoever reads them, looked up each time that they are read; the English
 * ones where a catalogue lacks them. What people wrote is set apart in a text that is made of it. What is taken out of them by name at the top of a file follows the
 * reader as well, unless it is a text or makes one.
 */
export function translated<const T extends object>(name: string, english: T): Worded<T> {
  return follow<object>(english, () => catalogueOfReader()?.[name]) as Worded<T>;
}

function follow<T extends object>(english: T, find: () => unknown): T {
  const parts = new Map<PropertyKey, object>();
  return new Proxy(english, {
    get(_, key) {
      const here: unknown = Reflect.get(english, key);
      const there = partOf(find(), key) ?? here;
      // What is not its own are the methods of a list.
      if (makesText(there) && Object.hasOwn(english, key)) return settingApart(there);
      if (typeof here !== "object" || here === null) return there;
      const part = parts.get(key) ?? follow(here, () => partOf(find(), key));
      parts.set(key, part);
      return part;
    },
  });
}

type MakesText = (...given: readonly unknown[]) => unknown;
const known = new WeakMap<object, object>();

function makesText(part: unknown): part is MakesText {
  return typeof part === "function";
}

/** The same each time for the same function, as what is drawn may hang on it. */
function settingApart(made: MakesText): object {
  const before = known.get(made);
  if (before) return before;
  const make = new Proxy(made, {
    apply: (_, self, given: readonly unknown[]) =>
      Reflect.apply(
        made,
        self,
        given.map((one) => (typeof one === "string" ? setApart(one) : one)),
      ),
  });
  known.set(made, make);
  return make;
}

function partOf(whole: unknown, key: PropertyKey): unknown {
  return typeof whole === "object" && whole !== null ? Reflect.get(whole, key) : undefined;
}
