import { tokens } from "@fluentui/react-components";
import { HostConfig } from "adaptivecards";

// The colours are the theme's own variables: a card follows the theme while somebody fills it in.

const pair = (color: string, subtle = color) => ({ default: color, subtle });

/** Text on the page's own backgrounds, readable in all three themes. */
const onPage = {
  default: pair(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
  dark: pair(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
  light: pair(tokens.colorNeutralForeground1, tokens.colorNeutralForeground2),
  accent: pair(tokens.colorBrandForeground2),
  good: pair(tokens.colorStatusSuccessForeground1),
  warning: pair(tokens.colorStatusWarningForeground1),
  attention: pair(tokens.colorStatusDangerForeground3),
};

const onBrand = Object.fromEntries(
  Object.keys(onPage).map((name) => [name, pair(tokens.colorNeutralForegroundOnBrand)]),
);

const container = (backgroundColor: string, foregroundColors: object = onPage) => ({
  backgroundColor,
  foregroundColors,
  borderColor: tokens.colorNeutralStroke1,
});

/** How Teams would draw a card, in the colours of the theme around it. */
export const hostConfig = new HostConfig({
  fontFamily: tokens.fontFamilyBase,
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 20 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 28 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 12 },
  separator: { lineThickness: 1, lineColor: tokens.colorNeutralStroke2 },
  containerStyles: {
    default: container("transparent"),
    emphasis: container(tokens.colorNeutralBackground3),
    accent: container(tokens.colorBrandBackground, onBrand),
    good: container(tokens.colorStatusSuccessBackground1),
    warning: container(tokens.colorStatusWarningBackground1),
    attention: container(tokens.colorStatusDangerBackground1),
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { color: "attention", weight: "bolder" },
  },
  actions: {
    maxActions: 6,
    spacing: "medium",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
  },
  // Below the page's title and the chat's.
  textBlock: { headingLevel: 3 },
});
