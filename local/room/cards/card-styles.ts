import { makeStyles, tokens } from "@fluentui/react-components";

const focusRing = {
  outline: `2px solid ${tokens.colorStrokeFocus2}`,
  outlineOffset: "1px",
};

const button = {
  minHeight: "32px",
  padding: "5px 12px",
  fontFamily: tokens.fontFamilyBase,
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  cursor: "pointer",
  borderRadius: tokens.borderRadiusMedium,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  ":hover": {
    color: tokens.colorNeutralForeground1Hover,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  ":focus-visible": focusRing,
  ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
};

/** The look of what the package draws: it brings a style sheet for light pages only. */
export const useCardStyles = makeStyles({
  card: {
    overflowWrap: "anywhere",
    ":focus": { outline: "none" },
    ":focus-visible": focusRing,
    "& .ac-adaptiveCard": { padding: "0 !important" },
    "& p, & ul, & ol": { marginTop: 0, marginBottom: tokens.spacingVerticalS },
    "& ul, & ol": { paddingInlineStart: "20px" },
    "& .ac-anchor": {
      color: tokens.colorBrandForegroundLink,
      textDecorationLine: "underline",
      ":focus-visible": focusRing,
    },
    // High contrast has no grey to fill boxes with. The card itself is one, around them.
    "& .ac-container .ac-container": {
      outline: `1px solid ${tokens.colorTransparentStroke}`,
      outlineOffset: "-1px",
    },
    // Boxes side by side are a drawing.
    "& .ac-container .ac-columnSet .ac-container": {
      outline: `1px solid ${tokens.colorNeutralStroke1}`,
      outlineOffset: "-1px",
    },
    // The package cuts off what stands out of the row of buttons, such as their focus ring.
    "& :has(> .ac-actionSet)": { overflow: "visible !important" },
    "& button, & input, & select": { scrollMarginBlock: "12px" },
    // Its own gaps would move the buttons of a second row to the right.
    "& .ac-actionSet": { flexWrap: "wrap", gap: "8px" },
    "& .ac-actionSet > :not(button):empty": { display: "none" },
    "& button": button,
    "& button.style-positive": {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackground,
      border: `1px solid ${tokens.colorTransparentStroke}`,
      ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    },
    "& button.style-destructive": { color: tokens.colorStatusDangerForeground3 },
    "& button[aria-busy=true]": { cursor: "progress" },
    "& button[aria-busy=true]::after": {
      content: '""',
      flexShrink: 0,
      width: "12px",
      height: "12px",
      marginInlineStart: "8px",
      boxSizing: "border-box",
      borderRadius: "50%",
      border: "2px solid currentColor",
      borderTopColor: "transparent",
      animationName: { to: { transform: "rotate(360deg)" } },
      animationDuration: "1s",
      animationTimingFunction: "linear",
      animationIterationCount: "infinite",
    },
    "& [role=radiogroup], & [role=group]": { display: "grid", gap: "2px" },
    "& [role=radiogroup] > div, & [role=group] > div": {
      minHeight: "28px",
    },
    "& [role=radiogroup] label, & [role=group] label": { cursor: "pointer", paddingBlock: "4px" },
    "& input[type=checkbox]": {
      width: "16px",
      height: "16px",
      accentColor: tokens.colorCompoundBrandBackground,
      ":focus-visible": { ...focusRing, outlineOffset: "2px" },
    },
    "& select": {
      minHeight: "32px",
      maxWidth: "320px",
      padding: "5px 8px",
      fontFamily: tokens.fontFamilyBase,
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
      cursor: "pointer",
      borderRadius: tokens.borderRadiusMedium,
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      ":focus-visible": focusRing,
    },
    "& option": {
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "& input[type=radio]": {
      appearance: "none",
      width: "16px",
      height: "16px",
      borderRadius: "50%",
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
      ":checked": {
        border: `5px solid ${tokens.colorCompoundBrandStroke}`,
        backgroundColor: tokens.colorNeutralBackground1,
      },
      ":focus-visible": { ...focusRing, outlineOffset: "2px" },
      "@media (forced-colors: active)": { appearance: "auto" },
    },
    "& .ac-input-validation-failed": {
      paddingLeft: "8px",
      borderLeft: `3px solid ${tokens.colorStatusDangerForeground3}`,
    },
  },
});
