import { runInNewContext } from "node:vm";
import type { MadeStyles } from "./made-styles.ts";
import type { StyleCall } from "./style-calls.ts";

/** Fluent's packages bring their classes and rules as they are: its rules leave the code. */
export function compiledStyles({ maker, given }: StyleCall, text: string): MadeStyles {
  const [first = "", second = "", third = ""] = given.map(({ start, end }) =>
    text.slice(start, end),
  );
  switch (maker) {
    case "__styles":
      return { code: `/*#__PURE__*/__css(${first})`, rules: runInNewContext(`(${second})`) };
    case "__resetStyles": {
      const rules = runInNewContext(`(${third})`);
      const code = `/*#__PURE__*/__resetCSS(${first},${second})`;
      return { code, rules: Array.isArray(rules) ? { r: rules } : rules };
    }
    case "__staticStyles":
      return { code: "() => {}", rules: runInNewContext(`(${first})`) };
    default:
      throw new Error(`styles made by ${maker} are not known`);
  }
}
