/** Style of the HTML report: colours of the results hold 4.5:1 in light and dark. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1a2733; --soft: #455a6b; --paper: #fff; --line: #c5d0da; --band: #f2f6fa; --link: #0059b3;
--pass: #00642f; --fail: #a6161f; --tolerated: #7a4500; --manual: #0b4f8a; --not-applicable: #455a6b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9eff5; --soft: #b4c2cf; --paper: #10191f; --line: #3d4d5a; --band: #1a262f; --link: #8fc3ff;
--pass: #7fdba4; --fail: #ffa3a0; --tolerated: #f4c274; --manual: #9ccaff; --not-applicable: #b4c2cf; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
font: 1rem/1.5 "Titillium Web", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 2.25rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 .25rem; }
a { color: var(--link); }
code { font-family: "Roboto Mono", ui-monospace, monospace; font-size: .875em; }
small { display: block; color: var(--soft); font-size: .8125rem; font-weight: 400; }
.kicker { margin: 0; color: var(--soft); font-weight: 600; }
.verdict { margin: 1rem 0; padding: .75rem 1rem; border-left: .375rem solid; background: var(--band); font-size: 1.125rem; font-weight: 600; }
.counts { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
.counts li { padding: .5rem 1rem; border: 1px solid; border-radius: .25rem; }
.counts strong { font-size: 1.5rem; }
.pass { color: var(--pass); } .fail { color: var(--fail); } .tolerated { color: var(--tolerated); }
.manual { color: var(--manual); } .not-applicable { color: var(--not-applicable); }
.result { font-weight: 600; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .625rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--band); }
tbody th { width: 28%; } td:nth-child(2) { width: 12%; } td:nth-child(4) { width: 26%; }
td p, td ul { margin: 0; } td ul { padding-left: 1.125rem; }
.id { white-space: nowrap; font-weight: 700; }
.pages { columns: 20rem; padding-left: 1.125rem; }
summary { cursor: pointer; min-height: 1.5rem; }
:focus-visible { outline: .1875rem solid var(--link); outline-offset: .125rem; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); color: var(--soft); }
@media (max-width: 48rem) { table, tbody, tr, th, td { display: block; width: auto !important; }
thead { position: absolute; clip-path: inset(50%); } th, td { border: 0; padding: .25rem 0; } tr { padding: .75rem 0; border-bottom: 1px solid var(--line); } }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 10pt; } tr { break-inside: avoid; } .table { overflow: visible; } h2 { break-after: avoid; } }
`;
