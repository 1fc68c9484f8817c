/** The team review on one page of any paper: black on white whatever the theme is, and nothing else of the page. */
export const reviewStyles = `
.printed-review { display: none; }
@media print {
  @page { margin: 10mm; }
  html, body { background: white; }
  body:has(> .printed-review) > *:not(.printed-review) { display: none !important; }
  .printed-review {
    display: block !important;
    color: black;
    background: white;
    font: 9pt/1.25 "Segoe UI", system-ui, sans-serif;
    overflow-wrap: anywhere;
  }
  .printed-review h1 { margin: 0; font-size: 14pt; line-height: 1.2; }
  .printed-review h2 { margin: 5pt 0 1pt; font-size: 10.5pt; break-after: avoid; }
  .printed-review p { margin: 0 0 2pt; }
  .printed-review ul { margin: 0; padding-inline-start: 12pt; }
  .printed-review .two { columns: 2; }
}
`;
