/**
 * The preparation card on one A4 page: black on white whatever the theme is, no letter smaller than
 * 9 pt, and nothing else of the page.
 */
export const printStyles = `
.printed-card { display: none; }
@media print {
  @page { size: A4; margin: 10mm; }
  html, body { background: white; }
  body > *:not(.printed-card) { display: none !important; }
  .printed-card {
    display: block;
    color: black;
    background: white;
    font: 9pt/1.25 "Segoe UI", system-ui, sans-serif;
    overflow-wrap: anywhere;
  }
  .printed-card h1 { margin: 0; font-size: 15pt; line-height: 1.2; }
  .printed-card h2 { margin: 5pt 0 1pt; font-size: 10.5pt; break-after: avoid; }
  .printed-card p, .printed-card ul, .printed-card blockquote { margin: 0 0 2pt; }
  .printed-card ul { padding-inline-start: 12pt; }
  .printed-card blockquote { padding-inline-start: 6pt; border-inline-start: 2pt solid black; }
  .printed-card small { font-size: 9pt; font-weight: normal; }
  .printed-card table { width: 100%; margin-top: 6pt; border-collapse: collapse; table-layout: fixed; }
  .printed-card th, .printed-card td {
    padding: 2pt 4pt;
    border: 0.5pt solid black;
    text-align: start;
    vertical-align: top;
    font-size: 9pt;
  }
  .printed-card tr { break-inside: avoid; }
  .printed-card th:first-child { width: 16%; }
  .printed-card th:last-child { width: 38%; }
}
`;
